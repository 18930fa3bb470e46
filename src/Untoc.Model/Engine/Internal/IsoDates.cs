namespace Untoc.Model;

/// <summary>What questions about a day have in common.</summary>
internal static class IsoDates
{
    public static LocalDate Iso(LocalDate date) => date.WithCalendar(CalendarSystem.Iso);

    public static MeetingStatus StatusOn(LocalDate date, LocalDate start, LocalDate end)
    {
        LocalDate day = Iso(date);
        return day < Iso(start) ? MeetingStatus.Planned : day <= Iso(end) ? MeetingStatus.Underway : MeetingStatus.Held;
    }
}
