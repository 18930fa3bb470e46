using System.ComponentModel;
using System.Text.Json.Nodes;

namespace Untoc.Model;

/// <summary>Writes the number of a session as a JSON number.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SessionNumberConverter : ScalarConverter<SessionNumber>
{
    private protected override JsonTokenType Token => JsonTokenType.Number;

    private protected override bool IsKey => true;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SessionNumber value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteNumberValue(value.Value);
    }

    private protected override bool TryRead(ref Utf8JsonReader reader, [MaybeNullWhen(false)] out SessionNumber value)
    {
        if (reader.TokenType == JsonTokenType.PropertyName)
            return SessionNumber.TryParse(Text(ref reader, atMost: KeyFormat.MaxDigits), out value);
        value = reader.TryGetInt32(out int number) && KeyFormat.IsNumber(number) ? SessionNumber.Of(number) : null;
        return value is not null;
    }

    private protected override string Describe(ref Utf8JsonReader reader) => "Expected the number of a session: a whole number from 1, in nine digits at most.";

    private protected override string TextOf(SessionNumber value) => value.ToString();

    private protected override JsonObject ToSchema() => JsonSchema.Number();
}
