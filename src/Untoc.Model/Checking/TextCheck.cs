using NodaTime;
using NodaTime.Text;

namespace Untoc.Model;

/// <summary>Finds provisions that stand twice, groups that two texts establish, and groups that are acted on before they are.</summary>
internal sealed class TextCheck(UntocRecords records, Dictionary<SessionNumber, Session> sessions, ProblemList problems)
{
    public void Check()
    {
        Place[] places = [.. Places("decisions", records.Decisions), .. Places("resolutions", records.Resolutions)];
        var seen = new HashSet<(TextReference, WorkingGroupCode, Effect)>();
        var founded = new Dictionary<WorkingGroupCode, Text>();
        foreach (Place one in places)
        {
            if (!seen.Add((one.Text.Reference, one.Provision.WorkingGroup, one.Provision.Effect)))
                problems.Add($"{one}", $"{one.Provision} stands twice in {one.Text}.");
            else if (one.Provision.Effect == Effect.Establishes && !founded.TryAdd(one.Provision.WorkingGroup, one.Text))
                problems.Add($"{one}", $"{one.Provision.WorkingGroup} is established by {founded[one.Provision.WorkingGroup]} too.");
        }
        foreach (Place one in places)
            if (founded.GetValueOrDefault(one.Provision.WorkingGroup) is { } founding && Effective(one.Text) < Effective(founding))
                problems.Add($"{one}", $"It takes effect before {one.Provision.WorkingGroup} is established by {founding}, on {LocalDatePattern.Iso.Format(Effective(founding)!.Value)}.");
    }

    private LocalDate? Effective(Text text) => text.Adopted ?? sessions.GetValueOrDefault(text.Session)?.End;

    private static IEnumerable<Place> Places(string register, IEnumerable<Text> texts) =>
        from one in Keyed.Once(texts, static text => text.Reference)
        from provision in one.Record.Provisions.Select(static (provision, at) => (Provision: provision, At: at))
        select new Place(register, one.At, one.Record, provision.At, provision.Provision);

    /// <summary>Where a provision is.</summary>
    private readonly record struct Place(string Register, int At, Text Text, int Nth, Provision Provision)
    {
        public override string ToString() => $"$.{Register}[{KeyText.Of(At)}].provisions[{KeyText.Of(Nth)}]";
    }
}
