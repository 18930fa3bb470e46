using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Untoc.Model;

/// <summary>Writes a key as the text by which it identifies, so that equal records have equal JSON.</summary>
/// <typeparam name="TKey">The key.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class KeyConverter<TKey> : ScalarConverter<TKey>
    where TKey : class, IParsable<TKey>
{
    private const int Longest = 256; // no kind of key is

    // What many records refer to. Other keys stand once or twice, and would fill the pool for nothing.
    private static readonly bool IsPooled = typeof(TKey) == typeof(SourceId) || typeof(TKey) == typeof(WorkingGroupCode) || typeof(TKey) == typeof(TreatyId);

    private protected override bool IsKey => true;

    private protected override bool TryRead(ref Utf8JsonReader reader, [MaybeNullWhen(false)] out TKey value)
    {
        TextPool? pool = IsPooled ? TextPool.Current : null;
        value = pool?.Find<TKey>(ref reader);
        if (value is not null)
            return true;
        string? text = Text(ref reader, atMost: Longest);
        if (!TKey.TryParse(text, provider: null, out value))
            return false;
        pool?.Keep(ref reader, text!, value);
        return true;
    }

    private protected override string Describe(ref Utf8JsonReader reader)
    {
        try
        {
            throw new UnreachableException($"{TKey.Parse(reader.GetString()!, provider: null)} is a key.");
        }
        catch (FormatException malformed)
        {
            return malformed.Message;
        }
    }

    private protected override string TextOf(TKey value) => KeyFormat.Identity(value);

    private protected override JsonObject ToSchema() => JsonSchema.Text(KeyPattern.Of(typeof(TKey)));
}
