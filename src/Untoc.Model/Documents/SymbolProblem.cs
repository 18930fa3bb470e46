using System.Globalization;
using System.Text;

namespace Untoc.Model;

/// <summary>Why a text is no document symbol, and where.</summary>
/// <param name="Position">Where the text stops being the beginning of a symbol, in UTF-16 units from 0; its length where it ends too early.</param>
/// <param name="Message">What may stand there, and what does: by its code point where it is not printable ASCII.</param>
public sealed record SymbolProblem(int Position, string Message)
{
    /// <summary>The position and the message: <c>position 4: Expected …</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"position {Position}: {Message}");

    private object ToDump() => DumpRow.Of(this);

    internal static SymbolProblem Of(string? text, int position)
    {
        if (text is null)
            return new(position, "Expected a text, not null.");
        if (text.Length > DocumentSymbol.MaxLength)
            return new(position, $"Expected at most {KeyFormat.Of(DocumentSymbol.MaxLength)} characters, not {KeyFormat.Of(text.Length)}.");
        return new(position, $"Expected {ExpectedBehind(text.AsSpan(0, position), isEnd: position == text.Length)}, not {FoundAt(position, text)}.");
    }

    private static string ExpectedBehind(ReadOnlySpan<char> before, bool isEnd)
    {
        if (before.IsEmpty)
            return "an ASCII letter";
        char previous = before[^1];
        if (previous == DocumentSymbol.ReissueMark)
            return "the end of the text";
        bool more = DocumentSymbol.AwaitsMore(previous), hasSlash = before.Contains('/');
        if (before.LastIndexOf('(') > before.LastIndexOf(')'))
            return more ? "an ASCII letter, digit, '.' or '-'" : "an ASCII letter, digit, blank, '.', '-' or ')'";
        return more ? "an ASCII letter, digit, '.', '-' or '('"
            : hasSlash ? "an ASCII letter, digit, blank, '.', '-', '(', '/' or '*'"
            : isEnd ? "'/' and another part"
            : "an ASCII letter, digit, blank, '.', '-', '(' or '/'";
    }

    private static string FoundAt(int position, string text)
    {
        if (position == text.Length)
            return "the end of the text";
        char found = text[position];
        if (found == ' ')
            return "a blank";
        if (found is >= '!' and <= '~' and not '\'')
            return $"'{found}'";
        return SafeText.CodePoint(Rune.TryGetRuneAt(text, position, out Rune rune) ? rune.Value : found);
    }
}
