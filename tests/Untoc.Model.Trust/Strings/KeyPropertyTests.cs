using System.Globalization;
using CsCheck;

namespace Untoc.Model.Tests;

/// <summary>What is true of every key, tried on generated ones.</summary>
[Trait("Kind", "Thorough")]
public class KeyPropertyTests
{
    private static readonly IFormatProvider?[] Providers = [null, CultureInfo.InvariantCulture, CultureInfo.GetCultureInfo("tr-TR"), CultureInfo.GetCultureInfo("ar-SA"), CultureInfo.GetCultureInfo("sv-SE")];

    private static readonly string[] Ends = ["", "a", "/a", "a/a", ")", ")/a", "a)", "a)/a"];

    private static readonly Gen<char> Character = Gen.Frequency((8, Gen.Char["AaBzCOPT0129./-() *,WG"]), (1, Gen.Char[' ', '~']), (1, Gen.Char));

    private static readonly Gen<string> Hostile = Gen.OneOf([.. HostileStrings.All.Select(one => one.Text).Where(text => text.Length < 2_000)]);

    private static readonly Gen<string> TextsOfAnyKey = Gen.OneOf<string>([.. KeyKind.All.Select(kind => kind.Texts)]);

    private static readonly Gen<string> TextsAboutSymbols = TextsAbout(KeyKind.OfSymbols);

    private static readonly Gen<(KeyKind Kind, string Text)> Texts = OfAny(kind => kind.Texts);

    private static readonly Gen<(KeyKind Kind, string Text)> Tried = OfAny(TextsAbout);

    private static readonly Gen<(KeyKind Kind, (string One, string Other) Texts)> Pairs = OfAny(kind => Gen.Frequency(
        (3, Gen.Select(kind.Texts, kind.Texts, (one, other) => (one, other))),
        (1, kind.Texts.Select(text => (text, text))),
        (3, Twins(kind))));

    private static readonly Gen<(KeyKind Kind, object One, object Other)> OrderedPairs =
        Pairs.Where(pair => pair.Kind.Compare is not null).Select(pair => (pair.Kind, pair.Kind.Parse(pair.Texts.One, null), pair.Kind.Parse(pair.Texts.Other, null)));

    [Fact]
    public void What_is_read_prints_as_it_was_written() =>
        Texts.Sample((kind, text) => kind.Parse(text, null).ToString() == text, iter: Cases.PerProperty);

    [Fact]
    public void What_is_printed_reads_back_as_the_same_key() =>
        OfAny(kind => kind.Made).Sample((kind, made) => kind.Parse($"{made}", null).Equals(made) && kind.Parse($"{made}", null).ToString() == made.ToString(), iter: Cases.PerProperty);

    [Fact]
    public void Any_text_is_read_or_refused_by_TryParse_and_Parse_alike() =>
        Tried.Sample(
            (kind, text) =>
            {
                object? read = kind.TryParse(text, null);
                if (read is not null)
                    return read.Equals(kind.Parse(text, null));
                try
                {
                    kind.Parse(text, null);
                    return false;
                }
                catch (FormatException)
                {
                    return true;
                }
            },
            iter: Cases.PerProperty);

    [Fact]
    public void Any_text_is_read_alike_whatever_the_provider() =>
        Gen.Select(Tried, Gen.OneOf(Providers)).Sample(
            (one, provider) => Equals(one.Kind.TryParse(one.Text, provider), one.Kind.TryParse(one.Text, null)), iter: Cases.PerProperty);

    [Fact]
    public void What_is_read_is_of_printable_ASCII_and_no_longer_than_its_kind_may_be() =>
        OfAny(kind => Gen.Frequency((3, TextsAbout(kind)), (1, Gen.Select(kind.Texts, Gen.String[Gen.Char["aA19"], 0, 200], string.Concat)))).Sample(
            (kind, text) => kind.TryParse(text, null) is null || text.Length <= kind.MaxLength && text.All(c => c is >= ' ' and <= '~'), iter: Cases.PerProperty);

