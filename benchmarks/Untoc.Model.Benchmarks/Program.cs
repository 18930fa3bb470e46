using BenchmarkDotNet.Running;
using Untoc.Model.Benchmarks;

// Without arguments: BenchmarkDotNet. `cold [runs]`: whole cold processes, in turn. `cold-case NAME`: one of these processes.
return args switch
{
    ["cold-case", string name] => ColdCase.Run(name),
    ["cold", .. var rest] => ColdRuns.Run(runs: rest is [string count] ? int.Parse(count, System.Globalization.CultureInfo.InvariantCulture) : 20),
    _ => RunBenchmarks(args),
};

// Apart, so that a cold process never loads BenchmarkDotNet.
static int RunBenchmarks(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(ColdCase).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args);
    return 0;
}
