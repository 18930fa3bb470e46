using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Untoc.Model;

/// <summary>Writes a date as <c>yyyy-MM-dd</c>.</summary>
/// <remarks>System.Text.Json alone would write a <see cref="LocalDate"/> as an object and read it back as the year 1.</remarks>
internal sealed class LocalDateConverter : JsonConverter<LocalDate>
{
    private const string Form = "yyyy-MM-dd";

    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && DateOnly.TryParseExact(reader.GetString(), Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? LocalDate.FromDateOnly(date)
            : throw new JsonException("Expected a date in the form yyyy-MM-dd.");

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToDateOnly().ToString(Form, CultureInfo.InvariantCulture));
}
