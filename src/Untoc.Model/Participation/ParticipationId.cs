using System.ComponentModel;

namespace Untoc.Model;

/// <summary>Which participant in which treaty: <c>FRA/firearms-protocol</c>.</summary>
/// <remarks>The code of the participant, a slash, and the identifier of the treaty. Ordered by participant, then treaty.</remarks>
[JsonConverter(typeof(KeyConverter<ParticipationId>)), TypeConverter(typeof(KeyTypeConverter<ParticipationId>))]
public sealed record ParticipationId : IKey<ParticipationId>
{
    private readonly string _text;

    private ParticipationId(ParticipantCode participant, TreatyId treaty) => (Participant, Treaty, _text) = (participant, treaty, Text(participant, treaty));

    /// <summary>The participant.</summary>
    public ParticipantCode Participant { get; }

    /// <summary>The treaty.</summary>
    public TreatyId Treaty { get; }

    /// <summary>The key of a participation.</summary>
    public static ParticipationId Of(ParticipantCode participant, TreatyId treaty)
    {
        ArgumentNullException.ThrowIfNull(participant);
        ArgumentNullException.ThrowIfNull(treaty);
        return new(participant, treaty);
    }

    /// <summary>Reads a key such as <c>FRA/firearms-protocol</c>.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is anything else.</exception>
    public static ParticipationId Parse(string text) =>
        KeyFormat.Parse<ParticipationId>(text, "a participation: expected a participant and a treaty, as in \"FRA/firearms-protocol\"");

    /// <summary>Reads a key such as <c>FRA/firearms-protocol</c>. Returns false and null for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ParticipationId? id)
    {
        int slash = text?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        id = slash > 0 && ParticipantCode.TryParse(text![..slash], out ParticipantCode? participant)
            && TreatyId.TryParse(text[(slash + 1)..], out TreatyId? treaty) ? new(participant, treaty) : null;
        return id is not null;
    }

    /// <summary>By participant, then treaty.</summary>
    public int CompareTo(ParticipationId? other) => string.CompareOrdinal(_text, other?._text);

    /// <summary>The code, a slash and the treaty: <c>FRA/firearms-protocol</c>.</summary>
    public override string ToString() => _text;
    private object ToDump() => _text;

    internal static string Text(ParticipantCode participant, TreatyId treaty) => string.Concat(participant.ToString(), "/", treaty.ToString());
}
