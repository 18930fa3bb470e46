using System.Text.Json;

namespace Untoc.Model;

/// <summary>What strings of one JSON were made into, so that those that come again and again are made once: names of facts, sources, groups.</summary>
/// <remarks>
/// It may forget: each string has one place, which another takes from it. So it needs no more than a comparison, and no input
/// makes it slow.
/// </remarks>
internal sealed class TextPool
{
    private const int FirstSize = 256; // powers of two
    private const int LastSize = 1 << 12;

    [ThreadStatic]
    private static TextPool? _current;

    private (string Text, object Made)[] _places = new (string, object)[FirstSize];
    private int _taken;

    /// <summary>The pool of what this thread is reading; null where a value is read alone.</summary>
    /// <remarks>Converters are the same for all that is read, and told nothing of it.</remarks>
    public static TextPool? Current
    {
        get => _current;
        set => _current = value;
    }

    /// <summary>What was made of the string that a reader is at; null where that is not known.</summary>
    public T? Find<T>(ref Utf8JsonReader reader) where T : class =>
        _places[PlaceOf(reader.ValueSpan)] is { Made: T made, Text: var text } && reader.ValueTextEquals(text) ? made : null;

    /// <summary>Keeps what was made of the string that a reader is at.</summary>
    public void Keep(ref Utf8JsonReader reader, string text, object made)
    {
        // Larger where much is kept; what was known has to be learned again.
        if (++_taken > _places.Length && _places.Length < LastSize)
        {
            _places = new (string, object)[4 * _places.Length];
            _taken = 0;
        }
        _places[PlaceOf(reader.ValueSpan)] = (text, made);
    }

    private int PlaceOf(ReadOnlySpan<byte> text)
    {
        var hash = new HashCode();
        hash.AddBytes(text);
        return hash.ToHashCode() & (_places.Length - 1);
    }
}
