using System.Globalization;

namespace Untoc.Model.Benchmarks;

/// <summary>What runs of processes have in common when they tell what they measured.</summary>
internal static class Report
{
    public static void Print(FormattableString line) => Console.WriteLine(Invariant(line));

    public static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>Prints whether a bar holds.</summary>
    public static bool Bar(bool holds, FormattableString what)
    {
        Print($"- {(holds ? "ok" : "BROKEN")}: {Invariant(what)}");
        return holds;
    }

    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
