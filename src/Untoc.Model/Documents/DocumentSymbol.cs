using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Untoc.Model;

/// <summary>The symbol of a United Nations document: <c>CTOC/COP/WG.4/2023/5</c>.</summary>
/// <remarks>
/// Two parts or more with slashes between them, at most 128 characters: ASCII letters, digits, full stops, hyphens,
/// parentheses, and single blanks inside a part, as in <c>A/80/6 (Sect. 16)</c>. It begins with a letter, and case
/// counts. In the series of the Conference the year is that of the session or meeting, not of issue. Ordered part by
/// part, numbers by value: <c>…/2023/5</c> comes before <c>…/2023/10</c>.
/// </remarks>
[JsonConverter(typeof(KeyConverter<DocumentSymbol>))]
public sealed record DocumentSymbol : IComparable<DocumentSymbol>, IParsable<DocumentSymbol>
{
    private const int MaxLength = 128;
    private readonly string _text;

    internal DocumentSymbol(string text) => _text = text;

    /// <summary>Reads a symbol such as <c>CTOC/COP/WG.4/2023/5</c>.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is anything else.</exception>
    public static DocumentSymbol Parse(string text) =>
        KeyText.Parse<DocumentSymbol>(text, "a document symbol: expected parts with slashes between them, as in \"CTOC/COP/WG.4/2023/5\"");

    /// <summary>Reads a symbol such as <c>CTOC/COP/WG.4/2023/5</c>; false, and null, for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out DocumentSymbol? symbol)
    {
        symbol = IsSymbol(text) ? new(text!) : null;
        return symbol is not null;
    }

    /// <summary>Part by part, numbers by value and all else ordinally.</summary>
    public int CompareTo(DocumentSymbol? other) => other is null ? 1 : KeyText.CompareByParts(_text, other._text);

    /// <summary>The symbol: <c>CTOC/COP/WG.4/2023/5</c>.</summary>
    public override string ToString() => _text;

    /// <summary>Reads group and year where the symbol is of the series of the Conference or of one working group; a joint symbol is of neither.</summary>
    internal bool TryReadSeries(out WorkingGroupCode? group, out int year)
    {
        string[] parts = _text.Split('/');
        bool ofGroup = WorkingGroupCode.TryParse(parts.ElementAtOrDefault(2), out group);
        string? years = parts.ElementAtOrDefault(ofGroup ? 3 : 2);
        year = 0;
        return parts is ["CTOC", "COP", ..] && !_text.Contains('-', StringComparison.Ordinal) && years is { Length: 4 } && KeyText.TryReadNumber(years, out year);
    }

    private static bool IsSymbol(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > MaxLength || !char.IsAsciiLetter(text[0]) || !text.Contains('/'))
            return false;
        char previous = '/';
        foreach (char c in text)
        {
            bool allowed = c switch
            {
                '/' or ' ' => previous is not ('/' or ' '),
                '.' or '-' or '(' or ')' => true,
                _ => char.IsAsciiLetterOrDigit(c),
            };
            if (!allowed)
                return false;
            previous = c;
        }
        return previous is not ('/' or ' ');
    }

    static DocumentSymbol IParsable<DocumentSymbol>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<DocumentSymbol>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out DocumentSymbol result) =>
        TryParse(s, out result);
}
