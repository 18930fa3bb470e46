namespace Untoc.Model;

/// <summary>Input as an error may show it: bounded, and with nothing in it that acts on a terminal or a log.</summary>
internal static class SafeText
{
    private const int MaxQuoted = 64;
    private const int MaxEscaped = 128; // an escape is six characters long, and what was expected must still find room
    private const int MaxMessage = 256;

    public static string Quoted(ReadOnlySpan<char> text) => $"\"{Of(text, MaxQuoted, MaxEscaped, marks: "\"\\")}\"";

    public static string Plain(ReadOnlySpan<char> text) => Of(text, MaxQuoted, MaxEscaped, marks: "");

    public static string Message(string text) => Of(text, MaxMessage - 1, MaxMessage - 1, marks: "");

    public static string CodePoint(int character) => "U+" + character.ToString("X4", CultureInfo.InvariantCulture);

    private static string Of(ReadOnlySpan<char> text, int maxTaken, int maxShown, string marks)
    {
        var excerpt = new StringBuilder();
        for (int at = 0; at < text.Length; at++)
        {
            string shown = Shown(text[at], marks);
            if (at == maxTaken || excerpt.Length + shown.Length > maxShown)
                return excerpt.Append('…').ToString();
            excerpt.Append(shown);
        }
        return excerpt.ToString();
    }

    private static string Shown(char c, string marks) =>
        marks.Contains(c, StringComparison.Ordinal) ? $"\\{c}"
        : IsHarmless(c) ? c.ToString()
        : "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture);

    private static bool IsHarmless(char c) => char.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or
        UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
