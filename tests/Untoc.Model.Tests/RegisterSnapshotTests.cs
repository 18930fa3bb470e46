namespace Untoc.Model.Tests;

/// <summary>Every record of every register as a line, so that a change of the data is a difference that one can read.</summary>
public class RegisterSnapshotTests
{
    private static readonly UntocDataset Untoc = UntocDataset.Embedded;

    [Fact]
    public Task Treaties() => Verify(Table("id | adopted | in force | supplements | en | zh | also called",
        Untoc.Protocols.Prepend<Treaty>(Untoc.Convention),
        treaty => [treaty, Iso.Text(treaty.Adopted), Iso.Text(treaty.EntryIntoForce), (treaty as Protocol)?.Supplements, treaty.Name.English, treaty.Name.Chinese, Join(treaty.AttestedNames)]));

    [Fact]
    public Task Conference() => Verify(Table("established by | en | zh | also called",
        [Untoc.Conference],
        conference => [conference.EstablishedBy, conference.Name.English, conference.Name.Chinese, Join(conference.AttestedNames)]));

    [Fact]
    public Task WorkingGroups() => Verify(Table("code | treaty | en | zh | also called",
        Untoc.WorkingGroups,
        group => [group.Code, group.Treaty, group.Name.English, group.Name.Chinese, Join(group.AttestedNames)]));

    [Fact]
    public Task Sessions() => Verify(Table("number | start | end | place | agenda",
        Untoc.Sessions,
        session => [session.Number, Iso.Text(session.Start), Iso.Text(session.End), session.Place, string.Join(" / ", session.Agenda.Select(item => $"{item.Number} {item.Title}"))]));

    [Fact]
    public Task Meetings() => Verify(Table("meeting | start | end | place | report",
        Untoc.Meetings,
        meeting => [meeting.Id, Iso.Text(meeting.Start), Iso.Text(meeting.End), meeting.Place, meeting.Report]));

    [Fact]
    public Task Texts() => Verify(Table("text | adopted | en | subject (zh)",
        Untoc.Decisions.Concat<Text>(Untoc.Resolutions),
        text => [text, Iso.Text(text.Adopted), text.Title?.English, text.Subject?.Chinese]));

    [Fact]
    public Task Provisions() => Verify(Table("text | effect | group | composition | wording (zh)",
        from text in Untoc.Decisions.Concat<Text>(Untoc.Resolutions)
        from provision in text.Provisions
        select (Text: text, Provision: provision),
        row => [row.Text, row.Provision.Effect, row.Provision.WorkingGroup, row.Provision.Composition, row.Provision.Wording?.Chinese]));

    [Fact]
    public Task Documents() => Verify(Table("symbol | kind | agenda of | submitted to | pursuant to",
        Untoc.Documents,
        document => [document.Symbol, document.Kind, document.AgendaOf, document.SubmittedTo, document.PursuantTo]));

    [Fact]
    public Task Sources() => Verify(Table("id | symbol | address | title | type | issued | distribution | language | original | submitted to | agenda items",
        Untoc.Sources,
        source => [source.Id, source.Symbol, source.Address, source.Title, source.DocumentType, Iso.Text(source.Issued), source.Distribution, source.Language, source.OriginalLanguage, source.SubmittedTo, source.AgendaItems]));

    [Fact]
    public Task Discrepancies() => Verify(Table("id | subject | sides | treatment",
        Untoc.Discrepancies,
        discrepancy => [discrepancy.Id, discrepancy.Subject, string.Join(" / ", discrepancy.Sides), discrepancy.Treatment]));

    [Fact]
    public Task Citations() => Verify(string.Join("\n",
        from fact in CitedFact.Of(Untoc)
        select $"{fact.Path} {string.Join(" | ", from member in fact.Citation.EnumerateObject() select $"{member.Value}")}"));

    private static string Join(ValueList<AttestedName> names) => string.Join(" / ", names);

    private static string Table<T>(string header, IEnumerable<T> rows, Func<T, object?[]> cells) =>
        string.Join("\n", rows.Select(row => string.Join(" | ", cells(row))).Prepend(header));
}
