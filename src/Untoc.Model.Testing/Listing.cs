using System.Globalization;
using System.Text;

namespace Untoc.Model.Testing;

/// <summary>A message with a line for each thing that is wrong, as many and as long as one cares to read.</summary>
internal static class Listing
{
    private const int MaxLines = 100;
    private const int MaxCharacters = 400;

    /// <summary>How many there are, and the first of them: <c>There are 2 differences, expected → actual:</c></summary>
    public static string Of(IReadOnlyList<string> lines, string what, string more = "")
    {
        StringBuilder message = new StringBuilder().Append(CultureInfo.InvariantCulture, $"There {(lines.Count == 1 ? "is" : "are")} {lines.Count} {what}{(lines.Count == 1 ? "" : "s")}{more}:");
        foreach (string line in lines.Take(MaxLines))
            message.Append("\n  ").Append(Visible(line.Length > MaxCharacters ? string.Concat(line.AsSpan(0, MaxCharacters - 1), "…") : line));
        if (lines.Count > MaxLines)
            message.Append(CultureInfo.InvariantCulture, $"\n  … and {lines.Count - MaxLines} more");
        return message.ToString();
    }

    // Of records that no dataset has checked, a text may hold what acts on a terminal or a log.
    private static string Visible(string line) => string.Concat(line.Select(static c => char.GetUnicodeCategory(c)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}") : c.ToString()));
}
