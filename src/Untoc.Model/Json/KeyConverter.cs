using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Untoc.Model;

/// <summary>Writes a key as the text by which it identifies, so that equal records have equal JSON.</summary>
internal sealed class KeyConverter<TKey> : LeafConverter<TKey>
    where TKey : class, IParsable<TKey>
{
    private const int Longest = 256; // no kind of key is

    public override JsonTokenType Token => JsonTokenType.String;

    public override string Describe(ref Utf8JsonReader reader)
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

    public override void Write(Utf8JsonWriter writer, TKey value, JsonSerializerOptions options) =>
        writer.WriteStringValue(KeyText.Identity(value));

    protected override bool TryRead(ref Utf8JsonReader reader, [MaybeNullWhen(false)] out TKey value) =>
        TKey.TryParse(Text(ref reader, atMost: Longest), provider: null, out value);
}