    [Fact]
    public void A_key_comes_before_another_where_the_other_comes_behind_it() =>
        OrderedPairs.Sample((kind, one, other) => Math.Sign(kind.Compare!(one, other)) == -Math.Sign(kind.Compare(other, one)), iter: Cases.PerProperty);

    [Fact]
    public void What_comes_before_what_comes_before_a_key_comes_before_it() =>
        OfAny(kind => Gen.Select(Twins(kind), kind.Texts)).Where(one => one.Kind.Compare is not null).Sample(
            (kind, texts) =>
            {
                object[] keys = [kind.Parse(texts.Item1.One, null), kind.Parse(texts.Item1.Other, null), kind.Parse(texts.Item2, null)];
                int Order(int one, int other) => Math.Sign(kind.Compare!(keys[one], keys[other]));
                (int, int, int)[] ways = [(0, 1, 2), (0, 2, 1), (1, 0, 2), (1, 2, 0), (2, 0, 1), (2, 1, 0)];
                return ways.All(way => Order(way.Item1, way.Item2) > 0 || Order(way.Item2, way.Item3) > 0
                    || Order(way.Item1, way.Item3) == Math.Min(Order(way.Item1, way.Item2), Order(way.Item2, way.Item3)));
            },
            iter: Cases.PerProperty);

    [Fact]
    public void Keys_are_equal_where_neither_comes_before_the_other() =>
        OrderedPairs.Sample((kind, one, other) => one.Equals(other) == (kind.Compare!(one, other) == 0), iter: Cases.PerProperty);

    [Fact]
    public void Keys_are_equal_where_their_texts_are_but_for_a_mark_of_reissue() =>
        Pairs.Sample((kind, texts) => kind.Parse(texts.One, null).Equals(kind.Parse(texts.Other, null)) == (texts.One.TrimEnd('*') == texts.Other.TrimEnd('*')), iter: Cases.PerProperty);

    [Fact]
    public void Equal_keys_have_equal_hashes_and_are_equal_both_ways() =>
        Texts.Sample(
            (kind, text) =>
            {
                object key = kind.Parse(text, null), same = kind.Parse(new string(text.AsSpan()), null);
                return key.Equals(same) && same.Equals(key) && key.GetHashCode() == same.GetHashCode();
            },
            iter: Cases.PerProperty);

    [Fact]
    public void Numbers_in_keys_compare_by_value()
    {
        (string Kind, Func<string, string> Text)[] frames =
        [
            ("WorkingGroupCode", n => $"WG.{n}"), ("SessionNumber", n => n), ("ResolutionNumber", n => $"{n}/5"), ("ResolutionNumber", n => $"5/{n}"), ("DecisionNumber", n => $"{n}/5"), ("DecisionNumber", n => $"5/{n}"),
            ("TextReference", n => $"resolution {n}/5"), ("TextReference", n => $"decision 5/{n}"), ("MeetingId", n => $"WG.{n}/5"), ("MeetingId", n => $"WG.5/{n}"),
            ("TreatyArticle", n => $"convention, article {n}"), ("TreatyArticle", n => $"convention, article 5({n})"),
            ("DocumentSymbol", n => $"CTOC/COP/{n}/1"), ("DocumentSymbol", n => $"CTOC/COP/WG.{n}/2023/5/Rev.1*"), ("DocumentSymbol", n => $"A/80/6 (Sect. {n})"), ("DocumentSymbol", n => $"A/00{n}"), ("DocumentSymbol", n => $"A/{n}-B/1"),
            ("RecordKey", n => $"meeting WG.4/{n}"), ("RecordKey", n => $"document A/{n}/Rev.1"), ("RecordKey", n => $"session {n}"),
        ];
        Gen.Select(Gen.OneOf(frames), KeyKind.Number, KeyKind.Number).Sample(
            (frame, one, other) =>
            {
                KeyKind kind = KeyKind.All.Single(kind => kind.Name == frame.Kind);
                int order = kind.Compare!(kind.Parse(frame.Text(KeyKind.Write(one)), null), kind.Parse(frame.Text(KeyKind.Write(other)), null));
                return Math.Sign(order) == one.CompareTo(other);
            },
            iter: Cases.PerProperty);
    }

