using System.Text.Json.Serialization;

namespace Untoc.Model;

/// <summary>What a document does to the one whose symbol its own continues.</summary>
[JsonConverter(typeof(EnumNameConverter<SymbolModifierKind>))]
public enum SymbolModifierKind
{
    /// <summary>A new text that replaces it, Rev.</summary>
    Revision,

    /// <summary>A text that adds to it, Add.</summary>
    Addendum,

    /// <summary>A text that corrects a part of it, Corr.</summary>
    Corrigendum,
}
