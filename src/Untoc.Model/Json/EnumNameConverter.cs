using System.Text.Json;
using System.Text.Json.Serialization;

namespace Untoc.Model;

/// <summary>Writes an enumeration member as its name, and reads nothing but the exact name of one.</summary>
/// <remarks>The converter of System.Text.Json also reads numbers, other cases, and lists such as <c>"A, B"</c>.</remarks>
internal sealed class EnumNameConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    private static readonly string[] Names = Enum.GetNames<TEnum>();
    private static readonly TEnum[] Values = Enum.GetValues<TEnum>();

    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string? name = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        int at = Array.IndexOf(Names, name);
        string found = name is null ? "" : $", not {Excerpt.Quoted(name)}";
        return at >= 0 ? Values[at] : throw new JsonException($"Expected one of {string.Join(", ", Names)}{found}.");
    }

    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        int at = Array.IndexOf(Values, value);
        writer.WriteStringValue(at >= 0 ? Names[at] : throw new JsonException($"{value:D} is no {typeof(TEnum).Name}."));
    }
}
