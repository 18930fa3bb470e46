using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace Untoc.Model.Benchmarks;

/// <summary>What a register costs beside a bare dictionary, over all its keys in turn: one key alone would stay in the first cache.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory), CategoriesColumn]
[GenericTypeArguments(typeof(WorkingGroupCode), typeof(WorkingGroup))]
[GenericTypeArguments(typeof(ResolutionNumber), typeof(Resolution))]
[GenericTypeArguments(typeof(MeetingId), typeof(Meeting))]
[GenericTypeArguments(typeof(DocumentSymbol), typeof(Document))]
[GenericTypeArguments(typeof(SourceId), typeof(Source))]
public class Lookups<TKey, TRecord>
    where TKey : class, IParsable<TKey>
    where TRecord : class, IRecord
{
    private const int Operations = 1024;
    private const double MaxRatio = 1.3;
    private const string SameKey = "key that the dictionary holds", EqualKey = "equal key", Text = "text of a key", Miss = "key that is not there";

    private Register<TKey, TRecord> _register = null!;
    private Dictionary<TKey, TRecord> _byKey = null!;
    private Dictionary<string, TRecord> _byText = null!;
    private TKey[] _same = null!;
    private TKey[] _equal = null!;
    private TKey[] _missing = null!;
    private string[] _texts = null!;

    [GlobalSetup]
    public void Fill()
    {
        UntocDataset untoc = UntocDataset.Embedded;
        object[] registers = [untoc.WorkingGroups, untoc.Resolutions, untoc.Meetings, untoc.Documents, untoc.Sources];
        _register = registers.OfType<Register<TKey, TRecord>>().Single();
        _byKey = _register.ToDictionary(static record => Parse(RecordKey.Of(record).Key));
        _byText = _byKey.ToDictionary(static pair => pair.Key.ToString()!, static pair => pair.Value);
        TKey[] keys = [.. _byKey.Keys];
        _same = [.. Enumerable.Range(0, Operations).Select(at => keys[at % keys.Length])];
        _equal = [.. _same.Select(static key => Parse(new string(key.ToString())))];
        _texts = [.. _equal.Select(static key => key.ToString()!)];
        _missing = [.. _same.Select(static key => Parse($"{key}9999"))];
        if (_missing.Any(_byKey.ContainsKey))
            throw new InvalidOperationException("A key that should not be there is.");
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Operations), BenchmarkCategory(SameKey)]
    public TRecord? DictionaryBySameKey()
    {
        TRecord? last = null;
        foreach (TKey key in _same)
            last = _byKey[key];
        return last;
    }

    [Bar(MaxRatio, MaxBytes = 0)]
    [Benchmark(OperationsPerInvoke = Operations), BenchmarkCategory(SameKey)]
    public TRecord? RegisterBySameKey()
    {
        TRecord? last = null;
        foreach (TKey key in _same)
            last = _register[key];
        return last;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Operations), BenchmarkCategory(EqualKey)]
    public TRecord? DictionaryByEqualKey()
    {
        TRecord? last = null;
        foreach (TKey key in _equal)
            last = _byKey[key];
        return last;
    }

    [Bar(MaxRatio, MaxBytes = 0)]
    [Benchmark(OperationsPerInvoke = Operations), BenchmarkCategory(EqualKey)]
    public TRecord? RegisterByEqualKey()
    {
        TRecord? last = null;
        foreach (TKey key in _equal)
            last = _register[key];
        return last;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Operations), BenchmarkCategory(Text)]
    public TRecord? DictionaryByText()
    {
        TRecord? last = null;
        foreach (string text in _texts)
            last = _byText[text];
        return last;
    }

    [Bar(MaxRatio, MaxBytes = 0)]
    [Benchmark(OperationsPerInvoke = Operations), BenchmarkCategory(Text)]
    public TRecord? RegisterByText()
    {
        TRecord? last = null;
        foreach (string text in _texts)
            last = _register[text];
        return last;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Operations), BenchmarkCategory(Miss)]
    public TRecord? DictionaryMiss()
    {
        TRecord? last = null;
        foreach (TKey key in _missing)
            last = _byKey.GetValueOrDefault(key);
        return last;
    }

    [Bar(MaxRatio, MaxBytes = 0)]
    [Benchmark(OperationsPerInvoke = Operations), BenchmarkCategory(Miss)]
    public TRecord? RegisterMiss()
    {
        TRecord? last = null;
        foreach (TKey key in _missing)
            last = _register.Find(key);
        return last;
    }

    private static TKey Parse(string text) => TKey.Parse(text, provider: null);
}
