using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Untoc.Model.Benchmarks;

/// <summary>What a process that has been running for a while pays.</summary>
[MemoryDiagnoser]
public class SteadyState
{
    private readonly UntocDataset _untoc = UntocDataset.Embedded;
    private readonly WorkingGroupCode _code = WorkingGroupCode.Firearms;
    private readonly DocumentSymbol _symbol = DocumentSymbol.Parse("CTOC/COP/WG.4/2023/5");
    private readonly LocalDate _date = new(2024, 6, 24);
    private readonly WorkingGroup _group = UntocDataset.Embedded.WorkingGroups[WorkingGroupCode.Firearms];
    private readonly UntocDataset _other = UntocDataset.Parse(UntocDataset.Embedded.ToJson());
    private readonly string _json = UntocDataset.Embedded.ToJson();

    [Benchmark]
    public WorkingGroup LookupByKey() => _untoc.WorkingGroups[_code];

    [Benchmark]
    public WorkingGroup LookupByText() => _untoc.WorkingGroups["WG.6"];

    [Benchmark]
    public Document LookupBySymbol() => _untoc.Documents[_symbol];

    [Benchmark]
    public WorkingGroup? LookupByName() => _untoc.WorkingGroups.Named("国际合作工作组");

    [Benchmark]
    public ValueList<Discrepancy> DiscrepanciesOfAGroup() => _untoc.DiscrepanciesOf(_group);

    [Benchmark]
    public string CitationTextOfAMeeting() => _untoc.CitationTextOf(_untoc.Meetings["WG.4/13"]);

    [Benchmark]
    public Meeting[] QueryOverMeetings() =>
    [
        .. from meeting in _untoc.Meetings
           where meeting.StatusOn(_date) == MeetingStatus.Planned
           orderby meeting.Start descending
           select meeting,
    ];

    [Benchmark]
    public Tenure TenureOf() => _untoc.TenureOf(_group, _date);

    [Benchmark]
    public int GroupsAsOfADay() => _untoc.AsOf(_date).WorkingGroups.Count;

    [Benchmark]
    public ValueList<Change> Compare() => _untoc.Compare(_other);

    [Benchmark]
    public string ToJson() => _untoc.ToJson();

    [Benchmark]
    public UntocDataset Parse() => UntocDataset.Parse(_json);
}
