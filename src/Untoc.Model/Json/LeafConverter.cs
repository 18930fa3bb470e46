using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Untoc.Model;

/// <summary>Reads and writes a value that is one piece of JSON, and says what keeps a piece from being such a value.</summary>
internal abstract class LeafConverter<T> : JsonConverter<T>, ILeafConverter
{
    public abstract JsonTokenType Token { get; }

    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == Token && TryRead(ref reader, out T? value) ? value : throw new JsonException(reader.TokenType == Token ? Describe(ref reader) : Tokens.Unexpected(Token, reader.TokenType));

    public bool CanRead(ref Utf8JsonReader reader) => TryRead(ref reader, out _);

    public abstract string Describe(ref Utf8JsonReader reader);

    /// <summary>The text of a string; null where it is longer than any that is right, so that it need not be made.</summary>
    protected static string? Text(ref Utf8JsonReader reader, int atMost) =>
        reader.ValueSpan.Length > atMost * EscapedText.MaxBytesPerCharacter ? null : reader.GetString();

    protected abstract bool TryRead(ref Utf8JsonReader reader, [MaybeNullWhen(false)] out T value);
}

/// <summary>Any <see cref="LeafConverter{T}"/>, where the type of the value does not matter.</summary>
internal interface ILeafConverter
{
    /// <summary>The kind of token that the value is.</summary>
    JsonTokenType Token { get; }

    /// <summary>Whether a token of that kind is such a value.</summary>
    bool CanRead(ref Utf8JsonReader reader);

    /// <summary>Why a token of that kind is no such value.</summary>
    string Describe(ref Utf8JsonReader reader);
}
