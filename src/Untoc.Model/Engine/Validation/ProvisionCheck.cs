namespace Untoc.Model;

/// <summary>Finds provisions that stand twice, groups that two texts establish, and groups that are acted on before they are.</summary>
internal sealed class ProvisionCheck(UntocRecords records, Dictionary<SessionNumber, Session> sessions, ProblemList problems)
{
    public void Check()
    {
        Stated[] provisions = [.. Provisions("decisions", records.Decisions), .. Provisions("resolutions", records.Resolutions)];
        var seen = new HashSet<(TextReference, WorkingGroupCode, Effect)>();
        var founded = new Dictionary<WorkingGroupCode, Text>();
        foreach (Stated one in provisions)
        {
            if (!seen.Add((one.Text.Reference, one.Provision.WorkingGroup, one.Provision.Effect)))
                problems.Add($"{one.Path}", $"{one.Provision} stands twice in {one.Text}.");
            else if (one.Provision.Effect == Effect.Establishes && !founded.TryAdd(one.Provision.WorkingGroup, one.Text))
                problems.Add($"{one.Path}", $"{one.Provision.WorkingGroup} is established by {founded[one.Provision.WorkingGroup]} too.");
        }
        foreach (Stated one in provisions)
            if (founded.GetValueOrDefault(one.Provision.WorkingGroup) is { } founding && Effective(one.Text) < Effective(founding))
                problems.Add($"{one.Path}", $"It takes effect before {one.Provision.WorkingGroup} is established by {founding}, on {IsoDates.Text(Effective(founding)!.Value)}.");
    }

    private LocalDate? Effective(Text text) => text.Adopted ?? sessions.GetValueOrDefault(text.Session)?.End;

    private static IEnumerable<Stated> Provisions(string register, IEnumerable<Text> texts) =>
        from one in Place.Of(register, texts)
        from provision in one.Record.Provisions.Select(static (provision, at) => (Provision: provision, At: at))
        select new Stated(one.Place, one.Record, provision.At, provision.Provision);

    private readonly record struct Stated(Place Place, Text Text, int At, Provision Provision)
    {
        public string Path => $"{Place}.provisions[{KeyFormat.Of(At)}]";
    }
}
