using BenchmarkDotNet.Attributes;

namespace Untoc.Model.Benchmarks;

/// <summary>A working group by any of its names, beside a bare dictionary of these.</summary>
[MemoryDiagnoser]
public class NameLookup
{
    private const int Operations = 1024;

    private readonly Register<WorkingGroupCode, WorkingGroup> _groups = UntocDataset.Embedded.WorkingGroups;
    private Dictionary<string, WorkingGroup> _byName = null!;
    private string[] _names = null!;

    [GlobalSetup]
    public void Fill()
    {
        _byName = (from one in _groups
                   from name in one.AllNames().Select(static name => name.Text).Distinct()
                   select (name, one)).ToDictionary(static pair => pair.name, static pair => pair.one);
        string[] names = [.. _byName.Keys];
        // Strings of their own: what a user types is not the object that the dataset holds.
        _names = [.. Enumerable.Range(0, Operations).Select(at => new string(names[at % names.Length]))];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Operations)]
    public WorkingGroup? Dictionary()
    {
        WorkingGroup? last = null;
        foreach (string name in _names)
            last = _byName.GetValueOrDefault(name);
        return last;
    }

    [Bar(1.3, MaxBytes = 0)]
    [Benchmark(OperationsPerInvoke = Operations)]
    public WorkingGroup? Named()
    {
        WorkingGroup? last = null;
        foreach (string name in _names)
            last = _groups.Named(name);
        return last;
    }
}
