using System.Text.Json;

namespace Untoc.Model;

/// <summary>Writes an enumeration member as its name, and reads nothing but the exact name of one.</summary>
/// <remarks>The converter of System.Text.Json also reads numbers, other cases, and lists such as <c>"A, B"</c>.</remarks>
internal sealed class EnumNameConverter<TEnum> : LeafConverter<TEnum>
    where TEnum : struct, Enum
{
    private static readonly string[] Names = Enum.GetNames<TEnum>();
    private static readonly int Longest = Names.Max(static name => name.Length);
    private static readonly TEnum[] Values = Enum.GetValues<TEnum>();

    public override JsonTokenType Token => JsonTokenType.String;

    public override string Describe(ref Utf8JsonReader reader) =>
        $"Expected one of {string.Join(", ", Names)}, not {Excerpt.Quoted(reader.GetString())}.";

    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        int at = Array.IndexOf(Values, value);
        writer.WriteStringValue(at >= 0 ? Names[at] : throw new JsonException($"{value:D} is no {typeof(TEnum).Name}."));
    }

    protected override bool TryRead(ref Utf8JsonReader reader, out TEnum value)
    {
        int at = Array.IndexOf(Names, Text(ref reader, Longest));
        value = at >= 0 ? Values[at] : default;
        return at >= 0;
    }
}
