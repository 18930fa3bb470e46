using System.ComponentModel;
using System.Text.Json.Nodes;

namespace Untoc.Model;

/// <summary>Reads and writes a value that is one piece of JSON, or the name of a member, and says what keeps a piece from being such a value.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>Named by attributes alone. It and those derived from it are public so that the source generation of other projects finds them.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ScalarConverter<T> : JsonConverter<T>, IScalarConverter
    where T : notnull
{
    private const int LongestEscape = 6; // bytes, for a character

    private protected ScalarConverter() { }

    JsonTokenType IScalarConverter.Token => Token;
    bool IScalarConverter.IsKey => IsKey;
    JsonObject IScalarConverter.ToSchema() => ToSchema();
    string? IScalarConverter.ProblemWith(ref Utf8JsonReader reader) => TryRead(ref reader, out _) ? null : Describe(ref reader);

    private protected virtual JsonTokenType Token => JsonTokenType.String;

    private protected virtual bool IsKey => false;

    /// <inheritdoc/>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == Token ? Value(ref reader) : throw new JsonException(JsonWords.Unexpected(Token, reader.TokenType));

    /// <inheritdoc/>
    public sealed override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Value(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(TextOf(value));
    }

    /// <inheritdoc/>
    public sealed override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(TextOf(value));
    }

    /// <summary>The text of a string or a name; null where it is longer than any that is right, so that it need not be made.</summary>
    private protected static string? Text(ref Utf8JsonReader reader, int atMost) =>
        reader.ValueSpan.Length > atMost * LongestEscape ? null : reader.GetString();

    private protected abstract bool TryRead(ref Utf8JsonReader reader, [MaybeNullWhen(false)] out T value);

    private protected abstract string Describe(ref Utf8JsonReader reader);

    private protected abstract string TextOf(T value);

    private protected abstract JsonObject ToSchema();

    private T Value(ref Utf8JsonReader reader) => TryRead(ref reader, out T? value) ? value : throw new JsonException(Describe(ref reader));
}

/// <summary>Any <see cref="ScalarConverter{T}"/>, where the type of the value does not matter.</summary>
internal interface IScalarConverter
{
    JsonTokenType Token { get; }

    bool IsKey { get; }

    JsonObject ToSchema();

    /// <summary>Returns why a token of that kind is no such value, or null if it is one.</summary>
    string? ProblemWith(ref Utf8JsonReader reader);
}
