using System.Buffers;

namespace Untoc.Model;

/// <summary>What characters a text of a record may hold: those of one line that reads the same wherever it is shown.</summary>
/// <remarks>
/// Refused are control characters and line breaks; what embeds, overrides or isolates the direction of writing, since it
/// makes a text look like another; code points that are no characters; and halves of surrogate pairs, which JSON cannot hold.
/// </remarks>
internal static class AllowedCharacters
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create([.. Enumerable.Range(0, 0x10000).Select(static c => (char)c).Where(IsSuspect)]);

    /// <summary>Whether a text, if there is one, is not blank and has no character that asks for a closer look.</summary>
    public static bool AreOrdinary(string? text) => text is null || !string.IsNullOrWhiteSpace(text) && !text.AsSpan().ContainsAny(Suspects);

    /// <summary>Finds the first character that a text may not hold.</summary>
    public static void Check(ReadOnlySpan<char> text, JsonPath path, ProblemList problems)
    {
        for (int from = 0; text[from..].IndexOfAny(Suspects) is >= 0 and int found; from++)
        {
            from += found;
            if (!char.IsSurrogate(text[from]))
            {
                problems.Add(path, $"It holds {SafeText.CodePoint(text[from])} at character {from}: expected one line of text, without control characters.");
                return;
            }
            if (from + 1 == text.Length || !char.IsSurrogatePair(text[from], text[from + 1]))
            {
                problems.Add(path, $"It holds half of a surrogate pair at character {from}.");
                return;
            }
            int character = char.ConvertToUtf32(text[from], text[++from]);
            if ((character & 0xFFFE) == 0xFFFE)
            {
                problems.Add(path, $"It holds {SafeText.CodePoint(character)}, which is no character, at character {from - 1}.");
                return;
            }
        }
    }

    private static bool IsSuspect(char c) => char.IsControl(c) || char.IsSurrogate(c)
        || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or (>= '\uFDD0' and <= '\uFDEF') or >= '\uFFFE';
}
