using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Untoc.Model;

/// <summary>Writes the number of a session as a JSON number.</summary>
internal sealed class SessionNumberConverter : LeafConverter<SessionNumber>
{
    public override JsonTokenType Token => JsonTokenType.Number;

    public override string Describe(ref Utf8JsonReader reader) => "Expected the number of a session: a whole number from 1, in nine digits at most.";

    public override void Write(Utf8JsonWriter writer, SessionNumber value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.Value);

    protected override bool TryRead(ref Utf8JsonReader reader, [MaybeNullWhen(false)] out SessionNumber value)
    {
        value = reader.TryGetInt32(out int number) && KeyText.IsNumber(number) ? SessionNumber.Of(number) : null;
        return value is not null;
    }
}
