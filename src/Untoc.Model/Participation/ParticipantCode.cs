using System.ComponentModel;

namespace Untoc.Model;

/// <summary>The code of a participant: that of ISO 3166-1 alpha-3 for a State, <c>FRA</c>; <c>EU</c> for the European Union.</summary>
/// <remarks>Two or three uppercase ASCII letters. Ordered ordinally.</remarks>
[JsonConverter(typeof(KeyConverter<ParticipantCode>)), TypeConverter(typeof(KeyTypeConverter<ParticipantCode>))]
public sealed record ParticipantCode : IKey<ParticipantCode>
{
    private readonly string _text;

    internal ParticipantCode(string text) => _text = text;

    /// <summary>The European Union, <c>EU</c>: the one regional organization among the participants.</summary>
    public static ParticipantCode EuropeanUnion { get; } = new("EU");

    /// <summary>The text of the code: <c>FRA</c>.</summary>
    public string Value => _text;

    /// <summary>Reads a code such as <c>FRA</c>.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is anything else.</exception>
    public static ParticipantCode Parse(string text) =>
        KeyFormat.Parse<ParticipantCode>(text, "the code of a participant: expected three capital letters, as in \"FRA\", or \"EU\"");

    /// <summary>Reads a code such as <c>FRA</c>. Returns false and null for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ParticipantCode? code) =>
        (code = text is { Length: 2 or 3 } && !text.AsSpan().ContainsAnyExceptInRange('A', 'Z') ? new(text) : null) is not null;

    /// <summary>By text, ordinally.</summary>
    public int CompareTo(ParticipantCode? other) => string.CompareOrdinal(_text, other?._text);

    /// <summary>The text: <c>FRA</c>.</summary>
    public override string ToString() => _text;
    private object ToDump() => _text;
}
