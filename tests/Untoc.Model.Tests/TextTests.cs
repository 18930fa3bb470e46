using System.Text.Json;

namespace Untoc.Model.Tests;

/// <summary>The day of adoption of a text, which is not stored as NodaTime stores it.</summary>
public class TextTests
{
    private static readonly Resolution Resolution = UntocDataset.Embedded.Resolutions["7/1"];
    private static readonly Decision Decision = UntocDataset.Embedded.Decisions["1/2"];

    public static TheoryData<LocalDate> OutOfRange => new(new LocalDate(0, 12, 31), new LocalDate(-9998, 1, 1), new LocalDate(1, 1, 1, CalendarSystem.Julian));

    [Fact]
    public void The_day_is_the_one_that_was_given()
    {
        foreach (LocalDate day in (LocalDate[])[new(1, 1, 1), new(2024, 2, 29), new(9999, 12, 31)])
        {
            Assert.Equal(day, (Resolution with { Adopted = day }).Adopted);
            Assert.Equal(day, (Decision with { Adopted = day }).Adopted);
        }
        Assert.Equal(new LocalDate(2014, 10, 10), Resolution.Adopted);
        Assert.Equal(new LocalDate(2004, 7, 7), Decision.Adopted);
        Assert.Null((Resolution with { Adopted = null }).Adopted);
    }

    [Fact]
    public void Texts_are_equal_whatever_the_calendar_of_the_day()
    {
        LocalDate day = Resolution.Adopted!.Value;

        Assert.Equal(Resolution, Resolution with { Adopted = day });
        Assert.Equal(Resolution, Resolution with { Adopted = day.WithCalendar(CalendarSystem.Julian) });
        Assert.Equal(CalendarSystem.Iso, (Resolution with { Adopted = day.WithCalendar(CalendarSystem.HebrewCivil) }).Adopted!.Value.Calendar);
        Assert.NotEqual(Resolution, Resolution with { Adopted = day.PlusDays(1) });
        Assert.NotEqual(Resolution, Resolution with { Adopted = null });
    }

    [Theory]
    [MemberData(nameof(OutOfRange))]
    public void A_day_before_the_year_1_is_refused(LocalDate day)
    {
        foreach (Action set in (Action[])[() => _ = Resolution with { Adopted = day }, () => _ = Decision with { Adopted = day }])
            Assert.StartsWith("Expected a date in the ISO calendar, in the years 1 to 9999.", Assert.Throws<ArgumentOutOfRangeException>("value", set).Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(OutOfRange))]
    public void A_date_before_the_year_1_is_not_written(LocalDate date)
    {
        foreach (Action write in (Action[])
        [
            () => JsonSerializer.Serialize(date, UntocJson.Options),
            () => JsonSerializer.Serialize(UntocDataset.Embedded.Meetings["WG.4/13"] with { Start = date }, UntocJson.Options),
        ])
            Assert.Equal("Expected a date in the ISO calendar, in the years 1 to 9999.", Assert.Throws<JsonException>(write).Message.Split(" Path:")[0]);
    }
}
