using System.Text;

namespace Untoc.Model.Tests;

/// <summary>What reading costs: no more than twice as much for twice as much JSON, whatever it is full of.</summary>
[Collection(nameof(Alone)), Trait("Kind", "Thorough")]
public class CostTests
{
    private const int KiB = 1024;
    private const double Doubled = 2.5; // twice, and what memory costs that is new to the process
    private const int Attempts = 50; // a machine that changes its pace is measured until each size had its quick moment
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(50); // too little to be measured well

    private static readonly TimeSpan Long = TimeSpan.FromSeconds(1);

    private static readonly ReaderLimits Unlimited = new() { Bytes = 32 * KiB * KiB, ElementsPerArray = int.MaxValue, CharactersPerString = int.MaxValue, Records = int.MaxValue };

    public static TheoryData<string> ShapesOfJson => [.. CostShapes.OfJson.Keys];

    public static TheoryData<string> ShapesOfRecords => [.. CostShapes.OfRecords.Keys];

    [Theory, MemberData(nameof(ShapesOfJson))]
    public void JSON_costs_as_much_as_it_is_long_and_at_most_fifteen_times_its_size_in_memory(string shape) =>
        AssertLinear(CostShapes.OfJson[shape], [1_024, 2_048, 4_096, 8_192, 16_384], timesInMemory: 15);

    // Most of it is the records themselves, which are that much larger than three bytes of JSON for a text or twelve for a key.
    [Theory, MemberData(nameof(ShapesOfRecords))]
    public void Records_cost_as_much_as_their_JSON_is_long(string shape) =>
        AssertLinear(CostShapes.OfRecords[shape], [512, 1_024, 2_048], timesInMemory: 40);

    [Fact]
    public void The_embedded_dataset_takes_less_than_ten_times_its_size_in_memory()
    {
        byte[] json = Encoding.UTF8.GetBytes(UntocDataset.Embedded.ToJson());
        Measure(json);

        Assert.InRange((double)Measure(json).Allocated / json.Length, 0, 10);
    }

    private static void AssertLinear(Func<int, byte[]> shape, int[] sizes, double timesInMemory)
    {
        byte[][] inputs = [.. sizes.Select(size => shape(size * KiB))];
        foreach (byte[] input in inputs)
            Measure(input); // pools of arrays fill up
        (TimeSpan Time, long Allocated)[] costs = [.. inputs.Select(Measure)];

        for (int at = 0; at < inputs.Length; at++)
            Assert.InRange((double)costs[at].Allocated / inputs[at].Length, 0, timesInMemory);
        for (int at = 1; at < inputs.Length; at++)
            Assert.InRange((double)costs[at].Allocated / costs[at - 1].Allocated, 0, Doubled);

        // The least of a few runs: a busy machine takes more time and never less.
        for (int attempt = 1; attempt < Attempts && !IsLinear(costs); attempt++)
            for (int at = 0; at < inputs.Length; at++)
                if (Measure(inputs[at]).Time is var time && time < costs[at].Time)
                    costs[at].Time = time;
        Assert.InRange(costs[^1].Time, TimeSpan.Zero, Long);
        Assert.True(IsLinear(costs), string.Join(", ", costs.Select(cost => $"{cost.Time.TotalMilliseconds:F1} ms")));
    }

    private static bool IsLinear((TimeSpan Time, long Allocated)[] costs) =>
        costs.Zip(costs.Skip(1)).All(pair => pair.Second.Time < Short || pair.Second.Time < pair.First.Time * Doubled);

    /// <summary>A stream that does not say how long it is, as of a network: what it gives is copied as it grows.</summary>
    private sealed class Pipe(byte[] content) : MemoryStream(content)
    {
        public override bool CanSeek => false;
    }

    // Time of the processor, so that what else runs on the machine counts little; no other test runs.
    private static (TimeSpan Time, long Allocated) Measure(byte[] json)
    {
        GC.Collect();
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan time = Environment.CpuUsage.TotalTime;
        UntocDataset.TryFromJson(new Pipe(json), out _, out _, Unlimited);
        return (Environment.CpuUsage.TotalTime - time, GC.GetAllocatedBytesForCurrentThread() - allocated);
    }
}
