namespace Untoc.Model;

/// <summary>A document of the Conference, of a working group, or of another organ where facts are cited to it; known by its symbol.</summary>
public sealed record Document : IRecord
{
    /// <summary>The symbol that identifies it.</summary>
    public required DocumentSymbol Symbol { get; init; }

    /// <summary>What it is; null where that is unknown, or no <see cref="DocumentKind"/>.</summary>
    public DocumentKind? Kind { get; init; }

    /// <summary>The session whose provisional agenda it is; null where it is none, or of which is unknown. See also <see cref="SubmittedTo"/>.</summary>
    public SessionNumber? AgendaOf { get; init; }

    /// <summary>The session whose report it is; null where it is none. See also <see cref="UntocDataset.ReportOf"/>.</summary>
    public SessionNumber? ReportOf { get; init; }

    /// <summary>The session of the Conference that it is, or is to be, provided to; null where that is unknown. See also <see cref="AgendaOf"/>.</summary>
    public SessionNumber? SubmittedTo { get; init; }

    /// <summary>The text pursuant to which it is provided, as its source says; null where that is unknown.</summary>
    /// <remarks>
    /// What the source names, whatever else it says of that text: reports of WG.2 and WG.3 are provided pursuant to
    /// resolution 7/1, of which the note says, for these two groups, only that it encourages them to meet.
    /// </remarks>
    public TextReference? PursuantTo { get; init; }

    /// <summary>Where each fact is stated.</summary>
    public required ValueList<Citation> Citations { get; init; }

    /// <summary>The word and the symbol: <c>document CTOC/COP/WG.4/2023/5</c>.</summary>
    public override string ToString() => $"document {Symbol}";

    ICited ICited.Filled(CitationFiller filler) => this with { Citations = filler.CitationsOf(this) };
    private object ToDump() => DumpRow.Of(this);
    object IRecord.Key => Symbol;
}
