using System.Diagnostics;
using System.Globalization;

namespace Untoc.Model.Benchmarks;

/// <summary>Runs every cold case in processes of its own, in turn, so that a change in the machine's speed meets all alike.</summary>
internal static class ColdRuns
{
    private const double MaxToTimeZoneConverter = 0.45;
    private const double MaxToParse = 0.25;

    public static int Run(int runs, bool check)
    {
        Dictionary<string, List<double>> times = ColdCase.All.ToDictionary(name => name, _ => new List<double>());
        foreach (string name in ColdCase.All)
            Time(name); // warms the file cache
        for (int run = 0; run < runs; run++)
            foreach (string name in ColdCase.All)
                times[name].Add(Time(name));

        double reference = Median(times[ColdCase.TimeZone]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{runs} processes each, milliseconds inside the process"));
        Console.WriteLine("| median | min | max | ratio to TimeZoneConverter | case |");
        Console.WriteLine("| ---: | ---: | ---: | ---: | --- |");
        foreach (string name in ColdCase.All)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {Median(times[name]):F1} | {times[name].Min():F1} | {times[name].Max():F1} | {Median(times[name]) / reference:F2} | {name} |"));
        double toTimeZoneConverter = Median(times[ColdCase.FirstAnswer]) / reference;
        double toParse = Median(times[ColdCase.FirstAnswer]) / Median(times[ColdCase.ParseJson]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"First answer: {toTimeZoneConverter:F2} of TimeZoneConverter (at most {MaxToTimeZoneConverter}), {toParse:F2} of Parse (at most {MaxToParse})"));
        return check && (toTimeZoneConverter > MaxToTimeZoneConverter || toParse > MaxToParse) ? 1 : 0;
    }

    private static double Time(string name)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            start.ArgumentList.Add(typeof(ColdRuns).Assembly.Location);
        start.ArgumentList.Add("cold-case");
        start.ArgumentList.Add(name);
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? double.Parse(output, CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"The cold case {name} ended with {process.ExitCode}.");
    }

    private static double Median(List<double> times)
    {
        double[] sorted = [.. times.Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
