using System.Globalization;
using System.Text.RegularExpressions;

namespace Untoc.Model.Tests.Note;

/// <summary>What a plain reading of the note finds, with nothing taken from the dataset.</summary>
internal static partial class NoteReading
{
    private const string Date = @"(\d{4})年(\d{1,2})月(\d{1,2})日[和至](\d{1,2})日";
    private static readonly DateTimeFormatInfo EnglishMonths = DateTimeFormatInfo.InvariantInfo;

    /// <summary>Spans of dates in a place, <c>2023-10-02..2023-10-03</c>.</summary>
    public static IEnumerable<string> Dates(string place) =>
        [.. Spans().Matches(Text(place)).Select(Span), .. EnglishDates().Matches(NoteText.Places[place]).Select(EnglishSpan)];

    /// <summary>The ordinals of meetings (次会议) in a place.</summary>
    public static IEnumerable<int> MeetingOrdinals(string place) => MeetingOrdinal().Matches(Text(place)).Select(match => Number(match.Groups[1].Value));

    /// <summary>The ordinals of sessions (届会议) in a place.</summary>
    public static IEnumerable<int> SessionOrdinals(string place) => SessionOrdinal().Matches(Text(place)).Select(match => Number(match.Groups[1].Value));

    /// <summary>The document symbols in a place.</summary>
    public static IEnumerable<string> Symbols(string place) => Symbol().Matches(Text(place)).Select(match => match.Value);

    /// <summary>The texts in a place, kind and number: 决定 is a decision only behind a number.</summary>
    public static IEnumerable<string> Texts(string place) => NumberedText().Matches(Text(place))
        .Select(match => $"{(match.Groups[2].Value == "决议" ? "resolution" : "decision")} {match.Groups[1].Value}");

    /// <summary>The meetings of a paragraph with the tense of their verb: ordinal, dates, and whether held (举行了) or planned (将于…举行).</summary>
    public static IEnumerable<string> MeetingTenses(string place) => MeetingVerb().Matches(Text(place)).Select(match =>
        $"{Number(match.Groups["ordinal"].Value)} {Span(match)} {(match.Groups["will"].Success, match.Groups["did"].Success) switch
        {
            (true, false) => "Planned",
            (false, true) => "Held",
            _ => "unclear",
        }}");

    /// <summary>Whether a paragraph says that reports will be submitted (将…提供).</summary>
    public static bool PromisesReports(string place) => Promise().IsMatch(Text(place));

    /// <summary>What the verbs of a paragraph do to a group, in the order of the paragraph.</summary>
    public static IEnumerable<string> Effects(string place) => EffectVerb().Matches(Text(place)).Select(match =>
        match.Groups["establishes"].Success ? "Establishes"
        : match.Groups["constant"].Success ? "MakesConstantElement"
        : "EncouragesAnnualMeetings");

    /// <summary>The words for the group in the sentence that establishes one, in order; none where none is established.</summary>
    public static IEnumerable<string> Composition(string place) => CompositionWord().Matches(Establishment().Match(Text(place)).Value).Select(match => match.Value switch
    {
        "不限成员名额" => "OpenEnded",
        "政府间" => "Intergovernmental",
        "政府专家" => "GovernmentExperts",
        _ => "Interim",
    });

    /// <summary>The agenda items of the masthead: the numbers in its one line, the titles below it in the same order.</summary>
    public static IEnumerable<string> AgendaItems()
    {
        string[] blocks = NoteText.Places[NoteText.Masthead].Split("\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        int at = Array.FindIndex(blocks, block => block.StartsWith("临时议程项目", StringComparison.Ordinal));
        string[] numbers = blocks[at]["临时议程项目".Length..].TrimEnd('*').Split('、');
        return numbers.Select((number, item) => $"{number} {blocks[at + 1 + item]}");
    }

    /// <summary>The group that a heading names: what stands before the first date.</summary>
    public static string GroupOfHeading(string place) => HeadingGroup().Match(Text(place)).Groups[1].Value;

    // Later sections are typeset with blanks around numbers.
    private static string Text(string place) => NoteText.Places[place].Replace(" ", "", StringComparison.Ordinal);

    private static string Span(Match match) =>
        $"{match.Groups[1].Value}-{Two(match.Groups[2].Value)}-{Two(match.Groups[3].Value)}..{match.Groups[1].Value}-{Two(match.Groups[2].Value)}-{Two(match.Groups[4].Value)}";

    private static string EnglishSpan(Match match)
    {
        int month = Array.IndexOf(EnglishMonths.MonthNames, match.Groups[2].Value) + 1;
        string date = $"{match.Groups[3].Value}-{Two(month.ToString(CultureInfo.InvariantCulture))}-{Two(match.Groups[1].Value)}";
        return $"{date}..{date}";
    }

    private static string Two(string digits) => digits.PadLeft(2, '0');

    private static int Number(string chinese)
    {
        int ten = chinese.IndexOf('十', StringComparison.Ordinal);
        int tens = ten < 0 ? 0 : ten == 0 ? 1 : Digit(chinese[0]);
        int ones = ten == chinese.Length - 1 ? 0 : Digit(chinese[^1]);
        return tens * 10 + ones;
    }

    private static int Digit(char chinese) => "零一二三四五六七八九".IndexOf(chinese, StringComparison.Ordinal);

    [GeneratedRegex(Date)]
    private static partial Regex Spans();

    [GeneratedRegex(@"(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December) (\d{4})")]
    private static partial Regex EnglishDates();

    [GeneratedRegex("第([一二三四五六七八九十]+)次会议")]
    private static partial Regex MeetingOrdinal();

    [GeneratedRegex("第([一二三四五六七八九十]+)届会议")]
    private static partial Regex SessionOrdinal();

    [GeneratedRegex(@"CTOC/[A-Z0-9./]*[A-Z0-9]")]
    private static partial Regex Symbol();

    [GeneratedRegex(@"第(\d+/\d+)号(决议|决定)")]
    private static partial Regex NumberedText();

    [GeneratedRegex("(?<will>将)?于" + Date + "举行(?<did>了)?其第(?<ordinal>[一二三四五六七八九十]+)次会议")]
    private static partial Regex MeetingVerb();

    [GeneratedRegex("将[^，。]*提供[^，。]*会议")]
    private static partial Regex Promise();

    // 决定 as a verb has no number before it; 作为 joins the constant element to an establishment.
    [GeneratedRegex("(?<establishes>设立了)|(?<constant>(?<!号)决定[^，。]*成为[^，。]*常设组成部分|作为[^，。]*常设组成部分)|(?<encourages>鼓励)")]
    private static partial Regex EffectVerb();

    [GeneratedRegex("设立了[^，。]*工作组")]
    private static partial Regex Establishment();

    [GeneratedRegex("不限成员名额|政府间|政府专家|临时")]
    private static partial Regex CompositionWord();

    [GeneratedRegex(@"^(.*?)于?\d{4}年")]
    private static partial Regex HeadingGroup();
}
