using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Untoc.Model;

/// <summary>Writes a key as the text by which it identifies, so that equal records have equal JSON.</summary>
/// <typeparam name="TKey">The key.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class KeyConverter<TKey> : ScalarConverter<TKey>
    where TKey : class, IParsable<TKey>
{
    private const int Longest = 256; // no kind of key is

    private protected override bool IsKey => true;

    private protected override bool TryRead(ref Utf8JsonReader reader, [MaybeNullWhen(false)] out TKey value) =>
        TKey.TryParse(Text(ref reader, atMost: Longest), provider: null, out value);

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
