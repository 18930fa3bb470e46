using System.Runtime.CompilerServices;

namespace Untoc.Model;

/// <summary>How much a reader of datasets takes in before it refuses: bounds on what hostile JSON can cost.</summary>
/// <remarks>
/// The defaults hold far more than the institutions of the Convention need. A limit is lowered, or raised, by its name:
/// <c>new ReaderLimits { Bytes = 100_000 }</c>; there is no way to lift all at once. Whatever the limits, symbols and
/// identifiers have at most 128 characters, and a message at most 256, which quotes no more than 64 of any text.
/// </remarks>
public sealed record ReaderLimits
{
    /// <summary>The limits of a reader that is given none.</summary>
    public static ReaderLimits Default { get; } = new();

    /// <summary>Bytes of UTF-8, a byte-order mark included: 16 MiB. A stream is read one byte further at most.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to less than 1, or to more than an array holds.</exception>
    public int Bytes { get; init => field = AtMost(Array.MaxLength - 1, Positive(value)); } = 16 * 1024 * 1024;

    /// <summary>Objects and arrays inside each other, the outermost included: 16.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to less than 1, or to more than 1,000.</exception>
    public int Depth { get; init => field = AtMost(1_000, Positive(value)); } = 16;

    /// <summary>Records of all registers together: 100,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to less than 1.</exception>
    public int Records { get; init => field = Positive(value); } = 100_000;

    /// <summary>Elements of one array: 10,000. They are not counted inside what is refused as a whole, as an unknown member.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to less than 1.</exception>
    public int ElementsPerArray { get; init => field = Positive(value); } = 10_000;

    /// <summary>UTF-16 characters of one string, an escape counted as what it stands for: 4,096. They are not counted in names of members, nor inside what is refused as a whole.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to less than 1.</exception>
    public int CharactersPerString { get; init => field = Positive(value); } = 4_096;

    /// <summary>Problems that an error lists: 100. The search stops there. The message of the exception grows with them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to less than 1.</exception>
    public int Problems { get; init => field = Positive(value); } = 100;

    /// <summary>All of them in words: <c>at most 16777216 bytes, depth 16, …</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"at most {Bytes} bytes, depth {Depth}, {Records} records, {ElementsPerArray} elements an array, {CharactersPerString} characters a string, {Problems} problems");

    private static int Positive(int value, [CallerMemberName] string limit = "")
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, limit);
        return value;
    }

    private static int AtMost(int max, int value, [CallerMemberName] string limit = "")
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, max, limit);
        return value;
    }
}
