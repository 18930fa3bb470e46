using System.Diagnostics;
using Trace = SharpFuzz.Common.Trace;

namespace Untoc.Model.Fuzz;

/// <summary>Gives a target what the fuzzer sends, one input after the other.</summary>
internal sealed class Loop(string name, Func<byte[], bool> target)
{
    private const int CoverageMap = 65_536;
    private const int Attempts = 3;
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(1);
    private bool _isWarm;

    public void Run(Stream stream)
    {
        using var input = new MemoryStream();
        stream.CopyTo(input);
        byte[] bytes = input.ToArray();
        if (!_isWarm)
            WarmUp();
        _isWarm = true;
        // Other programs can make an input slow, but hardly each time.
        for (int attempt = 1; Takes(bytes) > Slow; attempt++)
            Targets.Promise(attempt < Attempts, "An input takes less than a second.");
    }

    // What is done once in a process would count as reached by the input that comes first.
    private unsafe void WarmUp()
    {
        foreach (byte[] seed in Seeds.Of(name))
            target(seed);
        new Span<byte>(Trace.SharedMem, CoverageMap).Clear();
    }

    private TimeSpan Takes(byte[] input)
    {
        long start = Stopwatch.GetTimestamp();
        target(input);
        return Stopwatch.GetElapsedTime(start);
    }
}
