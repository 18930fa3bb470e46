namespace Untoc.Model;

/// <summary>How much of one kind of record a dataset holds.</summary>
public sealed record RegisterCoverage
{
    private const int MaxShown = 10;

    /// <summary>The kind of record that is spoken of.</summary>
    public required RecordKind Kind { get; init; }

    /// <summary>Whether all records of the kind are there.</summary>
    public required Completeness Extent { get; init; }

    /// <summary>Which records are there, in words, and what of them is left out.</summary>
    public required string Scope { get; init; }

    /// <summary>Records that are known to exist and were not in the dataset when it was made, each by name. Not the whole gap: see <see cref="AlsoMissing"/>.</summary>
    public ValueList<RecordKey> KnownMissing { get; init => field = value ?? []; } = [];

    /// <summary>What else is known to be missing, where it cannot be named one by one, in words; null where there is nothing to say.</summary>
    public string? AlsoMissing { get; init; }

    /// <summary>All of it in words; more than ten missing records are counted.</summary>
    public override string ToString()
    {
        string extent = Extent == Completeness.Complete ? "complete" : "as mentioned";
        string missing = KnownMissing.Count > MaxShown ? $"{KeyFormat.Of(KnownMissing.Count)} by name" : string.Join(", ", KnownMissing);
        string known = missing.Length == 0 ? "" : $" Known to be missing: {missing}.";
        string also = AlsoMissing is null ? "" : $" Missing: {AlsoMissing}.";
        return $"{Kind} ({extent}): {Scope}.{known}{also}";
    }

    private object ToDump() => DumpRow.Of(this);
}

/// <summary>Whether a dataset has all records of a kind.</summary>
[JsonConverter(typeof(EnumNameConverter<Completeness>))]
public enum Completeness
{
    /// <summary>All that <see cref="RegisterCoverage.Scope"/> speaks of.</summary>
    Complete,

    /// <summary>Those that its sources mention; there are others like them.</summary>
    AsMentioned,
}
