using NodaTime;
using NodaTime.Text;

namespace Untoc.Model;

/// <summary>Finds provisions that stand twice, groups that two texts establish, and groups that are acted on before they are.</summary>
internal static class TextCheck
{
    public static IEnumerable<DataProblem> Problems(UntocRecords records, Dictionary<SessionNumber, Session> sessions)
    {
        (string Path, Text Text, Provision Provision)[] provisions = [.. Provisions("decisions", records.Decisions), .. Provisions("resolutions", records.Resolutions)];
        var seen = new HashSet<(TextReference, WorkingGroupCode, Effect)>();
        var founded = new Dictionary<WorkingGroupCode, Text>();
        foreach ((string path, Text text, Provision provision) in provisions)
        {
            if (!seen.Add((text.Reference, provision.WorkingGroup, provision.Effect)))
                yield return new DataProblem(path, $"{provision} stands twice in {text}.");
            else if (provision.Effect == Effect.Establishes && !founded.TryAdd(provision.WorkingGroup, text))
                yield return new DataProblem(path, $"{provision.WorkingGroup} is established by {founded[provision.WorkingGroup]} too.");
        }
        foreach ((string path, Text text, Provision provision) in provisions)
            if (founded.GetValueOrDefault(provision.WorkingGroup) is { } founding && Effective(text, sessions) < Effective(founding, sessions))
                yield return new DataProblem(path, $"It takes effect before {provision.WorkingGroup} is established by {founding}, on {LocalDatePattern.Iso.Format(Effective(founding, sessions)!.Value)}.");
    }

    private static LocalDate? Effective(Text text, Dictionary<SessionNumber, Session> sessions) => text.Adopted ?? sessions.GetValueOrDefault(text.Session)?.End;

    private static IEnumerable<(string Path, Text Text, Provision Provision)> Provisions(string register, IEnumerable<Text> texts) =>
        from one in Keyed.Once(texts, static text => text.Reference)
        from provision in one.Record.Provisions.Select(static (provision, at) => (Provision: provision, At: at))
        select ($"$.{register}[{one.At}].provisions[{provision.At}]", one.Record, provision.Provision);
}
