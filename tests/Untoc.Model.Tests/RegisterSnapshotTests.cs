namespace Untoc.Model.Tests;

/// <summary>The records as a line each, so that a change of the data is a difference that one can read.</summary>
public class RegisterSnapshotTests
{
    private static readonly UntocDataset Untoc = UntocDataset.Embedded;

    [Fact]
    public Task Treaties() => Verify(Table("id | adopted | open for signature | in force | supplements | depositary | languages | registration | Treaty Series | participation as of | en | zh | also called",
        Untoc.Protocols.Prepend<Treaty>(Untoc.Convention),
        treaty => [treaty, Iso.Text(treaty.Adopted), Join(treaty.OpenForSignature.Select(period => $"{period.Place} {Iso.Text(period.Start)}..{Iso.Text(period.End)}")), Iso.Text(treaty.EntryIntoForce), (treaty as Protocol)?.Supplements, treaty.Depositary, treaty.AuthenticLanguages, treaty.Registration, treaty.TreatySeries, Iso.Text(treaty.ParticipationAsOf), treaty.Name.English, treaty.Name.Chinese, Join(treaty.AttestedNames)]));

    [Fact]
    public Task Conference() => Verify(Table("established by | working groups under | rules of procedure | names | also called",
        [Untoc.Conference],
        conference => [conference.EstablishedBy, $"{conference.WorkingGroupsUnder}, {conference.WorkingGroupsUnderRule}", conference.RulesOfProcedure, Names(conference.Name), Join(conference.AttestedNames)]));

    [Fact]
    public Task WorkingGroups() => Verify(Table("code | treaty | names | also called",
        Untoc.WorkingGroups,
        group => [group.Code, group.Treaty, Names(group.Name), Join(group.AttestedNames)]));

    [Fact]
    public Task Sessions() => Verify(Table("number | start | end | place | agenda",
        Untoc.Sessions,
        session => [session.Number, Iso.Text(session.Start), Iso.Text(session.End), session.Place, Join(session.Agenda.Select(item => $"{item.Number} {item.Title}"))]));

    [Fact]
    public Task Meetings() => Verify(Table("meeting | start | end | place | report",
        Untoc.Meetings,
        meeting => [meeting.Id, Iso.Text(meeting.Start), Iso.Text(meeting.End), meeting.Place, meeting.Report]));

    [Fact]
    public Task Texts() => Verify(Table("text | adopted | title | subject (zh)",
        Untoc.Decisions.Concat<Text>(Untoc.Resolutions),
        text => [text, Iso.Text(text.Adopted), text.Title is null ? null : Names(text.Title), text.Subject?.Chinese]));

    [Fact]
    public Task Provisions() => Verify(Table("text | effect | group | composition | wording",
        from text in Untoc.Decisions.Concat<Text>(Untoc.Resolutions)
        from provision in text.Provisions
        select (Text: text, Provision: provision),
        row => [row.Text, row.Provision.Effect, row.Provision.WorkingGroup, row.Provision.Composition, row.Provision.Wording is null ? null : Names(row.Provision.Wording)]));

    [Fact]
    public Task Documents() => Verify(Table("symbol | kind | agenda of | report of | submitted to | pursuant to",
        Untoc.Documents,
        document => [document.Symbol, document.Kind, document.AgendaOf, document.ReportOf, document.SubmittedTo, document.PursuantTo]));

    [Fact]
    public Task Sources() => Verify(Table("id | standing | symbol | address | title | type | issued | distribution | language | original | submitted to | agenda items",
        Untoc.Sources,
        source => [source.Id, source.Standing, source.Symbol, source.Address, source.Title, source.DocumentType, Iso.Text(source.Issued), source.Distribution, source.Language, source.OriginalLanguage, source.SubmittedTo, source.AgendaItems]));

    [Fact]
    public Task Discrepancies() => Verify(Table("id | subject | sides | follows | treatment | touches",
        Untoc.Discrepancies,
        discrepancy => [discrepancy.Id, discrepancy.Subject, Join(discrepancy.Sides), discrepancy.Follows, discrepancy.Treatment, string.Join(", ", discrepancy.Touches)]));

    // Those of articles, participants and participations are held by the tables: TableTests.
    [Fact]
    public Task Citations() => Verify(string.Join("\n",
        from fact in CitedFact.Of(Untoc)
        where fact.Register is not ("articles" or "participants" or "participations")
        select $"{fact.Path} {string.Join(" | ", from member in fact.Citation.EnumerateObject() select $"{member.Value}")}"));

    [Fact]
    public Task Coverage() => Verify(string.Join("\n", Untoc.Info.Coverage));

    private static string Names(MultilingualText names) =>
        Join(Language.All.Where(language => names.In(language) is not null).Select(language => $"{language} {names.In(language)}"));

    private static string Join(IEnumerable<object> parts) => string.Join(" / ", parts);

    private static string Table<T>(string header, IEnumerable<T> rows, Func<T, object?[]> cells) =>
        string.Join("\n", rows.Select(row => string.Join(" | ", cells(row))).Prepend(header));
}
