namespace Untoc.Model;

/// <summary>What a text does to one working group.</summary>
public sealed record Provision : ICited
{
    /// <summary>The working group that it acts on.</summary>
    public required WorkingGroupCode WorkingGroup { get; init; }

    /// <summary>What it does to the group.</summary>
    public required Effect Effect { get; init; }

    /// <summary>
    /// The words for the group in the text that establishes it, in the source's order; empty where <see cref="Effect"/>
    /// is another, or where the source describes the group by none of these words.
    /// </summary>
    public ValueList<Composition> Composition { get; init => field = value ?? []; } = ValueList<Composition>.Empty;

    /// <summary>The provision in the words of the source that reports it; null where no source gives them.</summary>
    public MultilingualText? Wording { get; init; }

    /// <summary>Where each fact is stated.</summary>
    public required ValueList<Citation> Citations { get; init; }

    /// <summary>The effect and the group: <c>MakesConstantElement WG.4</c>.</summary>
    public override string ToString() => $"{Effect} {WorkingGroup}";

    ICited ICited.Filled(CitationFiller filler) => this with { Citations = filler.CitationsOf(this) };
    private object ToDump() => DumpRow.Of(this);
}
