namespace Untoc.Model;

/// <summary>Sessions and meetings as a calendar (iCalendar, RFC 5545): an event of whole days each.</summary>
internal static class ICalendarFile
{
    private const string LineEnd = "\r\n";
    private const int LongestLine = 75; // bytes, without its end

    public static string Of(UntocDataset untoc)
    {
        var calendar = new StringBuilder();
        foreach (string line in Lines(untoc))
            AppendFolded(calendar, line);
        return calendar.ToString();
    }

    private static IEnumerable<string> Lines(UntocDataset untoc) =>
    [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Untoc.Model//EN",
        .. untoc.Sessions.SelectMany(session => Event(untoc, session, $"{untoc.Conference.Name}, {session}", session.Start, session.End, session.Place)),
        .. untoc.Meetings.SelectMany(meeting => Event(untoc, meeting, $"{untoc.WorkingGroups[meeting.WorkingGroup].Name}, meeting {KeyFormat.Of(meeting.Ordinal)}", meeting.Start, meeting.End, meeting.Place)),
        "END:VCALENDAR",
    ];

    // A program that reads the calendar again takes an event for the same by its UID.
    private static IEnumerable<string> Event(UntocDataset untoc, IRecord record, string summary, LocalDate start, LocalDate end, string? place) =>
    [
        "BEGIN:VEVENT",
        $"UID:{RecordKey.Of(record).ToString().Replace(' ', '-')}@untoc.model",
        $"DTSTAMP:{Day(untoc.Info.StatedAsOf)}T000000Z",
        $"DTSTART;VALUE=DATE:{Day(start)}",
        $"DURATION:P{KeyFormat.Of(Period.DaysBetween(start, end) + 1)}D", // an end would be the day after, which the last day of all has not
        $"SUMMARY:{Escaped(summary)}",
        .. place is null ? (string[])[] : [$"LOCATION:{Escaped(place)}"],
        "END:VEVENT",
    ];

    private static string Day(LocalDate date) => date.ToDateOnly().ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal);

    private static void AppendFolded(StringBuilder calendar, string line)
    {
        int length = 0;
        foreach (Rune character in line.EnumerateRunes())
        {
            if (length + character.Utf8SequenceLength > LongestLine)
            {
                calendar.Append(LineEnd).Append(' ');
                length = 1;
            }
            calendar.Append(character.ToString());
            length += character.Utf8SequenceLength;
        }
        calendar.Append(LineEnd);
    }
}
