namespace Untoc.Model;

/// <summary>A document or page that facts are cited to.</summary>
public sealed record Source : IRecord
{
    /// <summary>The dataset's name for the source.</summary>
    public required SourceId Id { get; init; }

    /// <summary>Its symbol; null where it has none or it is unknown.</summary>
    public DocumentSymbol? Symbol { get; init; }

    /// <summary>Its address on the web, without scheme; null where it has none or it is unknown.</summary>
    public string? Address { get; init; }

    /// <summary>Its title, or what it is where no title is known; null where neither is.</summary>
    public MultilingualText? Title { get; init; }

    /// <summary>Who published it, and so how near it is to the United Nations; null if the dataset doesn't say.</summary>
    public Standing? Standing { get; init; }

    /// <summary>What its masthead calls it: 秘书处的说明, a note by the Secretariat; null where that is unknown.</summary>
    public MultilingualText? DocumentType { get; init; }

    /// <summary>The day it was issued; null where that is unknown.</summary>
    [JsonConverter(typeof(LocalDateConverter))]
    public LocalDate? Issued { get; init; }

    /// <summary>The distribution that its masthead gives: <c>General</c>; null where that is unknown.</summary>
    public string? Distribution { get; init; }

    /// <summary>The language that it was read in; null where that is unknown.</summary>
    public Language? Language { get; init; }

    /// <summary>The language that it was written in; null where that is unknown.</summary>
    public Language? OriginalLanguage { get; init; }

    /// <summary>The session of the Conference that its masthead says it is for; null where it is for none or that is unknown.</summary>
    public SessionNumber? SubmittedTo { get; init; }

    /// <summary>The numbers of the items of the provisional agenda that its masthead says it is under; empty where it names none.</summary>
    public ValueList<string> AgendaItems { get; init => field = value ?? []; } = [];

    /// <summary>Where each fact is stated: most often in the source itself.</summary>
    public required ValueList<Citation> Citations { get; init; }

    /// <summary>The word and the identifier: <c>source note</c>.</summary>
    public override string ToString() => $"source {Id}";

    ICited ICited.Filled(CitationFiller filler) => this with { Citations = filler.CitationsOf(this) };
    private object ToDump() => DumpRow.Of(this);
    object IRecord.Key => Id;
}
