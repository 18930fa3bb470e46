using BenchmarkDotNet.Running;
using Untoc.Model.Benchmarks;

// Without arguments, or with those of BenchmarkDotNet: BenchmarkDotNet. `cold RUNS`: whole cold processes, in turn; with
// `--check` it fails where the first answer takes longer than it may. `cold-case NAME`: one of these processes.
return args switch
{
    ["cold-case", string name] => ColdCase.Run(name),
    ["cold", string runs, .. var options] => ColdRuns.Run(int.Parse(runs, System.Globalization.CultureInfo.InvariantCulture), check: options is ["--check"]),
    _ => RunBenchmarks(args),
};

// Apart, so that a cold process never loads BenchmarkDotNet.
static int RunBenchmarks(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(ColdCase).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args);
    return 0;
}
