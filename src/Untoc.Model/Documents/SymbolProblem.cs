namespace Untoc.Model;

/// <summary>Why a text is no document symbol, and where.</summary>
public sealed record SymbolProblem
{
    private SymbolProblem(int position, string message) => (Position, Message) = (position, message);

    /// <summary>The index of the first character that can't be part of a symbol; the length of the text if it ends too early.</summary>
    public int Position { get; }

    /// <summary>The characters that are expected there, and the one that was found: as a code point if it isn't printable ASCII.</summary>
    public string Message { get; }

    /// <summary>The position and the message: <c>position 4: Expected …</c>.</summary>
    public override string ToString() => $"position {KeyFormat.Of(Position)}: {Message}";

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
