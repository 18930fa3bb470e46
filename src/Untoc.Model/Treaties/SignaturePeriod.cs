namespace Untoc.Model;

/// <summary>A time during which a treaty was open for signature at one place.</summary>
/// <remarks>The Convention by its article 36; the Protocols by article 16 (trafficking in persons), 21 (smuggling of migrants) and 17 (firearms).</remarks>
public sealed record SignaturePeriod : ICited
{
    /// <summary>Where it was open for signature, in English.</summary>
    public required string Place { get; init; }

    /// <summary>The first day, itself included; null where it is unknown.</summary>
    [JsonConverter(typeof(LocalDateConverter))]
    public LocalDate? Start { get; init; }

    /// <summary>The last day, itself included; null where it is unknown.</summary>
    [JsonConverter(typeof(LocalDateConverter))]
    public LocalDate? End { get; init; }

    /// <summary>Where each fact is stated.</summary>
    public required ValueList<Citation> Citations { get; init; }

    /// <summary>The place: <c>open for signature at New York</c>.</summary>
    public override string ToString() => $"open for signature at {Place}";

    ICited ICited.Filled(CitationFiller filler) => this with { Citations = filler.CitationsOf(this) };
    private object ToDump() => DumpRow.Of(this);
}
