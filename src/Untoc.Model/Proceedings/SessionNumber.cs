using System.ComponentModel;

namespace Untoc.Model;

/// <summary>The number of a session of the Conference: <c>12</c> for the twelfth.</summary>
/// <remarks>A number from 1, without leading zeros. In JSON it is a number. Ordered by number.</remarks>
[JsonConverter(typeof(SessionNumberConverter)), TypeConverter(typeof(KeyTypeConverter<SessionNumber>))]
public sealed record SessionNumber : IKey<SessionNumber>
{
    private readonly string _text;

    internal SessionNumber(int value) => (Value, _text) = (value, KeyFormat.Of(value));

    /// <summary>The number, from 1.</summary>
    public int Value { get; }

    /// <summary>The key of a session.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is less than 1 or more than 999,999,999.</exception>
    public static SessionNumber Of(int value) => new(KeyFormat.Positive(value, nameof(value)));

    /// <summary>Reads a number such as <c>12</c>.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is anything else.</exception>
    public static SessionNumber Parse(string text) =>
        KeyFormat.Parse<SessionNumber>(text, "a session number: expected digits, as in \"12\"");

    /// <summary>Reads a number such as <c>12</c>. Returns false and null for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out SessionNumber? number) =>
        (number = KeyFormat.TryReadNumber(text, out int value) ? new(value) : null) is not null;

    /// <summary>By number.</summary>
    public int CompareTo(SessionNumber? other) => other is null ? 1 : Value.CompareTo(other.Value);

    /// <summary>The number in digits: <c>12</c>.</summary>
    public override string ToString() => _text;
    private object ToDump() => _text;
}
