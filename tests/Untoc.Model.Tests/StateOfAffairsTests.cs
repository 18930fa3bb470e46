namespace Untoc.Model.Tests;

public class StateOfAffairsTests
{
    private static readonly UntocDataset Untoc = UntocDataset.Embedded;

    private static readonly UntocDataset WithFiveMeetings = new(Untoc.Records with
    {
        Meetings = [Untoc.Meetings["WG.4/1"], Untoc.Meetings["WG.4/2"], Untoc.Meetings["WG.4/3"], Untoc.Meetings["WG.4/14"], Untoc.Meetings["WG.7/11"]],
    });

    [Theory]
    [InlineData("2000-11-14", "")]
    [InlineData("2003-09-28", "")]
    [InlineData("2003-09-29", "convention")]
    [InlineData("2003-12-25", "convention trafficking-in-persons-protocol")]
    [InlineData("2004-01-28", "convention trafficking-in-persons-protocol smuggling-of-migrants-protocol")]
    [InlineData("2005-07-02", "convention trafficking-in-persons-protocol smuggling-of-migrants-protocol")]
    [InlineData("2005-07-03", "convention trafficking-in-persons-protocol smuggling-of-migrants-protocol firearms-protocol")]
    public void Treaties_in_force(string date, string expected)
    {
        Assert.Equal(expected, string.Join(" ", On(date).TreatiesInForce.Select(treaty => treaty.Id)));
    }

    [Theory]
    [InlineData("2005-10-20", "")]
    [InlineData("2005-10-21", "WG.2")]
    [InlineData("2006-10-18", "WG.2 WG.3")]
    [InlineData("2008-10-16", "WG.2 WG.3")]
    [InlineData("2008-10-17", "WG.2 WG.3 WG.4")]
    [InlineData("2010-10-22", "WG.2 WG.3 WG.4 WG.6 WG.7")]
    public void Working_groups_that_had_been_established(string date, string expected)
    {
        Assert.Equal(expected, string.Join(" ", On(date).WorkingGroups.Select(group => group.Code)));
    }

    [Theory]
    [InlineData("2004-06-27", 0, null, 12)]
    [InlineData("2004-06-28", 0, "session 1", 11)]
    [InlineData("2004-07-08", 0, "session 1", 11)]
    [InlineData("2004-07-09", 1, null, 11)]
    [InlineData("2024-10-18", 11, "session 12", 0)]
    [InlineData("2024-10-19", 12, null, 0)]
    public void Sessions_before_during_and_after(string date, int held, string? underway, int planned)
    {
        StateOfAffairs state = On(date);

        Assert.Equal((held, underway, planned), (state.SessionsHeld.Count, state.SessionUnderway?.ToString(), state.SessionsPlanned.Count));
    }

    [Theory]
    [InlineData("2009-04-13", 0, "", 5)]
    [InlineData("2009-04-14", 0, "WG.4/1", 4)]
    [InlineData("2010-10-19", 2, "WG.4/3", 2)] // during session 5
    [InlineData("2024-06-24", 3, "", 2)]
    [InlineData("2024-07-12", 4, "WG.7/11", 0)]
    [InlineData("2024-07-13", 5, "", 0)]
    public void Meetings_before_during_and_after(string date, int held, string underway, int planned)
    {
        StateOfAffairs state = WithFiveMeetings.AsOf(Iso.Date(date));

        Assert.Equal((held, underway, planned), (state.MeetingsHeld.Count, string.Join(" ", state.MeetingsUnderway.Select(meeting => meeting.Id)), state.MeetingsPlanned.Count));
    }

    [Fact]
    public void Texts_in_effect_stand_in_the_order_in_which_they_took_effect()
    {
        Assert.Equal(
            [
                "decision 1/2", "decision 1/5", "decision 1/1", "decision 1/3", "decision 1/4", "decision 1/6",
                "decision 2/3", "decision 2/1", "decision 2/2", "decision 2/4", "decision 2/5", "decision 2/6", "decision 3/1", "decision 3/2", "decision 3/3", "decision 3/4",
            ],
            On("2006-10-18").TextsInEffect.Select(text => $"{text}"));
        Assert.Equal(Untoc.Decisions.Count + Untoc.Resolutions.Count, On("2024-10-18").TextsInEffect.Count);
    }

