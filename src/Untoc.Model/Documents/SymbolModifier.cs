using System.Globalization;

namespace Untoc.Model;

/// <summary>What a symbol says a document does to another: <c>Rev.1</c>, its first revision.</summary>
/// <param name="Kind">Revision, addendum or corrigendum.</param>
/// <param name="Number">Which of that kind, from 1.</param>
public sealed record SymbolModifier(SymbolModifierKind Kind, int Number)
{
    /// <summary>As it stands in a symbol: <c>Rev.1</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{PrefixOf(Kind)}{Number}");

    private object ToDump() => DumpRow.Of(this);

    internal static string PrefixOf(SymbolModifierKind kind) => kind switch
    {
        SymbolModifierKind.Revision => "Rev.",
        SymbolModifierKind.Addendum => "Add.",
        _ => "Corr.",
    };
}
