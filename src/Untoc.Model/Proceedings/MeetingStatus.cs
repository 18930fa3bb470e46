namespace Untoc.Model;

/// <summary>Where a meeting or a session stands on a day, by its dates alone.</summary>
[JsonConverter(typeof(EnumNameConverter<MeetingStatus>))]
public enum MeetingStatus
{
    /// <summary>The day is before its first.</summary>
    Planned,

    /// <summary>The day is its first, its last or between them.</summary>
    Underway,

    /// <summary>The day is after its last.</summary>
    Held,
}
