using NodaTime;

namespace Untoc.Model;

/// <summary>A day of the ISO calendar that does without NodaTime until someone asks for it.</summary>
/// <remarks>What a text did is the first thing that is asked, and rarely when: loading NodaTime would take a quarter of the time to the answer.</remarks>
internal sealed record CivilDate(int Year, int Month, int Day)
{
    public static CivilDate? From(LocalDate? date) =>
        date?.WithCalendar(CalendarSystem.Iso) is LocalDate iso ? new(iso.Year, iso.Month, iso.Day) : null;

    public LocalDate ToLocalDate() => new(Year, Month, Day);
}
