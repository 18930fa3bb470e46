namespace Untoc.Model;

/// <summary>An item of the provisional agenda of a session.</summary>
public sealed record AgendaItem : ICited
{
    /// <summary>Its number on the agenda: <c>2</c>.</summary>
    public required string Number { get; init; }

    /// <summary>Its title.</summary>
    public required MultilingualText Title { get; init; }

    /// <summary>Where each fact is stated.</summary>
    public required ValueList<Citation> Citations { get; init; }

    /// <summary>The words and the number: <c>agenda item 2</c>.</summary>
    public override string ToString() => $"agenda item {Number}";

    ICited ICited.Filled(CitationFiller filler) => this with { Citations = filler.CitationsOf(this) };
    private object ToDump() => DumpRow.Of(this);
}