    [Fact]
    public void A_text_is_a_symbol_where_the_grammar_says_so_and_of_the_Conference_where_its_grammar_does() =>
        Gen.Frequency((1, TextsAboutSymbols), (2, Edited(Edited(KeyKind.OfSymbols.Texts))), (1, Gen.String[Gen.Char["Aa19./-() *"], 0, 12].Select(text => $"A{text}"))).Sample(
            text =>
            {
                bool read = DocumentSymbol.TryParse(text, out DocumentSymbol? symbol);
                return read == SymbolGrammar.IsSymbol(text) && symbol?.Parts is not null == SymbolGrammar.IsOfTheConference(text);
            },
            iter: Cases.PerProperty);

    [Fact]
    public void A_problem_stands_where_a_text_stops_being_the_beginning_of_a_symbol() =>
        Gen.Frequency((1, TextsAboutSymbols), (2, Edited(KeyKind.OfSymbols.Texts)), (1, Gen.String[Gen.Char["Aa19./-() *"], 0, 12].Select(text => $"A{text}"))).Where(text => text.Length <= 100).Sample(
            text =>
            {
                if (DocumentSymbol.TryParse(text, out _, out SymbolProblem? problem))
                    return problem is null;
                return problem.Position >= 0 && problem.Position <= text.Length
                    && IsBeginning(text[..problem.Position])
                    && (problem.Position == text.Length ? !SymbolGrammar.IsSymbol(text) : !IsBeginning(text[..(problem.Position + 1)]));
            },
            iter: Cases.PerProperty);

    [Fact]
    public void A_problem_is_there_where_there_is_no_symbol_and_is_safe_to_show() =>
        Gen.OneOf<string>(TextsAboutSymbols, Gen.Select(KeyKind.PlainSymbol, Gen.String, string.Concat)).Sample(
            text =>
            {
                bool read = DocumentSymbol.TryParse(text, out DocumentSymbol? symbol, out SymbolProblem? problem);
                return read == symbol is not null && read == problem is null
                    && (problem is null || problem.Position >= 0 && problem.Position <= text.Length && problem.Message.Length <= 128 && problem.Message.All(c => c is >= ' ' and <= '~'));
            },
            iter: Cases.PerProperty);

    [Fact]
    public void Every_symbol_of_the_Conference_has_parts_that_make_it() =>
        KeyKind.WithParts.Sample(
            text => DocumentSymbol.Parse(text).Parts is { } parts && parts.ToString() == text && text.StartsWith($"{parts.Body}/{KeyKind.Write(parts.Year)}/", StringComparison.Ordinal), iter: Cases.PerProperty);

    [Fact]
    public void Parts_of_a_symbol_make_it_anew() =>
        KeyKind.OfSymbols.Texts.Sample(
            text => DocumentSymbol.Parse(text).Parts is not { } parts || parts.ToString() == text.TrimEnd('*'), iter: Cases.PerProperty);

    [Fact]
    public void Joined_symbols_are_those_that_were_joined() =>
        KeyKind.Single.Array[2, 4].Where(joined => joined.Sum(one => one.Length + 1) <= 128).Sample(
            joined => DocumentSymbol.Parse(string.Join('-', joined)).Joint.Select(one => $"{one}").SequenceEqual(joined), iter: Cases.PerProperty);

