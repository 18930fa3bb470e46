namespace Untoc.Model.Tests;

public class MeetingTests
{
    private static readonly UntocDataset Untoc = UntocDataset.Embedded;

    [Theory]
    [InlineData("2024-07-07", MeetingStatus.Planned)]
    [InlineData("2024-07-08", MeetingStatus.Underway)]
    [InlineData("2024-07-09", MeetingStatus.Underway)]
    [InlineData("2024-07-10", MeetingStatus.Held)]
    public void A_meeting_is_underway_from_its_first_day_through_its_last(string date, MeetingStatus expected)
    {
        Assert.Equal(expected, Untoc.Meetings["WG.4/14"].StatusOn(Iso.Date(date)));
    }

    [Theory]
    [InlineData("2024-07-07", MeetingStatus.Planned)]
    [InlineData("2024-07-08", MeetingStatus.Underway)]
    [InlineData("2024-07-09", MeetingStatus.Held)]
    public void A_meeting_of_one_day_is_underway_on_that_day(string date, MeetingStatus expected)
    {
        Meeting meeting = Untoc.Meetings["WG.4/14"] with { End = new LocalDate(2024, 7, 8) };

        Assert.Equal(expected, meeting.StatusOn(Iso.Date(date)));
    }

    [Fact]
    public void On_the_day_of_the_note_eight_of_its_meetings_were_held_and_two_planned()
    {
        IEnumerable<Meeting> inTheNote = Untoc.Meetings.Where(meeting => meeting.Citations.Any(citation => citation.Source == SourceId.Note));

        var byStatus = inTheNote.CountBy(meeting => meeting.StatusOn(new LocalDate(2024, 6, 24)));

        Assert.Equal([new(MeetingStatus.Held, 8), new(MeetingStatus.Planned, 2)], byStatus);
    }

    [Fact]
    public void A_group_has_its_own_meetings_in_order()
    {
        ValueList<Meeting> meetings = Untoc.MeetingsOf(Untoc.WorkingGroups["WG.6"]);

        Assert.Equal(Untoc.Meetings.Where(meeting => $"{meeting.Id}".StartsWith("WG.6/", StringComparison.Ordinal)), meetings);
        Assert.Equal(meetings.OrderBy(meeting => meeting.Ordinal), meetings);
        Assert.Contains("WG.6/10", meetings.Select(meeting => $"{meeting.Id}"));
    }

    [Theory]
    [InlineData("2024-10-13", MeetingStatus.Planned)]
    [InlineData("2024-10-14", MeetingStatus.Underway)]
    [InlineData("2024-10-18", MeetingStatus.Underway)]
    [InlineData("2024-10-19", MeetingStatus.Held)]
    public void A_session_is_underway_from_its_first_day_through_its_last(string date, MeetingStatus expected)
    {
        Assert.Equal(expected, Untoc.Sessions["12"].StatusOn(Iso.Date(date)));
    }

    [Fact]
    public void A_day_may_be_given_in_any_calendar()
    {
        LocalDate lastDay = new LocalDate(2024, 7, 9).WithCalendar(CalendarSystem.HebrewCivil);

        Assert.Equal(MeetingStatus.Underway, Untoc.Meetings["WG.4/14"].StatusOn(lastDay));
        Assert.Equal(MeetingStatus.Planned, Untoc.Sessions["12"].StatusOn(lastDay));
        Assert.True(Untoc.Convention.IsInForceOn(lastDay));
        Assert.Equal(Tenure.ConstantElement, Untoc.TenureOf(Untoc.WorkingGroups["WG.4"], lastDay));
    }

    [Fact]
    public void As_an_interval_a_meeting_has_both_its_days()
    {
        Assert.Equal(2, Untoc.Meetings["WG.4/13"].ToDateInterval().Length);
    }

    [Fact]
    public void As_an_interval_a_session_has_its_first_and_last_day()
    {
        Assert.Equal(new DateInterval(new LocalDate(2024, 10, 14), new LocalDate(2024, 10, 18)), Untoc.Sessions["12"].ToDateInterval());
    }
}
