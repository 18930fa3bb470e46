using System.Buffers;
using System.ComponentModel;

namespace Untoc.Model;

/// <summary>The symbol of a United Nations document: <c>CTOC/COP/WG.4/2023/5</c>.</summary>
/// <remarks>
/// <para>At most 128 characters, all of them ASCII and the first a letter. Case counts.</para>
/// <code>
/// symbol = part 1*( "/" part ) [ "*" ]
/// part   = piece *( [ " " ] piece )
/// piece  = char / "(" char *( [ " " ] char ) ")"
/// char   = ALPHA / DIGIT / "." / "-"
/// </code>
/// <para>
/// So parts are not empty; blanks stand single inside a part, and not just inside a bracket; brackets close within their
/// part and hold neither brackets nor nothing: <c>A/80/6 (Sect. 16)</c>, <c>A/RES/217(III)</c>, <c>A/RES/71/101 A-B</c>.
/// </para>
/// <para>
/// The asterisk marks a document that was reissued for technical reasons: <c>CTOC/COP/2004/6*</c>. It belongs to one
/// printing and not to the document, so that it counts neither in comparison nor in a lookup, and the JSON leaves it out.
/// </para>
/// <para>
/// Ordered character by character, numbers by value: <c>…/2023/5</c> comes before <c>…/2023/10</c>. What the parts of a symbol of
/// the Conference mean, <see cref="Parts"/> says; those of other organs are not told apart.
/// </para>
/// </remarks>
[JsonConverter(typeof(KeyConverter<DocumentSymbol>)), TypeConverter(typeof(KeyTypeConverter<DocumentSymbol>))]
public sealed record DocumentSymbol : IKey<DocumentSymbol>
{
    internal const int MaxLength = 128;
    internal const char ReissueMark = '*';

    private const int NoMisfit = -1;
    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-/");
    private readonly string _text;

    internal DocumentSymbol(string text) => _text = text;

    /// <summary>The text without the mark of a reissue: <c>CTOC/COP/2004/6</c> for <c>CTOC/COP/2004/6*</c>. Symbols are equal if their values are.</summary>
    public string Value => IsReissue ? _text[..^1] : _text;

    /// <summary>What the parts of a symbol in the Conference's own series mean; null for any other symbol, and for a joint one.</summary>
    /// <remarks>Read from the text each time.</remarks>
    public SymbolParts? Parts => SymbolParts.Of(Value);

    /// <summary>Whether it carries the mark of a reissue: <c>CTOC/COP/2004/6*</c>. Equal symbols may differ in this.</summary>
    public bool IsReissue => _text[^1] == ReissueMark;

    /// <summary>The symbols that a joint one is made of, in order: two of <c>E/CN.7/2019/CRP.13-E/CN.15/2019/CRP.9</c>; empty for any other symbol.</summary>
    /// <remarks>
    /// One document may be issued to two organs under the symbols of both. A hyphen joins them where a symbol that ends in
    /// a digit stands before it and, behind it, letters and a slash; in <c>COP-MOP</c> and <c>S-30</c> it does not. A mark of
    /// reissue is of the whole and of none of them.
    /// </remarks>
    public ValueList<DocumentSymbol> Joint
    {
        get
        {
            List<DocumentSymbol> joined = [];
            ReadOnlySpan<char> rest = Value;
            for (int hyphen = JoiningHyphen(rest); hyphen > 0; hyphen = JoiningHyphen(rest))
            {
                joined.Add(new(rest[..hyphen].ToString()));
                rest = rest[(hyphen + 1)..];
            }
            return joined.Count == 0 ? [] : [.. joined, new(rest.ToString())];
        }
    }

