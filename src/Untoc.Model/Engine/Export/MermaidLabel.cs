namespace Untoc.Model;

/// <summary>Text of records in a Mermaid diagram, where it can be nothing but text.</summary>
internal static class MermaidLabel
{
    /// <summary>With each character that may mean something to Mermaid or HTML as an entity code: <c>#34;</c>.</summary>
    public static string Of(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is ' ' or '.' or '/' or '-' or '(' or ')')
                escaped.Append(c);
            else
                escaped.Append(CultureInfo.InvariantCulture, $"#{(int)c};");
        }
        return escaped.ToString();
    }
}
