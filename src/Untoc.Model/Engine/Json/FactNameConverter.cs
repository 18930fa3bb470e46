using System.Text.Json;
using System.Text.Json.Serialization;

namespace Untoc.Model;

/// <summary>Reads the name of a fact, of which there are few, cited many times.</summary>
internal sealed class FactNameConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException(JsonWords.Unexpected(JsonTokenType.String, reader.TokenType));
        TextPool? pool = TextPool.Current;
        if (pool?.Find<string>(ref reader) is { } known)
            return known;
        string name = reader.GetString()!;
        pool?.Keep(ref reader, name, name);
        return name;
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
