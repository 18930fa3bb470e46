using System.Text.Json;
using System.Text.Json.Serialization;

namespace Untoc.Model;

/// <summary>Writes a key as the text by which it identifies, so that equal records have equal JSON.</summary>
internal sealed class KeyConverter<TKey> : JsonConverter<TKey>
    where TKey : class, IParsable<TKey>
{
    public override TKey Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException($"Expected a string, not {reader.TokenType}.");
        try
        {
            return TKey.Parse(reader.GetString()!, provider: null);
        }
        catch (FormatException malformed)
        {
            throw new JsonException(malformed.Message, malformed);
        }
    }

    public override void Write(Utf8JsonWriter writer, TKey value, JsonSerializerOptions options) =>
        writer.WriteStringValue(KeyText.Identity(value));
}
