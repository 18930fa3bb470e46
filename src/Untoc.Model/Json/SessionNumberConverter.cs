using System.Text.Json;
using System.Text.Json.Serialization;

namespace Untoc.Model;

/// <summary>Writes the number of a session as a JSON number.</summary>
internal sealed class SessionNumberConverter : JsonConverter<SessionNumber>
{
    public override SessionNumber Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int number) && KeyText.IsNumber(number)
            ? SessionNumber.Of(number)
            : throw new JsonException("Expected the number of a session: a whole number from 1.");

    public override void Write(Utf8JsonWriter writer, SessionNumber value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.Value);
}
