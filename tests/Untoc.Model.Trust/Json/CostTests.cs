using System.Text;

namespace Untoc.Model.Tests;

/// <summary>What reading costs: no more than twice as much for twice as much JSON, whatever it is full of.</summary>
[Collection(nameof(Alone)), Trait("Kind", "Thorough")]
public class CostTests
{
    private const int KiB = 1024;
    private const double Doubled = 2.5; // more than 2, because garbage collection takes more than its share of large inputs
    private const int Attempts = 20; // the speed of a shared machine varies: each size gets its fast moment
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(100); // too short to compare: the system counts in steps of 4 ms
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
        Read(json);

        Assert.InRange((double)AllocatedBy(json) / json.Length, 0, 10);
    }

    private static void AssertLinear(Func<int, byte[]> shape, int[] sizes, double timesInMemory)
    {
        byte[][] inputs = [.. sizes.Select(size => shape(size * KiB))];
        foreach (byte[] input in inputs)
            Read(input); // pools of arrays fill up
        long[] allocated = [.. inputs.Select(AllocatedBy)];

        for (int at = 0; at < inputs.Length; at++)
            Assert.InRange((double)allocated[at] / inputs[at].Length, 0, timesInMemory);
        for (int at = 1; at < inputs.Length; at++)
            Assert.InRange((double)allocated[at] / allocated[at - 1], 0, Doubled);

        Assert.InRange(TimeOf(() => Read(inputs[^1]), usage => usage.TotalTime), TimeSpan.Zero, Long);

        // As many bytes in many reads and in one. The least of a few measurements: a busy machine only adds time.
        int reads = sizes[^1] / sizes[0];
        double allowed = Math.Pow(Doubled / 2, Math.Log2(reads));
        TimeSpan many = TimeOfReads(inputs[0], reads), one = TimeOfReads(inputs[^1], 1);
        for (int attempt = 1; attempt < Attempts && !IsLinear(); attempt++)
        {
            many = Least(many, TimeOfReads(inputs[0], reads));
            one = Least(one, TimeOfReads(inputs[^1], 1));
        }
        Assert.True(IsLinear(), $"{reads} reads take {many.TotalMilliseconds:F0} ms, one of as many bytes {one.TotalMilliseconds:F0} ms.");

        bool IsLinear() => one < Short || one < many * allowed;
    }

    private static TimeSpan Least(TimeSpan first, TimeSpan second) => first < second ? first : second;

    /// <summary>A stream that does not say how long it is, as of a network: what it gives is copied as it grows.</summary>
    private sealed class Pipe(byte[] content) : MemoryStream(content)
    {
        public override bool CanSeek => false;
    }

    private static long AllocatedBy(byte[] json)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Read(json);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    // Without the system's time, because some machines take longer to provide memory than the library takes to read.
    private static TimeSpan TimeOfReads(byte[] json, int reads)
    {
        GC.Collect();
        return TimeOf(
            () =>
            {
                for (int read = 0; read < reads; read++)
                    Read(json);
            },
            usage => usage.UserTime);
    }

    // Processor time, so that other programs count little. No other test runs.
    private static TimeSpan TimeOf(Action read, Func<Environment.ProcessCpuUsage, TimeSpan> part)
    {
        TimeSpan before = part(Environment.CpuUsage);
        read();
        return part(Environment.CpuUsage) - before;
    }

    private static void Read(byte[] json) => UntocDataset.TryFromJson(new Pipe(json), out _, out _, Unlimited);
}
