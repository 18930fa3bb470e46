using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Reports;

namespace Untoc.Model.Benchmarks;

/// <summary>Compares what BenchmarkDotNet has measured with the bars that stand on the benchmarks.</summary>
internal static class SteadyBars
{
    /// <summary>0 where every benchmark with a bar was measured and keeps to it, else 1; says which do not.</summary>
    public static int Check(IEnumerable<Summary> summaries)
    {
        int measured = 0, broken = 0;
        foreach (Summary summary in summaries)
            foreach (BenchmarkReport report in summary.Reports)
            {
                if (report.BenchmarkCase.Descriptor.WorkloadMethod.GetCustomAttribute<BarAttribute>() is not { } bar)
                    continue;
                double ratio = report.ResultStatistics!.Mean / BaselineOf(report, summary).ResultStatistics!.Mean;
                long bytes = report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? long.MaxValue;
                bool keeps = ratio <= bar.MaxRatio && bytes <= bar.MaxBytes;
                measured++;
                broken += keeps ? 0 : 1;
                string most = bar.MaxBytes == long.MaxValue ? "" : string.Create(CultureInfo.InvariantCulture, $", {bytes} B (at most {bar.MaxBytes})");
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{(keeps ? "kept" : "BROKEN")}: {report.BenchmarkCase.Descriptor.DisplayInfo}: {ratio:F2} of its baseline (at most {bar.MaxRatio}){most}"));
            }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{measured} bars, {broken} broken"));
        return measured > 0 && broken == 0 ? 0 : 1;
    }

    private static BenchmarkReport BaselineOf(BenchmarkReport report, Summary summary)
    {
        string? group = summary.GetLogicalGroupKey(report.BenchmarkCase);
        return summary.Reports.Single(other => summary.IsBaseline(other.BenchmarkCase) && summary.GetLogicalGroupKey(other.BenchmarkCase) == group);
    }
}
