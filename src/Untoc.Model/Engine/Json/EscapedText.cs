using System.Globalization;
using System.Text;

namespace Untoc.Model;

/// <summary>A JSON string as it is spelled, with escapes, looked at without making a string of it.</summary>
internal static class EscapedText
{
    /// <summary>No character takes more bytes than this escape: <c>\u0041</c>.</summary>
    public const int MaxBytesPerCharacter = UnicodeEscape;

    private const int UnicodeEscape = 6;
    private const int ShortEscape = 2; // \n

    /// <summary>The UTF-16 characters that it stands for.</summary>
    public static int Length(ReadOnlySpan<byte> text)
    {
        int length = Encoding.UTF8.GetCharCount(text);
        while (NextEscape(ref text) is { IsEmpty: false } escape)
            length -= escape.Length - 1;
        return length;
    }

    /// <summary>Whether it spells half of a surrogate pair, which no string of characters holds.</summary>
    public static bool HoldsHalfOfAPair(ReadOnlySpan<byte> text)
    {
        while (NextEscape(ref text) is { IsEmpty: false } escape)
        {
            char unit = Unit(escape);
            // A whole pair is two escapes, one right after the other.
            if (char.IsHighSurrogate(unit) && text is [(byte)'\\', ..] && char.IsLowSurrogate(Unit(NextEscape(ref text))))
                continue;
            if (char.IsSurrogate(unit))
                return true;
        }
        return false;
    }

    // Takes the text up to the end of the next escape away; empty where there is none.
    private static ReadOnlySpan<byte> NextEscape(ref ReadOnlySpan<byte> text)
    {
        int at = text.IndexOf((byte)'\\');
        if (at < 0)
            return [];
        int length = text[at + 1] == (byte)'u' ? UnicodeEscape : ShortEscape;
        ReadOnlySpan<byte> escape = text.Slice(at, length);
        text = text[(at + length)..];
        return escape;
    }

    private static char Unit(ReadOnlySpan<byte> escape) => escape.Length == UnicodeEscape
        ? (char)ushort.Parse(escape[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
        : default;
}
