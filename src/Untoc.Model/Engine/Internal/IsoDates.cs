using NodaTime;

namespace Untoc.Model;

/// <summary>What questions about a day have in common.</summary>
internal static class IsoDates
{
    /// <summary>The same day in the calendar that the records are in, so that any day can be asked about.</summary>
    public static LocalDate Iso(LocalDate date) => date.WithCalendar(CalendarSystem.Iso);

    /// <summary>Where a session or meeting stands on a day.</summary>
    public static MeetingStatus StatusOn(LocalDate date, LocalDate start, LocalDate end)
    {
        LocalDate day = Iso(date);
        return day < Iso(start) ? MeetingStatus.Planned : day <= Iso(end) ? MeetingStatus.Underway : MeetingStatus.Held;
    }
}