    [Fact]
    public void What_a_joint_symbol_gives_are_symbols_that_join_to_it() =>
        KeyKind.OfSymbols.Texts.Sample(
            text =>
            {
                DocumentSymbol symbol = DocumentSymbol.Parse(text);
                return symbol.Joint.Count == 0
                    || symbol.Joint.Count > 1 && symbol.Parts is null && string.Join('-', symbol.Joint) == text.TrimEnd('*')
                    && symbol.Joint.All(one => one.Joint.Count == 0 && !one.IsReissue && SymbolGrammar.IsSymbol($"{one}"));
            },
            iter: Cases.PerProperty);

    [Fact]
    public void A_mark_of_reissue_changes_nothing_but_the_text() =>
        Gen.Select(KeyKind.PlainSymbol.Where(text => text.Length < 128), KeyKind.OfSymbols.Texts).Sample(
            (text, other) =>
            {
                DocumentSymbol plain = DocumentSymbol.Parse(text), marked = DocumentSymbol.Parse(text + "*"), third = DocumentSymbol.Parse(other);
                return marked.IsReissue && !plain.IsReissue && marked.ToString() == text + "*"
                    && plain == marked && plain.GetHashCode() == marked.GetHashCode() && plain.CompareTo(marked) == 0
                    && Math.Sign(plain.CompareTo(third)) == Math.Sign(marked.CompareTo(third)) && Math.Sign(third.CompareTo(plain)) == Math.Sign(third.CompareTo(marked))
                    && plain.Parts == marked.Parts && plain.Joint == marked.Joint
                    && RecordKey.Parse($"document {marked}") == RecordKey.Parse($"document {plain}") && RecordKey.Parse($"document {marked}").Key == text;
            },
            iter: Cases.PerProperty);

    [Fact]
    public void The_name_of_a_record_is_its_kind_and_its_key() =>
        KeyKind.All.Single(kind => kind.Name == nameof(RecordKey)).Texts.Sample(
            text =>
            {
                RecordKey key = RecordKey.Parse(text);
                string words = string.Concat($"{key.Kind}".Select((c, at) => char.IsAsciiLetterUpper(c) && at > 0 ? $" {char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
                return text == (key.Key.Length == 0 ? words : key.Kind == RecordKind.Article ? key.Key : $"{words} {key.Key}");
            },
            iter: Cases.PerProperty);

    private static Gen<(KeyKind Kind, T Value)> OfAny<T>(Func<KeyKind, Gen<T>> of) =>
        Gen.OneOf<(KeyKind, T)>([.. KeyKind.All.Select(kind => of(kind).Select(value => (kind, value)))]);

    /// <summary>Texts that differ in a digit or a letter too many, where both are of keys: <c>A/5</c> and <c>A/05</c>.</summary>
    private static Gen<(string One, string Other)> Twins(KeyKind kind) => Gen.Select(kind.Texts, Gen.Int[0, 200], Gen.Char["0019aA"], (text, at, c) =>
    {
        string twin = text.Insert(at % (text.Length + 1), $"{c}");
        return (text, kind.TryParse(twin, null) is null ? text : twin);
    });

    /// <summary>Any text: a hostile one, one of another kind of key, or one of this kind in which a character is changed, lost or too many.</summary>
    private static Gen<string> TextsAbout(KeyKind kind) => Gen.Frequency((1, Gen.String), (1, Hostile), (1, TextsOfAnyKey), (1, kind.Texts), (4, Edited(kind.Texts)));

    private static Gen<string> Edited(Gen<string> texts) => Gen.Select(texts, Gen.Int[0, 200], Gen.Int[0, 2], Character, (text, at, edit, c) => (edit, at % (text.Length + 1)) switch
    {
        (0, int place) => text.Insert(place, $"{c}"),
        (1, int place) when place < text.Length => text.Remove(place, 1),
        (_, int place) when place < text.Length => text.Remove(place, 1).Insert(place, $"{c}"),
        _ => text + c,
    });

    /// <summary>Whether some symbol begins so: one of a few ends makes a symbol of the beginning of any.</summary>
    private static bool IsBeginning(string text) =>
        Array.Exists(Ends, end => SymbolGrammar.IsSymbol(text + end));
}
