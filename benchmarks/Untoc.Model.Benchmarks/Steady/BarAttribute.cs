namespace Untoc.Model.Benchmarks;

/// <summary>What a benchmark may cost at most: <see cref="SteadyBars"/> fails where it costs more.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BarAttribute(double maxRatio) : Attribute
{
    /// <summary>How many times as long as the baseline of its category it may take.</summary>
    public double MaxRatio { get; } = maxRatio;

    /// <summary>How many bytes an operation may allocate; by default any number.</summary>
    public long MaxBytes { get; init; } = long.MaxValue;
}
