namespace Untoc.Model.Testing;

/// <summary>Days on which a body may meet once more.</summary>
internal static class FreeDay
{
    private const int LastUsualNumber = 7_000; // beyond, years would run out
    private static readonly LocalDate LastDay = LocalDate.MaxIsoValue;

    /// <summary>A day for the session or meeting of a number, behind those of lower numbers and before those of higher ones.</summary>
    /// <remarks>In the year that is asked for, or goes with the number, where there is room.</remarks>
    public static LocalDate For(int number, int? year, Convention? convention, IEnumerable<(int Number, LocalDate Start, LocalDate End)> held)
    {
        (int Number, LocalDate Start, LocalDate End)[] others = [.. held.Select(one => (one.Number, Iso(one.Start), Iso(one.End)))];
        LocalDate adopted = convention?.Adopted is LocalDate day ? Iso(day) : new(1, 1, 1);
        LocalDate after = others.Where(one => one.Number < number).Select(one => one.End).Append(adopted).Max();
        LocalDate? before = others.Where(one => one.Number > number).Select(one => (LocalDate?)one.Start).Min();
        LocalDate usual = new(year ?? 2000 + Math.Min(number, LastUsualNumber), 1, 8);
        return after < usual && (before is null || usual < before) ? usual
            : after == LastDay ? LastDay // taken: Build() reports the overlap
            : before is LocalDate next ? after.PlusDays(Math.Max(1, Period.DaysBetween(after, next) / 2))
            : after.Year < LastDay.Year ? after.PlusYears(1)
            : after.PlusDays(1);
    }

    private static LocalDate Iso(LocalDate date) => date.WithCalendar(CalendarSystem.Iso);
}