    [Fact]
    public void An_answer_is_kept_for_whoever_asks_again()
    {
        StateOfAffairs state = On("2014-10-10");
        object[] Answers() =>
        [
            state.TreatiesInForce, state.TextsInEffect, state.WorkingGroups, state.SessionsHeld, state.SessionsPlanned,
            state.MeetingsHeld, state.MeetingsUnderway, state.MeetingsPlanned,
        ];

        Assert.All(Answers().Zip(Answers()), answer => Assert.Same(answer.First, answer.Second));
    }

    [Fact]
    public void Each_answer_is_that_of_the_record_asked_alone()
    {
        LocalDate date = new(2014, 10, 9);
        StateOfAffairs state = Untoc.AsOf(date);

        Assert.All(Untoc.WorkingGroups, group => Assert.Equal(Untoc.TenureOf(group, date), state.TenureOf(group)));
        Assert.Equal("dataset 2026.1 as of 2014-10-09", $"{state}");
    }

    [Theory]
    [InlineData(-9998)]
    [InlineData(9999)]
    public void Every_day_has_a_state_of_affairs(int year)
    {
        StateOfAffairs state = Untoc.AsOf(year < 0 ? new LocalDate(year, 1, 1) : new LocalDate(year, 12, 31));
        int expected = year < 0 ? 0 : 1;

        Assert.Equal(expected * 4, state.TreatiesInForce.Count);
        Assert.Equal(expected * (Untoc.Decisions.Count + Untoc.Resolutions.Count), state.TextsInEffect.Count);
        Assert.Equal(expected * Untoc.WorkingGroups.Count, state.WorkingGroups.Count);
        Assert.Equal(expected * Untoc.Sessions.Count, state.SessionsHeld.Count);
        Assert.Equal(expected * Untoc.Meetings.Count, state.MeetingsHeld.Count);
        Assert.Null(state.SessionUnderway);
        Assert.Empty(state.MeetingsUnderway);
        Assert.All(Untoc.WorkingGroups, group => Assert.Equal(year < 0, state.TenureOf(group) == Tenure.NotEstablished));
    }

    [Fact]
    public void The_first_and_the_last_day_of_every_calendar_have_one()
    {
        foreach (string id in CalendarSystem.Ids)
        {
            CalendarSystem calendar = CalendarSystem.ForId(id);
            LocalDate first = new(calendar.MinYear, 1, 1, calendar);
            int months = calendar.GetMonthsInYear(calendar.MaxYear);
            LocalDate last = new(calendar.MaxYear, months, calendar.GetDaysInMonth(calendar.MaxYear, months), calendar);

            Assert.Equal(CalendarSystem.Iso, Untoc.AsOf(first).Date.Calendar);
            Assert.Equal(last.WithCalendar(CalendarSystem.Iso), Untoc.AsOf(last).Date);
        }
    }

    [Fact]
    public void Every_session_and_meeting_is_before_on_or_after_each_day()
    {
        for (LocalDate day = new(2004, 1, 1); day < new LocalDate(2025, 1, 1); day = day.PlusDays(7))
        {
            StateOfAffairs state = Untoc.AsOf(day);

            Assert.Equal(Untoc.Sessions.Count, state.SessionsHeld.Count + (state.SessionUnderway is null ? 0 : 1) + state.SessionsPlanned.Count);
            Assert.Equal(Untoc.Meetings.Count, state.MeetingsHeld.Count + state.MeetingsUnderway.Count + state.MeetingsPlanned.Count);
        }
    }

    private static StateOfAffairs On(string date) => Untoc.AsOf(Iso.Date(date));
}
