using NodaTime;
using NodaTime.Text;
using Untoc.Model;

namespace Tour;

/// <summary>What the tour prints: the institution as a tree, what resolution 7/1 did, the meetings on a date.</summary>
public static class Pages
{
    public static string All(UntocDataset untoc, LocalDate date) =>
        string.Concat([.. Institution(untoc, date), "\n", .. Resolution71(untoc), "\n", .. Meetings(untoc, date)]);

    private static IEnumerable<string> Institution(UntocDataset untoc, LocalDate date)
    {
        yield return Heading($"The institution on {Iso(date)} ({untoc})");
        yield return $"{untoc.Convention.Name} ({InForce(untoc.Convention, date)})\n";
        foreach (Protocol protocol in untoc.Protocols)
            yield return $"├─ {protocol.Name} ({InForce(protocol, date)})\n";
        yield return $"└─ {untoc.Conference.Name} ({untoc.Conference.EstablishedBy})\n";
        WorkingGroup last = untoc.WorkingGroups.Last();
        foreach (WorkingGroup group in untoc.WorkingGroups)
        {
            (char branch, char stem) = group == last ? ('└', ' ') : ('├', '│');
            yield return $"   {branch}─ {group.Code} {group.Name.English}, {group.Name.Chinese}: {untoc.TenureOf(group, date)}\n";
            foreach (TextProvision act in untoc.ProvisionsOn(group).Where(act => act.EffectiveDate <= date))
                yield return $"   {stem}     {(act.Text.Adopted is null ? "by" : "on")} {Iso(act.EffectiveDate)} {act.Text}: {Words(act.Provision)}\n";
        }
    }

    private static IEnumerable<string> Resolution71(UntocDataset untoc)
    {
        Resolution resolution = untoc.Resolutions["7/1"];
        yield return Heading($"What {resolution} did, in the words of the note");
        yield return $"{resolution.Title}\n";
        foreach (Provision provision in resolution.Provisions)
        {
            yield return $"{provision}\n";
            foreach (Citation citation in provision.Citations.Where(citation => citation.Fact == "effect" && citation.Source == SourceId.Note))
                yield return $"  paragraph {citation.Paragraph}: {citation.Quote}\n";
        }
    }

    private static IEnumerable<string> Meetings(UntocDataset untoc, LocalDate date)
    {
        yield return Heading($"The meetings on {Iso(date)}");
        foreach (Meeting meeting in untoc.Meetings)
            yield return $"{Iso(meeting.Start)} – {Iso(meeting.End)}  {string.Join(", ", ((object?[])[$"{meeting}: {meeting.StatusOn(date)}", meeting.Place, meeting.Report]).Where(fact => fact is not null))}\n";
    }

    private static string Heading(string text) => $"{text}\n{new string('-', text.Length)}\n";

    private static string Words(Provision provision) =>
        provision.Composition.Count == 0 ? $"{provision.Effect}" : $"{provision.Effect} {provision.Composition}";

    private static string InForce(Treaty treaty, LocalDate date) =>
        treaty.IsInForceOn(date) ? $"in force since {Iso(treaty.EntryIntoForce!.Value)}" : "not in force";

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
