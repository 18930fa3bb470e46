using System.Globalization;

namespace Untoc.Model.Tests;

/// <summary>How many generated cases a property is tried on.</summary>
/// <remarks>
/// 100,000 for each. The environment variable <c>UNTOC_CASES</c> sets another number: a small one where the tests run many
/// times over, as under mutation, a large one for a long run. From 200,000 on, substitution in symbols takes a seed more
/// for every 100,000, to the five that there are.
/// </remarks>
internal static class Cases
{
    public const int Default = 100_000;

    public static int PerProperty { get; } = Environment.GetEnvironmentVariable("UNTOC_CASES") is { Length: > 0 } number
        ? int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture)
        : Default;
}
