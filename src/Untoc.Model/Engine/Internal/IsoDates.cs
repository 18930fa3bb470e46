using NodaTime.Text;

namespace Untoc.Model;

/// <summary>What questions about a day and answers with one have in common.</summary>
internal static class IsoDates
{
    // To ask a date for its calendar sets up all that there are, a third of the time that the first question about parties takes.
    public static LocalDate Iso(LocalDate date) => IsIso(date) ? date : date.WithCalendar(CalendarSystem.Iso);

    /// <summary>A number that orders days as the days do.</summary>
    public static int Number(LocalDate date)
    {
        LocalDate day = Iso(date);
        return ((day.Year * 100) + day.Month) * 100 + day.Day;
    }

    /// <summary>The date as messages and diagrams show it: <c>2000-12-12</c>.</summary>
    public static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date);

    public static MeetingStatus StatusOn(LocalDate date, LocalDate start, LocalDate end)
    {
        int day = Number(date);
        return day < Number(start) ? MeetingStatus.Planned : day <= Number(end) ? MeetingStatus.Underway : MeetingStatus.Held;
    }

    // Whether the ISO calendar has a day of these numbers, and it is this one.
    private static bool IsIso(LocalDate date) =>
        date is { Year: >= 1 and <= 9999, Month: <= 12 }
        && date.Day <= DateTime.DaysInMonth(date.Year, date.Month)
        && date == new LocalDate(date.Year, date.Month, date.Day);
}
