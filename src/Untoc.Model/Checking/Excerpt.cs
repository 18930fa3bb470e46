using System.Globalization;
using System.Text;

namespace Untoc.Model;

/// <summary>Input as an error may show it: bounded, and with nothing in it that acts on a terminal or a log.</summary>
internal static class Excerpt
{
    private const int MaxQuoted = 64;
    private const int MaxShown = 256;

    /// <summary>In quotation marks, so that one sees where it begins and ends.</summary>
    public static string Quoted(string text) => $"\"{Of(text, MaxQuoted, escaped: "\"\\")}\"";

    /// <summary>As part of a longer text.</summary>
    public static string Of(string text) => Of(text, MaxShown, escaped: "");

    private static string Of(string text, int max, string escaped)
    {
        var excerpt = new StringBuilder();
        foreach (char c in text.AsSpan(0, Math.Min(text.Length, max)))
        {
            if (escaped.Contains(c, StringComparison.Ordinal))
                excerpt.Append('\\').Append(c);
            else if (IsHarmless(c))
                excerpt.Append(c);
            else
                excerpt.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }
        return text.Length > max ? excerpt.Append('…').ToString() : excerpt.ToString();
    }

    private static bool IsHarmless(char c) => char.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or
        UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
