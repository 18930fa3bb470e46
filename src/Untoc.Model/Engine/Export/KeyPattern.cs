namespace Untoc.Model;

/// <summary>What the texts of keys are, as regular expressions in what ECMA-262 and .NET have in common: JSON Schema asks for them.</summary>
/// <remarks>Nothing is read by them: that each says what its key reads, and no more, is tested.</remarks>
internal static class KeyPattern
{
    private const string Number = "[1-9][0-9]{0,8}";
    private const string Pair = $"{Number}/{Number}";
    private const string Slug = "(?![a-z0-9-]{129})[a-z0-9]+(?:-[a-z0-9]+)*";
    private const string Participant = "[A-Z]{2,3}";
    private const string Group = $@"WG\.{Number}";
    private const string Meeting = $"{Group}/{Number}";
    private const string Text = $"(?:resolution|decision) {Pair}";
    private const string SymbolChar = "[A-Za-z0-9.-]";
    private const string SymbolPiece = $@"(?:{SymbolChar}|\({SymbolChar}(?: ?{SymbolChar})*\))";
    private const string Symbol = $"(?!.{{129}})[A-Za-z](?: ?{SymbolPiece})*(?:/{SymbolPiece}(?: ?{SymbolPiece})*)+\\*?";

    public static string Of(Type key) => $"^(?:{Whole(key.Name)})$";

    private static string Whole(string key) => key switch
    {
        nameof(WorkingGroupCode) => Group,
        nameof(ResolutionNumber) or nameof(DecisionNumber) => Pair,
        nameof(TextReference) => Text,
        nameof(MeetingId) => Meeting,
        nameof(TreatyArticle) => $@"{Slug}, article {Number}(?:\({Number}\))?",
        nameof(ParticipantCode) => Participant,
        nameof(ParticipationId) => $"{Participant}/{Slug}",
        nameof(DocumentSymbol) => Symbol,
        nameof(SessionNumber) => Number,
        nameof(RecordKey) => $"conference|{string.Join('|', Registers.All.Select(static register => $"{register.Prefix}{Whole(register.KeyType.Name)}"))}",
        nameof(Language) => string.Join('|', Language.All),
        nameof(TreatyId) or nameof(SourceId) or nameof(DiscrepancyId) => Slug,
        _ => throw new NotSupportedException($"{key} has no pattern."),
    };
}
