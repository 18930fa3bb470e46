using System.Buffers;

namespace Untoc.Model;

/// <summary>The characters that a string in a record may hold: those of one line that reads the same everywhere, at least one of them visible.</summary>
/// <remarks>
/// Refused are control characters and line breaks; what embeds, overrides or isolates the direction of writing, tags and
/// annotations, which make a string look like another; code points that are no characters; and halves of surrogate pairs,
/// which JSON cannot hold. The lists are fixed, since the tables of Unicode differ between machines.
/// </remarks>
internal static class AllowedCharacters
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create([.. Enumerable.Range(0, 0x10000).Select(static c => (char)c).Where(IsSuspect)]);

    public static bool AreIn(Citation citation) => citation is { Fact: not null, Source: not null }
        && !citation.Fact.AsSpan().ContainsAny(Suspects) && !citation.Locator.AsSpan().ContainsAny(Suspects) && !citation.Quote.AsSpan().ContainsAny(Suspects);

    public static bool AreVisible(Citation citation) =>
        IsVisible(citation.Fact) && (citation.Locator is null || IsVisible(citation.Locator)) && (citation.Quote is null || IsVisible(citation.Quote));

    public static bool IsVisible(string text)
    {
        foreach (Rune character in text.EnumerateRunes())
            if (!Rune.IsWhiteSpace(character) && !IsInvisible(character))
                return true;
        return false;
    }

    public static string Visible(string text) =>
        Ascii.IsValid(text) ? text : string.Concat(text.EnumerateRunes().Where(static character => !IsInvisible(character)));

    public static void Check(ReadOnlySpan<char> text, JsonPath path, ProblemList problems)
    {
        for (int from = 0; text[from..].IndexOfAny(Suspects) is >= 0 and int found; from++)
        {
            from += found;
            if (!char.IsSurrogate(text[from]))
            {
                problems.Add(path, $"It holds {SafeText.CodePoint(text[from])} at character {KeyFormat.Of(from)}: expected one line of text, without control characters.");
                return;
            }
            if (from + 1 == text.Length || !char.IsSurrogatePair(text[from], text[from + 1]))
            {
                problems.Add(path, $"It holds half of a surrogate pair at character {KeyFormat.Of(from)}.");
                return;
            }
            int character = char.ConvertToUtf32(text[from], text[++from]);
            string? what = (character & 0xFFFE) == 0xFFFE ? "no character" : character is >= 0xE0000 and <= 0xE007F ? "a tag" : null;
            if (what is not null)
            {
                problems.Add(path, $"It holds {SafeText.CodePoint(character)}, which is {what}, at character {KeyFormat.Of(from - 1)}.");
                return;
            }
        }
    }

    private static bool IsSuspect(char c) => char.IsControl(c) || char.IsSurrogate(c)
        || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u206F') or (>= '\uFDD0' and <= '\uFDEF') or (>= '\uFFF9' and <= '\uFFFB') or >= '\uFFFE';

    // Soft hyphen, joiners, fillers, marks of direction, variation selectors, the blank Braille pattern, the byte-order mark.
    private static bool IsInvisible(Rune character) => character.Value is 0x00AD or 0x034F or 0x061C or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F)
        or (>= 0x200B and <= 0x200F) or (>= 0x2060 and <= 0x2065) or 0x2800 or 0x3164 or (>= 0xFE00 and <= 0xFE0F) or 0xFEFF or 0xFFA0 or (>= 0xFFF0 and <= 0xFFF8) or (>= 0x1BCA0 and <= 0x1BCA3) or (>= 0x1D173 and <= 0x1D17A) or (>= 0xE0080 and <= 0xE0FFF);
}
