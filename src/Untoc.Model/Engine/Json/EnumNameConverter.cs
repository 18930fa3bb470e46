using System.ComponentModel;
using System.Text.Json.Nodes;

namespace Untoc.Model;

/// <summary>Writes an enumeration member as its name, and reads nothing but the exact name of one.</summary>
/// <typeparam name="TEnum">The enumeration.</typeparam>
/// <remarks>The converter of System.Text.Json also reads numbers, other cases, and lists such as <c>"A, B"</c>.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnumNameConverter<TEnum> : ScalarConverter<TEnum>
    where TEnum : struct, Enum
{
    private static readonly string[] Names = Enum.GetNames<TEnum>();
    private static readonly int Longest = Names.Max(static name => name.Length);
    private static readonly TEnum[] Values = Enum.GetValues<TEnum>();

    private protected override bool TryRead(ref Utf8JsonReader reader, out TEnum value)
    {
        int at = Array.IndexOf(Names, Text(ref reader, Longest));
        value = at >= 0 ? Values[at] : default;
        return at >= 0;
    }

    private protected override string Describe(ref Utf8JsonReader reader) =>
        $"Expected one of {string.Join(", ", Names)}, not {SafeText.Quoted(reader.GetString())}.";

    private protected override string TextOf(TEnum value)
    {
        int at = Array.IndexOf(Values, value);
        return at >= 0 ? Names[at] : throw new JsonException($"{value:D} is no {typeof(TEnum).Name}.");
    }

    private protected override JsonObject ToSchema() => new() { ["enum"] = new JsonArray([.. Names]) };
}
