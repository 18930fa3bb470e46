using System.Diagnostics;
using System.Globalization;

namespace Untoc.Model.Benchmarks;

/// <summary>A published program, and what its runs took.</summary>
internal sealed class ColdProgram(string name, string file, params string[] arguments)
{
    public string Name => name;

    public List<ColdRun> Runs { get; } = [];

    public double Median(Func<ColdRun, double> figure) => Report.Median(Runs.Select(figure));

    public void Measure()
    {
        long start = Stopwatch.GetTimestamp();
        string[] told = Output().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        double whole = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Runs.Add(told is [string inside, string compiling, string methods] ? new(whole, Number(inside), Number(compiling), Number(methods)) : new(whole));
    }

    /// <summary>What a process prints that has the settings of the runtime at their defaults.</summary>
    public string Output(params string[] more)
    {
        var start = new ProcessStartInfo(file, [.. arguments, .. more]) { RedirectStandardOutput = true };
        foreach (string setting in start.Environment.Keys.Where(IsSetting).ToArray())
            start.Environment.Remove(setting);
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.TrimEnd() : throw new InvalidOperationException($"{name}: the process ended with {process.ExitCode}.");
    }

    // Such as DOTNET_TieredCompilation; what tells where the runtime is, stays.
    private static bool IsSetting(string variable) =>
        variable.StartsWith("DOTNET_", StringComparison.Ordinal) && !variable.StartsWith("DOTNET_ROOT", StringComparison.Ordinal);

    private static double Number(string told) => double.Parse(told, CultureInfo.InvariantCulture);
}
