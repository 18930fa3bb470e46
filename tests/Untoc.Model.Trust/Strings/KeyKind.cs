using System.Globalization;
using CsCheck;

namespace Untoc.Model.Tests;

/// <summary>A type of key, with texts and keys of it by the thousand.</summary>
/// <param name="Name">The type.</param>
/// <param name="Texts">Texts of keys. Numbers are small more often than not, so that two keys are often alike.</param>
/// <param name="Made">Keys that are made otherwise than from a text, where they can be.</param>
/// <param name="MaxLength">The length of the longest text.</param>
/// <param name="TryParse">Reads a text; null where it is refused.</param>
/// <param name="Parse">Reads a text, or throws.</param>
/// <param name="Compare">Compares two keys; null where they have no order.</param>
internal sealed record KeyKind(
    string Name,
    Gen<string> Texts,
    Gen<object> Made,
    int MaxLength,
    Func<string?, IFormatProvider?, object?> TryParse,
    Func<string, IFormatProvider?, object> Parse,
    Func<object, object, int>? Compare)
{
    public static Gen<int> Number { get; } = Gen.Frequency((6, Gen.Int[1, 12]), (1, Gen.Int[1, 999_999_999]));

    private static Gen<string> Digits { get; } = Number.Select(Write);

    private static Gen<string> Group { get; } = Digits.Select(number => $"WG.{number}");

    private static Gen<string> Pair { get; } = Gen.Select(Digits, Digits, (session, place) => $"{session}/{place}");

    private static Gen<string> Meeting { get; } = Gen.Select(Group, Digits, (group, ordinal) => $"{group}/{ordinal}");

    private static Gen<string> Slug { get; } = Gen.Frequency(
        (6, Gen.OneOf("a", "b", "aa", "1", "2", "10", "wg", "res").Array[1, 4].Select(words => string.Join('-', words))),
        (1, Gen.String[Gen.Char["abcxyz0189"], 1, 128]));

    private static Gen<string> Reference { get; } = Gen.Select(Gen.OneOf("resolution", "decision"), Pair, (kind, number) => $"{kind} {number}");

    /// <summary>A symbol of the Conference without revision, addendum and corrigendum.</summary>
    private static Gen<string> Unmodified { get; } = Gen.Select(
        Gen.Frequency((1, Gen.Const("")), (2, Group.Select(group => $"/{group}"))),
        Gen.Frequency((3, Gen.Int[2003, 2030]), (1, Gen.Int[1000, 9999])),
        Gen.OneOf("", "CRP.", "L.", "INF/"),
        Digits,
        (group, year, series, number) => $"CTOC/COP{group}/{Write(year)}/{series}{number}");

    /// <summary>A symbol of the Conference that has parts.</summary>
    public static Gen<string> WithParts { get; } = Gen.Select(
        Unmodified,
        Gen.Select(Gen.OneOf("/Rev.", "/Add.", "/Corr."), Digits, string.Concat).Array[0, 3],
        (symbol, modifiers) => symbol + string.Concat(modifiers));

    private static Gen<string> SymbolPart { get; } = Gen.Select(
        Gen.OneOf("A", "RES", "b", "1", "2", "10", "01", "00", ".", "-", "(1)", "(a b)"),
        Gen.OneOf("A", "b", "1", "2", "0", ".", "-", "(I)", " B", " 1", " (1)").Array[0, 3],
        (first, others) => first + string.Concat(others));

    /// <summary>Symbols of other series, which may happen to be joint.</summary>
    private static Gen<string> Foreign { get; } = Gen.Select(
        Gen.OneOf("A", "E", "CTOC", "CTOC/COP", "UNEP"), SymbolPart.Array[1, 4], (first, parts) => $"{first}/{string.Join('/', parts)}");

    /// <summary>Symbols that end in a digit and are not joint, to join.</summary>
    public static Gen<string> Single { get; } = Gen.OneOf<string>(
        Unmodified,
        Gen.Select(Gen.OneOf("A", "E/CN.7", "A/RES/S-30", "UNEP/CBD/BS/COP-MOP", "A/6 (Sect. 1)"), Digits, (first, number) => $"{first}/{number}"));

    /// <summary>Symbols without mark.</summary>
    public static Gen<string> PlainSymbol { get; } = Gen.Frequency(
        (3, WithParts),
        (3, Foreign),
        (1, Single.Array[2, 3].Where(joined => joined.Sum(one => one.Length + 1) <= 128).Select(joined => string.Join('-', joined))));

    private static Gen<string> Symbol { get; } = Gen.Select(PlainSymbol.Where(text => text.Length < 128), Gen.Frequency((3, Gen.Const("")), (1, Gen.Const("*"))), string.Concat);

    private static Gen<string> Article { get; } = Gen.Select(
        Gen.OneOf<string>(Gen.OneOf("convention", "firearms-protocol"), Slug), Digits, Gen.OneOf<string>(Gen.Const(""), Digits.Select(number => $"({number})")),
        (treaty, article, paragraph) => $"{treaty}, article {article}{paragraph}");

    private static Gen<string> Code { get; } = Gen.OneOf<string>(Gen.String[Gen.Char['A', 'Z'], 2, 3], Gen.OneOf("EU", "FRA", "AND"));

    private static Gen<string> ParticipationOf { get; } = Gen.Select(Code, Slug, (code, treaty) => $"{code}/{treaty}");

    private static Gen<string> NameOfARecord { get; } = Gen.OneOf<string>(
        Gen.Const("conference"), Slug.Select(id => $"treaty {id}"), Gen.Select(Slug, Digits, (treaty, article) => $"{treaty}, article {article}"), Code.Select(code => $"participant {code}"), ParticipationOf.Select(id => $"participation {id}"), Group.Select(code => $"working group {code}"), Digits.Select(number => $"session {number}"), Reference,
        Meeting.Select(id => $"meeting {id}"), PlainSymbol.Select(symbol => $"document {symbol}"), Slug.Select(id => $"source {id}"), Slug.Select(id => $"discrepancy {id}"));

    public static KeyKind OfSymbols { get; } = Of<DocumentSymbol>(Symbol, WithParts.Select(DocumentSymbol.Parse), 128);

    /// <summary>All types of keys there are.</summary>
    public static IReadOnlyList<KeyKind> All { get; } =
    [
        OfSymbols,
        Of(Group, Number.Select(WorkingGroupCode.Of), 12),
        Of(Digits, Number.Select(SessionNumber.Of), 9),
        Of(Pair, Gen.Select(Number, Number, ResolutionNumber.Of), 19),
        Of(Pair, Gen.Select(Number, Number, DecisionNumber.Of), 19),
        Of(Reference, Gen.OneOf<TextReference>(Gen.Select(Number, Number, (session, place) => TextReference.To(ResolutionNumber.Of(session, place))), Gen.Select(Number, Number, (session, place) => TextReference.To(DecisionNumber.Of(session, place)))), 30),
        Of(Meeting, Gen.Select(Number, Number, (group, ordinal) => MeetingId.Of(WorkingGroupCode.Of(group), ordinal)), 22),
        Of(Article, Gen.Select(Slug, Number, Gen.Nullable(Number), (treaty, article, paragraph) => TreatyArticle.Of(TreatyId.Parse(treaty), article, paragraph)), 158),
        Of(Slug, Gen.OneOf(TreatyId.Convention, TreatyId.FirearmsProtocol, TreatyId.SmugglingOfMigrantsProtocol, TreatyId.TraffickingInPersonsProtocol), 128),
        Of(Code, Gen.Const(ParticipantCode.EuropeanUnion), 3),
        Of(ParticipationOf, Gen.OneOf([.. UntocDataset.Embedded.Participations.Take(9).Select(one => one.Id)]), 132),
        Of(Slug, Gen.OneOf(SourceId.Note, SourceId.Editors), 128),
        Of(Slug, Gen.OneOf([.. UntocDataset.Embedded.Discrepancies.Select(discrepancy => discrepancy.Id)]), 128),
        Of(NameOfARecord, Gen.OneOf([.. UntocDataset.Embedded.Records.All().Select(RecordKey.Of)]), 160),
        Of(Gen.OneOf("ar", "zh", "en", "fr", "ru", "es"), Gen.OneOf([.. Language.All]), 2),
    ];

    public override string ToString() => Name;

    public static string Write(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static KeyKind Of<TKey>(Gen<string> texts, Gen<TKey> made, int maxLength)
        where TKey : class, IParsable<TKey> =>
        new(
            typeof(TKey).Name,
            texts,
            made.Select(object (key) => key),
            maxLength,
            (text, provider) => TKey.TryParse(text, provider, out TKey? key) ? key : null,
            TKey.Parse,
            typeof(TKey).IsAssignableTo(typeof(IComparable<TKey>)) ? (one, other) => ((IComparable<TKey>)one).CompareTo((TKey)other) : null);
}
