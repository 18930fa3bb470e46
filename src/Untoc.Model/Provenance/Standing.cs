namespace Untoc.Model;

/// <summary>Who published a source.</summary>
/// <remarks>A fact is second-hand if none of its citations is to a source of the United Nations.</remarks>
[JsonConverter(typeof(EnumNameConverter<Standing>))]
public enum Standing
{
    /// <summary>A document or page of the United Nations. A mirror of a United Nations document counts as the document.</summary>
    UnitedNations,

    /// <summary>An official publication of a State, such as its law gazette.</summary>
    Government,

    /// <summary>Somebody else's copy of a page of the United Nations.</summary>
    Copy,

    /// <summary>A mission, a ministry, an organization, or news.</summary>
    Press,

    /// <summary>The editors of the dataset.</summary>
    Editors,
}
