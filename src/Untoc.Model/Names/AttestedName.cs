namespace Untoc.Model;

/// <summary>A name that sources use for something, exactly as it stands there.</summary>
public sealed record AttestedName : ICited
{
    /// <summary>The name, exactly as it stands in the source.</summary>
    public required string Text { get; init; }

    /// <summary>The language that the name is in.</summary>
    public required Language Language { get; init; }

    /// <summary>The places where it stands.</summary>
    public required ValueList<Citation> Citations { get; init; }

    /// <summary>The name.</summary>
    public override string ToString() => Text;

    ICited ICited.Filled(CitationFiller filler) => this with { Citations = filler.CitationsOf(this) };
    private object ToDump() => DumpRow.Of(this);
}
