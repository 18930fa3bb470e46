using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using static Untoc.Model.Benchmarks.Report;

namespace Untoc.Model.Benchmarks;

/// <summary>Runs the cases of each size in processes of their own, in turn, and prints what a record takes.</summary>
internal sealed class ScaleRuns
{
    private const int Rounds = 3;
    private const double MaxToPlain = 2.0, MaxGrowth = 1.15, MaxPeak = 2.0;
    private static readonly int[] Sizes = [1_000, 10_000, 100_000];
    private static readonly string Folder = Path.Combine(Repository.Folder, "artifacts", "scale");

    private readonly Dictionary<(int Size, string Figure), List<double>> _figures = [];

    /// <summary>Measures and prints; false where a bar is broken.</summary>
    public static bool Run()
    {
        var scale = new ScaleRuns();
        foreach (int size in Sizes)
            MakeFile(size);
        for (int round = 0; round < Rounds; round++)
            foreach (int size in Sizes)
                foreach (string name in (string[])[ScaleCase.Library, ScaleCase.Plain, ScaleCase.Holding])
                    scale.Measure(name, size);
        scale.PrintTimes();
        scale.PrintMemory();
        return scale.PrintBars();
    }

    private static void MakeFile(int size)
    {
        Directory.CreateDirectory(Folder);
        using FileStream file = File.Create(FileOf(size));
        JsonSerializer.Serialize(file, SyntheticRecords.Of(size), UntocJson.Options);
    }

    private void Measure(string name, int size)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            start.ArgumentList.Add(typeof(ScaleRuns).Assembly.Location);
        foreach (string argument in (string[])["scale-case", name, FileOf(size), Invariant($"{size}")])
            start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        string[] lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{name}: the process ended with {process.ExitCode}.");
        foreach (string[] figure in lines.Select(line => line.Split('=')))
        {
            if (!_figures.TryGetValue((size, figure[0]), out List<double>? values))
                _figures.Add((size, figure[0]), values = []);
            values.Add(double.Parse(figure[1], CultureInfo.InvariantCulture));
        }
    }

    private void PrintTimes()
    {
        Print($"Medians of {Rounds} processes each; microseconds for a record, nanoseconds for a lookup\n");
        Print($"| records | bytes each | read | of plain | plain | tokens alone | read, many held | validate | index | write | look up | dictionary |");
        Print($"| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (int size in Sizes)
            Print($"| {size} | {new FileInfo(FileOf(size)).Length / (double)size:F0} | {Each(size, "read"):F2} | {ToPlain(size):F2} | {Each(size, "plain"):F2} | {Each(size, "tokens"):F2} | {Each(size, "holding"):F2} | {Each(size, "validate"):F2} | {Each(size, "index"):F3} | {Each(size, "write"):F2} | {Of(size, "look up") * 1e6:F1} | {Of(size, "dictionary") * 1e6:F1} |");
        Print($"| growth | | {Exponent("read"):F2} | | {Exponent("plain"):F2} | {Exponent("tokens"):F2} | {Exponent("holding"):F2} | {Exponent("validate"):F2} | {Exponent("index"):F2} | {Exponent("write"):F2} | | |\n");
    }

    private void PrintMemory()
    {
        Print($"| records | bytes each in memory | peak of reading | of these | plain: bytes each | plain: peak |");
        Print($"| ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (int size in Sizes)
            Print($"| {size} | {Of(size, "alone") / size:F0} | {Of(size, "peak") / size:F0} | {PeakToRecords(size):F2} | {Of(size, "plain alone") / size:F0} | {Of(size, "plain peak") / size:F0} |");
        Console.WriteLine();
    }

    private bool PrintBars()
    {
        (int small, int large) = (Sizes[1], Sizes[^1]);
        bool[] bars =
        [
            .. Sizes.Select(size => Bar(ToPlain(size), MaxToPlain, $"reading {size} records, all checked, of plain System.Text.Json")),
            Bar(Exponent("read"), MaxGrowth, $"growth exponent of reading from {small} to {large} records"),
            Bar(Each(large, "holding") / Each(small, "holding"), MaxGrowth, $"a record among {large} of one among {small}, with {ScaleCase.Held} held"),
            Bar(PeakToRecords(large), MaxPeak, $"peak of memory of the {large} records alone"),
        ];
        return bars.All(holds => holds);
    }

    private static bool Bar(double figure, double most, FormattableString what) =>
        Report.Bar(figure <= most, $"{figure:F2}, at most {most:F2}: {Invariant(what)}");

    private static string FileOf(int size) => Path.Combine(Folder, Invariant($"{size}.json"));

    private double Of(int size, string figure) => Median(_figures[(size, figure)]);

    private double Each(int size, string figure) => Of(size, figure) * 1e3 / size; // from milliseconds

    private double ToPlain(int size) => Of(size, "read") / Of(size, "plain");

    private double PeakToRecords(int size) => Of(size, "peak") / Of(size, "alone");

    // 1 where ten times the records take ten times as long.
    private double Exponent(string figure) => Math.Log(Of(Sizes[^1], figure) / Of(Sizes[1], figure)) / Math.Log((double)Sizes[^1] / Sizes[1]);
}
