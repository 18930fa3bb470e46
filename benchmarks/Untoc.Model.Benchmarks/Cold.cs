using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace Untoc.Model.Benchmarks;

/// <summary>The cold cases under BenchmarkDotNet: every iteration is a fresh process.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 40, warmupCount: 0, iterationCount: 1, invocationCount: 1)]
public class Cold
{
    private Func<int> _parse = null!;

    [GlobalSetup(Target = nameof(ParseJson))]
    public void ReadFile() => _parse = ColdCase.Parse();

    [Benchmark(Baseline = true)]
    public int TimeZoneConverterFirstConversion() => ColdCase.ConvertTimeZone();

    [Benchmark]
    public int FirstAnswer() => ColdCase.AnswerResolution71();

    [Benchmark]
    public int FirstLookup() => ColdCase.LookUpFirearms();

    [Benchmark]
    public int ParseJson() => _parse();
}
