using System.ComponentModel;

namespace Untoc.Model;

/// <summary>Which meeting of which working group: <c>WG.4/13</c> for the thirteenth of WG.4.</summary>
/// <remarks>The code of the group, a slash, and the ordinal of the meeting from 1. Ordered by group, then ordinal.</remarks>
[JsonConverter(typeof(KeyConverter<MeetingId>)), TypeConverter(typeof(KeyTypeConverter<MeetingId>))]
public sealed record MeetingId : IKey<MeetingId>
{
    private readonly string _text;

    private MeetingId(WorkingGroupCode workingGroup, int ordinal) =>
        (WorkingGroup, Ordinal, _text) = (workingGroup, ordinal, string.Concat(workingGroup.ToString(), "/", KeyFormat.Of(ordinal)));

    /// <summary>The working group that meets.</summary>
    public WorkingGroupCode WorkingGroup { get; }

    /// <summary>Which of the group's meetings, from 1.</summary>
    public int Ordinal { get; }

    /// <summary>The key of a meeting.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="ordinal"/> is less than 1 or more than 999,999,999.</exception>
    public static MeetingId Of(WorkingGroupCode workingGroup, int ordinal)
    {
        ArgumentNullException.ThrowIfNull(workingGroup);
        return new(workingGroup, KeyFormat.Positive(ordinal, nameof(ordinal)));
    }

    /// <summary>Reads a key such as <c>WG.4/13</c>.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is anything else.</exception>
    public static MeetingId Parse(string text) =>
        KeyFormat.Parse<MeetingId>(text, "a meeting: expected a working group and an ordinal, as in \"WG.4/13\"");

    /// <summary>Reads a key such as <c>WG.4/13</c>. Returns false and null for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out MeetingId? id)
    {
        int slash = text?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        id = slash > 0 && WorkingGroupCode.TryParse(text![..slash], out WorkingGroupCode? group)
            && KeyFormat.TryReadNumber(text.AsSpan(slash + 1), out int ordinal) ? new(group, ordinal) : null;
        return id is not null;
    }

    /// <summary>By group, then ordinal.</summary>
    public int CompareTo(MeetingId? other) =>
        other is null ? 1 : (WorkingGroup.Number, Ordinal).CompareTo((other.WorkingGroup.Number, other.Ordinal));

    /// <summary>The code, a slash and the ordinal: <c>WG.4/13</c>.</summary>
    public override string ToString() => _text;
    private object ToDump() => _text;
}
