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
        foreach (char c in text)
        {
            string shown = escaped.Contains(c, StringComparison.Ordinal) ? $"\\{c}"
                : IsHarmless(c) ? c.ToString()
                : "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture);
            if (excerpt.Length + shown.Length > max)
                return excerpt.Append('…').ToString();
            excerpt.Append(shown);
        }
        return excerpt.ToString();
    }

    private static bool IsHarmless(char c) => char.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or
        UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
