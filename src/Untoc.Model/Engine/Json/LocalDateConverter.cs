using System.Text.Json.Nodes;

namespace Untoc.Model;

/// <summary>Writes a date as <c>yyyy-MM-dd</c>.</summary>
/// <remarks>Named on each member that is a date, so that a record alone is written alike. System.Text.Json alone would write a <see cref="LocalDate"/> as an object and read it back as the year 1.</remarks>
public sealed class LocalDateConverter : ScalarConverter<LocalDate>
{
    private const string Form = "yyyy-MM-dd";
    private const string Pattern = "^(?!0000)[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$";

    private protected override bool TryRead(ref Utf8JsonReader reader, out LocalDate value)
    {
        DateOnly date = default;
        bool read = Text(ref reader, atMost: Form.Length) is { } text && DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
        value = LocalDate.FromDateOnly(date);
        return read;
    }

    private protected override string Describe(ref Utf8JsonReader reader) =>
        $"Expected a day of the calendar in the form {Form}, not {SafeText.Quoted(reader.GetString())}.";

    private protected override string TextOf(LocalDate value) => IsoDates.Iso(value).Year >= 1
        ? value.ToDateOnly().ToString(Form, CultureInfo.InvariantCulture)
        : throw new JsonException("Expected a date in the ISO calendar, in the years 1 to 9999.");

    private protected override JsonObject ToSchema() => new() { ["type"] = "string", ["format"] = "date", ["pattern"] = Pattern };
}
