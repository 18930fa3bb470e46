namespace Untoc.Model.Testing;

/// <summary>Assertions whose failures say what differs, record by record and fact by fact.</summary>
public static class UntocAssert
{
    /// <summary>Holds that two datasets have equal records in the same order, and say the same of themselves.</summary>
    /// <exception cref="UntocAssertException">They do not; it lists the differences, the expected before the actual.</exception>
    public static void Equal(UntocDataset expected, UntocDataset actual)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(actual);
        Refute(Differences.Between(expected, actual));
    }

    /// <summary>Holds that two records are equal.</summary>
    /// <exception cref="UntocAssertException">They are not; it lists the differences, the expected before the actual.</exception>
    public static void Equal(IRecord? expected, IRecord? actual) => Refute(Differences.Between(expected, actual));

    /// <summary>Holds that a dataset has a property.</summary>
    /// <exception cref="UntocAssertException">It does not; it lists what violates it.</exception>
    public static void Holds(DatasetInvariant invariant, UntocDataset dataset)
    {
        ArgumentNullException.ThrowIfNull(invariant);
        Holds([invariant], dataset);
    }

    /// <summary>Holds that a dataset has several properties, such as <see cref="DatasetInvariant.All"/>.</summary>
    /// <exception cref="UntocAssertException">It lacks some; it lists what violates each.</exception>
    public static void Holds(IEnumerable<DatasetInvariant> invariants, UntocDataset dataset)
    {
        ArgumentNullException.ThrowIfNull(invariants);
        ArgumentNullException.ThrowIfNull(dataset);
        string[] violations = [.. invariants.SelectMany(invariant => invariant.ViolationsIn(dataset).Select(violation => $"{invariant}: {violation}"))];
        if (violations.Length > 0)
            throw new UntocAssertException(Listing.Of(violations, "violation", $" in {dataset}"));
    }

    private static void Refute(ValueList<string> differences)
    {
        if (differences.Count > 0)
            throw new UntocAssertException(Listing.Of(differences, "difference", ", expected → actual"));
    }
}
