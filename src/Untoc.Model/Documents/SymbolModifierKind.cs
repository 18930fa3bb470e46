namespace Untoc.Model;

/// <summary>What a document does to the one whose symbol its own continues.</summary>
[JsonConverter(typeof(EnumNameConverter<SymbolModifierKind>))]
public enum SymbolModifierKind
{
    /// <summary>A new text that replaces it: <c>Rev.1</c>.</summary>
    Revision,

    /// <summary>A text that adds to it: <c>Add.1</c>.</summary>
    Addendum,

    /// <summary>A text that corrects a part of it: <c>Corr.1</c>.</summary>
    Corrigendum,
}
