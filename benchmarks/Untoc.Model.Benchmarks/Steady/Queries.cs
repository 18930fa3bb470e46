using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using NodaTime;

namespace Untoc.Model.Benchmarks;

/// <summary>What is asked of a dataset, beside the same asked of plain arrays that hold no more than it takes.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory), CategoriesColumn]
public class Queries
{
    private const string Linq = "planned meetings, latest first", Tenures = "TenureOf", Meetings = "MeetingsOf", Provisions = "ProvisionsOn", Differences = "Compare";

    private readonly UntocDataset _untoc = UntocDataset.Embedded;
    private readonly UntocDataset _other = UntocDataset.FromJson(UntocDataset.Embedded.ToJson());
    private readonly LocalDate _date = new(2024, 6, 24);
    private readonly WorkingGroup _group = UntocDataset.Embedded.WorkingGroups[WorkingGroupCode.Firearms];
    private readonly Meeting[] _meetings = [.. UntocDataset.Embedded.Meetings];
    private readonly Meeting[] _meetingsOfTheGroup = [.. UntocDataset.Embedded.MeetingsOf(WorkingGroupCode.Firearms)];
    private readonly TextProvision[] _provisionsOnTheGroup = [.. UntocDataset.Embedded.ProvisionsOn(WorkingGroupCode.Firearms)];

    [Benchmark(Baseline = true, Description = "LINQ over an array"), BenchmarkCategory(Linq)]
    public Meeting[] PlannedOfAnArray() => Planned(_meetings);

    [Benchmark(Description = "LINQ over the register"), BenchmarkCategory(Linq)]
    public Meeting[] PlannedOfTheRegister() => Planned(_untoc.Meetings);

    [Benchmark(Baseline = true, Description = "limit: a loop over the group's provisions"), BenchmarkCategory(Tenures)]
    public Tenure TenureByALoop()
    {
        Tenure tenure = Tenure.NotEstablished;
        foreach (TextProvision one in _provisionsOnTheGroup)
        {
            if (one.EffectiveDate > _date)
                continue;
            if (one.Provision.Effect == Effect.MakesConstantElement)
                return Tenure.ConstantElement;
            if (one.Provision.Effect == Effect.Establishes)
                tenure = one.Provision.Composition.Contains(Composition.Interim) ? Tenure.Interim : Tenure.Unstated;
        }
        return tenure;
    }

    [Benchmark(Description = "TenureOf"), BenchmarkCategory(Tenures)]
    public Tenure TenureOf() => _untoc.TenureOf(_group, _date);

    [Benchmark(Baseline = true, Description = "limit: a list of them"), BenchmarkCategory(Meetings)]
    public ValueList<Meeting> CopyMeetings() => [.. _meetingsOfTheGroup];

    [Benchmark(Description = "MeetingsOf"), BenchmarkCategory(Meetings)]
    public ValueList<Meeting> MeetingsOf() => _untoc.MeetingsOf(_group);

    [Benchmark(Baseline = true, Description = "limit: a list of them"), BenchmarkCategory(Provisions)]
    public ValueList<TextProvision> CopyProvisions() => [.. _provisionsOnTheGroup];

    [Benchmark(Description = "ProvisionsOn"), BenchmarkCategory(Provisions)]
    public ValueList<TextProvision> ProvisionsOn() => _untoc.ProvisionsOn(_group);

    [Benchmark(Baseline = true, Description = "limit: whether the records are equal"), BenchmarkCategory(Differences)]
    public bool AreEqual() => _untoc.Records == _other.Records;

    [Benchmark(Description = "Compare with an equal dataset"), BenchmarkCategory(Differences)]
    public ValueList<Change> Compare() => _untoc.Compare(_other);

    private Meeting[] Planned(IEnumerable<Meeting> meetings) =>
    [
        .. from meeting in meetings
           where meeting.StatusOn(_date) == MeetingStatus.Planned
           orderby meeting.Start descending
           select meeting,
    ];
}
