using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Untoc.Model;

/// <summary>Writes a date as <c>yyyy-MM-dd</c>.</summary>
/// <remarks>Named on each member that is a date, so that a record alone is written alike. System.Text.Json alone would write a <see cref="LocalDate"/> as an object and read it back as the year 1.</remarks>
internal sealed class LocalDateConverter : JsonConverter<LocalDate>
{
    private const string Form = "yyyy-MM-dd";

    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string? text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        string found = text is null ? "" : $", not {Excerpt.Quoted(text)}";
        return DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? LocalDate.FromDateOnly(date)
            : throw new JsonException($"Expected a day of the calendar in the form {Form}{found}.");
    }

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToDateOnly().ToString(Form, CultureInfo.InvariantCulture));
}
