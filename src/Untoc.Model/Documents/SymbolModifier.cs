namespace Untoc.Model;

/// <summary>What a symbol says a document does to another: <c>Rev.1</c>, its first revision.</summary>
public sealed record SymbolModifier
{
    internal SymbolModifier(SymbolModifierKind kind, int number) => (Kind, Number) = (kind, number);

    /// <summary>Revision, addendum or corrigendum.</summary>
    public SymbolModifierKind Kind { get; }

    /// <summary>Which of that kind, from 1.</summary>
    public int Number { get; }

    /// <summary>As it stands in a symbol: <c>Rev.1</c>.</summary>
    public override string ToString() => $"{PrefixOf(Kind)}{KeyFormat.Of(Number)}";

    internal static string PrefixOf(SymbolModifierKind kind) => kind switch
    {
        SymbolModifierKind.Revision => "Rev.",
        SymbolModifierKind.Addendum => "Add.",
        _ => "Corr.",
    };
}
