namespace Untoc.Model;

/// <summary>Something on which sources disagree, with each other or within themselves.</summary>
public sealed record Discrepancy : IRecord
{
    /// <summary>The dataset's name for the discrepancy.</summary>
    public required DiscrepancyId Id { get; init; }

    /// <summary>What is in question.</summary>
    public required string Subject { get; init; }

    /// <summary>What the sources say, one side each.</summary>
    public required ValueList<DiscrepancySide> Sides { get; init; }

    /// <summary>The <see cref="DiscrepancySide.Statement"/> of the side that the dataset follows; null where it follows none or all.</summary>
    public string? Follows { get; init; }

    /// <summary>The records that it touches, whether or not the dataset holds them all. See also <see cref="UntocDataset.DiscrepanciesOf"/>.</summary>
    public ValueList<RecordKey> Touches { get; init => field = value ?? []; } = [];

    /// <summary>What the dataset does about it, and why.</summary>
    public required string Treatment { get; init; }

    /// <summary>Where each fact is stated: all but those of the sides are the editors'.</summary>
    public required ValueList<Citation> Citations { get; init; }

    /// <summary>The word and the identifier: <c>discrepancy name-of-the-convention</c>.</summary>
    public override string ToString() => $"discrepancy {Id}";

    ICited ICited.Filled(CitationFiller filler) => this with { Sides = filler.Fill(Sides), Citations = filler.CitationsOf(this) };
    private object ToDump() => DumpRow.Of(this);
    object IRecord.Key => Id;
}

/// <summary>One side of a <see cref="Discrepancy"/>: what is stated, and where.</summary>
public sealed record DiscrepancySide : ICited
{
    /// <summary>What this side says.</summary>
    public required string Statement { get; init; }

    /// <summary>Where it says so.</summary>
    public required ValueList<Citation> Citations { get; init; }

    /// <summary>The statement.</summary>
    public override string ToString() => Statement;

    ICited ICited.Filled(CitationFiller filler) => this with { Citations = filler.CitationsOf(this) };
    private object ToDump() => DumpRow.Of(this);
}
