using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Untoc.Model.Benchmarks;

/// <summary>Answers that nothing of others is like.</summary>
[MemoryDiagnoser]
public class Answers
{
    private readonly UntocDataset _untoc = UntocDataset.Embedded;
    private readonly LocalDate _date = new(2024, 6, 24);
    private readonly WorkingGroup _group = UntocDataset.Embedded.WorkingGroups[WorkingGroupCode.Firearms];
    private readonly Session _session = UntocDataset.Embedded.Sessions["9"];
    private readonly Meeting _meeting = UntocDataset.Embedded.Meetings["WG.4/13"];
    private readonly Document _report = UntocDataset.Embedded.Documents["CTOC/COP/WG.4/2023/5"];

    [Benchmark(Description = "AsOf a day, its working groups")]
    public int GroupsAsOfADay() => _untoc.AsOf(_date).WorkingGroups.Count;

    [Benchmark(Description = "DiscrepanciesOf a group")]
    public ValueList<Discrepancy> DiscrepanciesOf() => _untoc.DiscrepanciesOf(_group);

    [Benchmark(Description = "ReportOf a session")]
    public Document? ReportOf() => _untoc.ReportOf(_session);

    [Benchmark(Description = "CitationTextOf a meeting")]
    public string CitationTextOfAMeeting() => _untoc.CitationTextOf(_meeting);

    [Benchmark(Description = "CitationTextOf its report")]
    public string CitationTextOfAReport() => _untoc.CitationTextOf(_report);

    [Benchmark]
    public string ToMermaid() => _untoc.ToMermaid();

    [Benchmark]
    public string ToMermaidTimeline() => _untoc.ToMermaidTimeline();
}