    /// <summary>Reads a symbol such as <c>CTOC/COP/WG.4/2023/5</c>.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is anything else; the message says where and why.</exception>
    public static DocumentSymbol Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out DocumentSymbol? symbol, out SymbolProblem? problem)
            ? symbol
            : throw new FormatException($"{SafeText.Quoted(text)} is not a document symbol, at {problem}");
    }

    /// <summary>Reads a symbol such as <c>CTOC/COP/WG.4/2023/5</c>. Returns false and null for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out DocumentSymbol? symbol) =>
        (symbol = text is not null && MisfitIn(text) == NoMisfit ? new(text) : null) is not null;

    /// <summary>Reads a symbol such as <c>CTOC/COP/WG.4/2023/5</c>. Returns false for anything else, and says where and why.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out DocumentSymbol? symbol, [NotNullWhen(false)] out SymbolProblem? problem)
    {
        bool parsed = TryParse(text, out symbol);
        problem = parsed ? null : SymbolProblem.Of(text, text is null ? 0 : MisfitIn(text));
        return parsed;
    }

    /// <summary>Whether both are the same symbol, with or without the mark of a reissue.</summary>
    public bool Equals(DocumentSymbol? other) => other is not null && Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>Character by character: numbers by value and all else ordinally.</summary>
    public int CompareTo(DocumentSymbol? other) => other is null ? 1 : KeyFormat.CompareByParts(Value, other.Value);

    /// <summary>The symbol as it was read, mark of reissue included: <c>CTOC/COP/WG.4/2023/5</c>.</summary>
    public override string ToString() => _text;
    private object ToDump() => _text;

    /// <summary>Where a text stops being the beginning of a symbol: its length where it ends too early, <see cref="NoMisfit"/> where it is a symbol.</summary>
    private static int MisfitIn(ReadOnlySpan<char> text)
    {
        if (text.Length > MaxLength)
            return MaxLength;
        if (text.IsEmpty || !char.IsAsciiLetter(text[0]))
            return 0;
        int at = PlainLength(text);
        bool inBrackets = false, hasSlash = text[..at].Contains('/');
        char previous = text[at - 1];
        for (; at < text.Length; at++)
        {
            char c = text[at];
            bool fits = previous != ReissueMark && c switch
            {
                '.' or '-' => true,
                ' ' => !AwaitsMore(previous),
                '/' => !AwaitsMore(previous) && !inBrackets,
                '(' => !inBrackets,
                ')' => !AwaitsMore(previous) && inBrackets,
                ReissueMark => !AwaitsMore(previous) && !inBrackets && hasSlash,
                _ => char.IsAsciiLetterOrDigit(c),
            };
            if (!fits)
                return at;
            hasSlash |= c == '/';
            inBrackets = c == '(' || inBrackets && c != ')';
            previous = c;
        }
        return AwaitsMore(previous) || inBrackets || !hasSlash ? text.Length : NoMisfit;
    }

    /// <summary>How much of the beginning is right for want of blanks, brackets and double slashes: of most symbols all, in a third of the time that one character after another takes.</summary>
    private static int PlainLength(ReadOnlySpan<char> text)
    {
        int other = text.IndexOfAnyExcept(Plain);
        ReadOnlySpan<char> plain = other < 0 ? text : text[..other];
        int doubled = plain.IndexOf("//");
        return doubled < 0 ? plain.Length : doubled + 1;
    }

    /// <summary>Whether a piece must follow: behind a slash, a blank and an opening bracket.</summary>
    internal static bool AwaitsMore(char previous) => previous is '/' or ' ' or '(';

    private static int JoiningHyphen(ReadOnlySpan<char> text)
    {
        for (int at = text.IndexOf('/') + 1; at < text.Length; at++)
            if (text[at] == '-' && char.IsAsciiDigit(text[at - 1]) && BeginsWithLettersAndSlash(text[(at + 1)..]))
                return at;
        return -1;
    }

    private static bool BeginsWithLettersAndSlash(ReadOnlySpan<char> text)
    {
        int letters = 0;
        while (letters < text.Length && char.IsAsciiLetter(text[letters]))
            letters++;
        return letters > 0 && letters < text.Length && text[letters] == '/';
    }
}
