namespace Untoc.Model;

/// <summary>A State or regional organization that has signed the Convention or a Protocol, or has deposited an instrument.</summary>
/// <remarks><c>untoc.ParticipationsOf(participant)</c> returns what it did about each treaty.</remarks>
public sealed record Participant : INamed
{
    /// <summary>Its code, which identifies it: <c>FRA</c>, or <c>EU</c> for the European Union.</summary>
    public required ParticipantCode Code { get; init; }

    /// <summary>Its name, in each language in which it is known.</summary>
    public required MultilingualText Name { get; init; }

    /// <summary>Other names that sources use for it; empty if none is known.</summary>
    public ValueList<AttestedName> AttestedNames { get; init => field = value ?? []; } = [];

    /// <summary>Where each fact is stated.</summary>
    public required ValueList<Citation> Citations { get; init; }

    /// <summary>The word and the code: <c>participant FRA</c>.</summary>
    public override string ToString() => $"participant {Code}";

    ICited ICited.Filled(CitationFiller filler) => this with { AttestedNames = filler.Fill(AttestedNames), Citations = filler.CitationsOf(this) };
    private object ToDump() => DumpRow.Of(this);
    object IRecord.Key => Code;
}
