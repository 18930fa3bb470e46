using static Untoc.Model.Cite;

namespace Untoc.Model;

/// <summary>The short calls in which the data say what a text does, all after the note.</summary>
internal static class Provisions
{
    public static Provision Establishes(
        int group, Func<Citation> named, int paragraph,
        ValueList<Composition> composition, string compositionQuote, string wording, Func<Citation[]>? elsewhere = null) => new()
        {
            WorkingGroup = new(group),
            Effect = Effect.Establishes,
            Composition = composition,
            Wording = Names.Chinese(wording),
            Citations = new(() => [
                named(),
                Note(paragraph, "effect", "设立了"),
                Note(paragraph, "composition", compositionQuote),
                Note(paragraph, "wording.zh", wording),
                .. elsewhere?.Invoke() ?? [],
            ]),
        };

    public static Provision MakesConstantElement(
        int group, int paragraph, string groupQuote, string effectQuote, string wording, Func<Citation[]>? elsewhere = null) => new()
        {
            WorkingGroup = new(group),
            Effect = Effect.MakesConstantElement,
            Wording = Names.Chinese(wording),
            Citations = new(() => [
                Note(paragraph, "workingGroup", groupQuote),
                Note(paragraph, "effect", effectQuote),
                Note(paragraph, "wording.zh", wording),
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
}
