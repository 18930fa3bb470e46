namespace Untoc.Model;

/// <summary>A working group of the Conference, established under article 32(3) of the Convention.</summary>
/// <remarks>
/// What established it, how it is composed and whether it is permanent belong to the texts that act on it:
/// <c>untoc.ProvisionsOn(group)</c> gives these, <c>untoc.TenureOf(group, day)</c> what follows from them, and
/// <c>untoc.MeetingsOf(group)</c> its meetings.
/// </remarks>
public sealed record WorkingGroup : INamed
{
    /// <summary>Its code in document symbols, which identifies it: <c>WG.4</c>.</summary>
    public required WorkingGroupCode Code { get; init; }

    /// <summary>Its name, in each language in which it is known.</summary>
    public required MultilingualText Name { get; init; }

    /// <summary>Other names that sources use for it; empty where none is known.</summary>
    public ValueList<AttestedName> AttestedNames { get; init => field = value ?? []; } = [];

    /// <summary>The treaty on whose implementation it advises the Conference; null where no source names one.</summary>
    public TreatyId? Treaty { get; init; }

    /// <summary>Where each fact is stated.</summary>
    public required ValueList<Citation> Citations { get; init; }

    /// <summary>The words and the code: <c>working group WG.4</c>.</summary>
    public override string ToString() => $"working group {Code}";

    ICited ICited.Filled(CitationFiller filler) => this with { AttestedNames = filler.Fill(AttestedNames), Citations = filler.CitationsOf(this) };
    private object ToDump() => DumpRow.Of(this);
    object IRecord.Key => Code;
}
