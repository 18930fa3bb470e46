using System.Text.RegularExpressions;

namespace Untoc.Model.Tests.Note;

/// <summary>The note, cut into the places that citations name. It knows how the file is typeset and nothing of what it says.</summary>
internal static partial class NoteText
{
    public const string Masthead = "masthead";
    public const string Footnote = "footnote";

    private const string LastLineOfMasthead = "秘书处的说明";

    /// <summary>The text of each place, in the order of the note.</summary>
    public static IReadOnlyDictionary<string, string> Places { get; } = Cut(Repository.Read("tests/Untoc.Model.Tests/Note/note.zh.md"));

    public static string Paragraph(int number) => $"paragraph {number}";

    public static string HeadingBefore(int number) => $"heading before paragraph {number}";

    /// <summary>The numbers of the paragraphs below the heading that stands before one of them.</summary>
    public static IEnumerable<int> SectionFrom(int heading) =>
        Enumerable.Range(heading, 15).TakeWhile(number => Places.ContainsKey(Paragraph(number)) && (number == heading || !Places.ContainsKey(HeadingBefore(number))));

    private static Dictionary<string, string> Cut(string note)
    {
        var places = new Dictionary<string, string>();
        int end = note.IndexOf(LastLineOfMasthead, StringComparison.Ordinal) + LastLineOfMasthead.Length;
        places[Masthead] = Unset(note[..end]);
        int number = 0;
        string? unfinished = null;
        foreach (string block in BlockStart().Split(note[end..]).Select(Unset).Where(block => block.Length > 0))
        {
            Match numbered = Numbered().Match(block);
            if (block.StartsWith('*'))
            {
                places[Footnote] = block;
            }
            else if (numbered.Success || block.StartsWith('-'))
            {
                number++; // the first three have lost their numbers
                Assert.Equal(numbered.Success ? int.Parse(numbered.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) : number, number);
                places[Paragraph(number)] = block[(numbered.Success ? numbered.Length : 2)..];
                unfinished = block.EndsWith('。') ? null : Paragraph(number);
            }
            else if (unfinished is not null)
            {
                places[unfinished] += block; // the footnote cuts a paragraph in two
                unfinished = null;
            }
            else
            {
                places[HeadingBefore(number + 1)] = block;
            }
        }
        return places;
    }

    // Joins lines that are only wrapped, and takes away marks, links and escapes.
    private static string Unset(string block)
    {
        string joined = block.Replace("  \n", "", StringComparison.Ordinal).Replace("**", "", StringComparison.Ordinal)
            .Replace("#### ", "", StringComparison.Ordinal).Replace("\\*", "*", StringComparison.Ordinal);
        return Link().Replace(joined, "$1").Trim();
    }

    [GeneratedRegex(@"\n\s*\n|\n(?=- |\d+\. )")]
    private static partial Regex BlockStart();

    [GeneratedRegex(@"^(\d+)\. ")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\[([^\]]+)\]\(#\)")]
    private static partial Regex Link();
}
