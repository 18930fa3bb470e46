using static Untoc.Model.Cite;

namespace Untoc.Model;

/// <summary>The short calls in which the data say what a text does.</summary>
internal static class Provisions
{
    public static Provision Establishes(
        int group, Func<Citation> named, int paragraph,
        ValueList<Composition> composition, string compositionQuote, MultilingualText wording, Func<Citation[]>? elsewhere = null) => new()
        {
            WorkingGroup = new(group),
            Effect = Effect.Establishes,
            Composition = composition,
            Wording = wording,
            Citations = new(() => [
                named(),
                Note(paragraph, "effect", "设立了"),
                Note(paragraph, "composition", compositionQuote),
                Note(paragraph, "wording.zh", wording.Chinese!),
                .. elsewhere?.Invoke() ?? [],
            ]),
        };

    public static Provision MakesConstantElement(
        int group, int paragraph, string groupQuote, string effectQuote, MultilingualText wording, Func<Citation[]>? elsewhere = null) => new()
        {
            WorkingGroup = new(group),
            Effect = Effect.MakesConstantElement,
            Wording = wording,
            Citations = new(() => [
                Note(paragraph, "workingGroup", groupQuote),
                Note(paragraph, "effect", effectQuote),
                Note(paragraph, "wording.zh", wording.Chinese!),
                .. elsewhere?.Invoke() ?? [],
            ]),
        };

    /// <summary>Resolution 7/1 on WG.2 and WG.3, which the note reports twice in slightly different words.</summary>
    public static Provision EncouragesAnnualMeetings(int group, string groupQuote, int paragraph, string wording) => new()
    {
        WorkingGroup = new(group),
        Effect = Effect.EncouragesAnnualMeetings,
        Wording = Names.Chinese(wording),
        Citations = new(() => [
            Note(11, "workingGroup", groupQuote),
            Note(14, "workingGroup", groupQuote),
            Note(11, "effect", "鼓励国际合作工作组和技术援助问题政府专家工作组考虑视需要每年举行一次会议，并以相互衔接方式举行其会议"),
            Note(14, "effect", "鼓励国际合作工作组和技术援助问题政府专家工作组考虑视需要每年举行会议，并以相互衔接方式举行其会议"),
            Note(paragraph, "wording.zh", wording),
        ]),
    };

    /// <summary>What a document other than the note reports of a text, in one language.</summary>
    public static Provision Reported(int group, Effect effect, string place, MultilingualText wording) => new()
    {
        WorkingGroup = new(group),
        Effect = effect,
        Wording = wording,
        Citations = new(() => Reported(place, ["workingGroup", "effect", .. WordingsIn(wording)])),
    };

    /// <summary>Facts that a document other than the note states.</summary>
    public static Citation[] Reported(string place, params string[] facts) => [.. facts.Select(fact => Table.Citation(place, fact))];

    private static IEnumerable<string> WordingsIn(MultilingualText wording) =>
        from language in Language.All where wording.In(language) is not null select $"wording.{language}";
}
