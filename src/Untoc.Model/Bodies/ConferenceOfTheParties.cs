namespace Untoc.Model;

/// <summary>The Conference of the Parties to the Convention, established by its article 32.</summary>
public sealed record ConferenceOfTheParties : INamed
{
    /// <summary>Its official name, in each language in which it is known.</summary>
    public required MultilingualText Name { get; init; }

    /// <summary>Other names that sources use for it; empty where none is known.</summary>
    public ValueList<AttestedName> AttestedNames { get; init => field = value ?? []; } = [];

    /// <summary>The article that establishes it.</summary>
    public required TreatyArticle EstablishedBy { get; init; }

    /// <summary>The article under which it establishes working groups; null where that is unknown.</summary>
    public TreatyArticle? WorkingGroupsUnder { get; init; }

    /// <summary>The rule of its rules of procedure under which it establishes working groups: <c>rule 2(2)</c>; null where that is unknown.</summary>
    public string? WorkingGroupsUnderRule { get; init; }

    /// <summary>The text that adopted its rules of procedure; null where that is unknown.</summary>
    public TextReference? RulesOfProcedure { get; init; }

    /// <summary>Where each fact is stated.</summary>
    public required ValueList<Citation> Citations { get; init; }

    /// <summary>The word <c>conference</c>.</summary>
    public override string ToString() => "conference";

    ICited ICited.Filled(CitationFiller filler) => this with { AttestedNames = filler.Fill(AttestedNames), Citations = filler.CitationsOf(this) };
    private object ToDump() => DumpRow.Of(this);
    object? IRecord.Key => null;
}
