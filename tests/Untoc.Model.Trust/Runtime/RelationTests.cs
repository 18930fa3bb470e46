namespace Untoc.Model.Tests;

/// <summary>Questions that one record asks of all the others: asked about every record, they take no square of the time.</summary>
[Collection(nameof(Alone)), Trait("Kind", "Thorough")]
public class RelationTests
{
    private const int Groups = 2_000;
    private static readonly LocalDate Day = new(2001, 1, 5);
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(1); // to go through all records for each would take ten times that

    [Fact]
    public void All_is_asked_about_each_of_two_thousand_groups_within_a_second()
    {
        UntocDataset untoc = Dataset();
        TimeSpan before = Environment.CpuUsage.TotalTime;

        Assert.All(untoc.WorkingGroups, group =>
        {
            Meeting meeting = Assert.Single(untoc.MeetingsOf(group));
            Assert.Equal(group.Code, meeting.WorkingGroup);
            Assert.Equal(group.Code, Assert.Single(untoc.ProvisionsOn(group)).Provision.WorkingGroup);
            Assert.Equal(Tenure.Interim, untoc.TenureOf(group, Day));
            Assert.Equal(RecordKey.Of(group), Assert.Single(Assert.Single(untoc.DiscrepanciesOf(group)).Touches));
            Assert.EndsWith($"of the G{group.Code.Number})", untoc.CitationTextOf(untoc.Documents[meeting.Report!]), StringComparison.Ordinal);
        });
        Assert.Equal(Groups, untoc.AsOf(Day).WorkingGroups.Count);
        Assert.NotEmpty(untoc.ToMermaid());
        Assert.NotEmpty(untoc.ToMermaidTimeline());

        Assert.InRange(Environment.CpuUsage.TotalTime - before, TimeSpan.Zero, Soon);
    }

    private static UntocDataset Dataset()
    {
        UntocRecords small = SmallDataset.Records;
        WorkingGroupCode[] codes = [.. Enumerable.Range(1, Groups).Select(WorkingGroupCode.Of)];
        Decision decision = small.Decisions[0];
        return new(small with
        {
            WorkingGroups = [.. codes.Select(code => small.WorkingGroups[0] with { Code = code, Name = new() { English = $"G{code.Number}" }, AttestedNames = [], Treaty = null, Citations = SmallDataset.Cite("code", "name.en") })],
            Resolutions = [],
            Decisions = [decision with { Provisions = [.. codes.Select(code => decision.Provisions[0] with { WorkingGroup = code })] }],
            Meetings = [.. codes.Select(code => small.Meetings[0] with { WorkingGroup = code, Report = ReportOf(code) })],
            Documents = [.. codes.Select(code => new Document { Symbol = ReportOf(code), Citations = SmallDataset.Cite("symbol") })],
            Discrepancies = [.. codes.Select(code => small.Discrepancies[0] with { Id = DiscrepancyId.Parse($"d{code.Number}"), Touches = [RecordKey.Parse($"working group {code}")] })],
        });
    }

    private static DocumentSymbol ReportOf(WorkingGroupCode code) => DocumentSymbol.Parse($"CTOC/COP/{code}/2001/1");
}
