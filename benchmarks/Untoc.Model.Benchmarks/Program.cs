using System.Globalization;
using BenchmarkDotNet.Running;
using Untoc.Model.Benchmarks;

switch (args)
{
    // Whole cold processes: `cold RUNS [--kind jit|r2r|aot|all] [--check [LEEWAY]]`; with `--check` it fails where a bar is broken, or
    // taken more than so many times.
    case ["cold", var runs, .. var options]:
        string kind = Array.IndexOf(options, "--kind") is >= 0 and int at ? options[at + 1] : "jit";
        double leeway = Array.IndexOf(options, "--check") is >= 0 and int check && check + 1 < options.Length ? double.Parse(options[check + 1], CultureInfo.InvariantCulture) : 1;
        bool hold = ColdRuns.Run(int.Parse(runs, CultureInfo.InvariantCulture), kind == "all" ? ColdKind.All : [ColdKind.All.First(each => each.Name == kind)], leeway);
        return hold || !options.Contains("--check") ? 0 : 1;

    // Up to a hundred thousand records.
    case ["scale", .. var options]:
        return ScaleRuns.Run() || options is not ["--check"] ? 0 : 1;

    // One of its processes.
    case ["scale-case", var name, var file, var records]:
        ScaleCase.Run(name, file, int.Parse(records, CultureInfo.InvariantCulture));
        return 0;

    // Everything by BenchmarkDotNet, and whether the bars hold.
    case ["steady", .. var options]:
        return SteadyBars.Check(BenchmarkSwitcher.FromAssembly(typeof(SteadyBars).Assembly).Run(["--filter", "*", .. options]));

    default:
        BenchmarkSwitcher.FromAssembly(typeof(SteadyBars).Assembly).Run(args);
        return 0;
}
