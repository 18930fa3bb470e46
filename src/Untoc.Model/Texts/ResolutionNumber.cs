using System.ComponentModel;

namespace Untoc.Model;

/// <summary>The number of a resolution of the Conference: <c>7/1</c>, the session that adopted it and its place there.</summary>
/// <remarks>
/// Two numbers from 1 with a slash between them. The kind is part of a text's identity, since resolutions and
/// decisions are numbered apart from the fifth session on: resolution 9/1 and decision 9/1 are two texts.
/// Ordered by session, then place: 7/2 comes before 7/10.
/// </remarks>
[JsonConverter(typeof(KeyConverter<ResolutionNumber>)), TypeConverter(typeof(KeyTypeConverter<ResolutionNumber>))]
public sealed record ResolutionNumber : IKey<ResolutionNumber>
{
    private readonly string _text;

    internal ResolutionNumber(int session, int sequence) =>
        (Session, Sequence, _text) = (new SessionNumber(session), sequence, string.Concat(KeyFormat.Of(session), "/", KeyFormat.Of(sequence)));

    /// <summary>The session that adopted it.</summary>
    public SessionNumber Session { get; }

    /// <summary>Its place among the resolutions of that session, from 1.</summary>
    public int Sequence { get; }

    /// <summary>The number of a resolution.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is less than 1 or more than 999,999,999.</exception>
    public static ResolutionNumber Of(int session, int sequence) =>
        new(KeyFormat.Positive(session, nameof(session)), KeyFormat.Positive(sequence, nameof(sequence)));

    /// <summary>Reads a number such as <c>7/1</c>.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is anything else.</exception>
    public static ResolutionNumber Parse(string text) =>
        KeyFormat.Parse<ResolutionNumber>(text, "the number of a resolution: expected session and place, as in \"7/1\"");

    /// <summary>Reads a number such as <c>7/1</c>. Returns false and null for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ResolutionNumber? number) =>
        (number = KeyFormat.TryReadPair(text, out int session, out int sequence) ? new(session, sequence) : null) is not null;

    /// <summary>By session, then place.</summary>
    public int CompareTo(ResolutionNumber? other) =>
        other is null ? 1 : (Session.Value, Sequence).CompareTo((other.Session.Value, other.Sequence));

    /// <summary>The number as printed: <c>7/1</c>.</summary>
    public override string ToString() => _text;
    private object ToDump() => _text;
}
