using Ical.Net.CalendarComponents;

namespace Untoc.Model.Tests;

/// <summary>Sessions and meetings as a calendar, read back by another library.</summary>
public class CalendarTests
{
    private static readonly UntocDataset Untoc = UntocDataset.Embedded;

    [Fact]
    public void A_meeting_is_an_event_of_whole_days()
    {
        Assert.Equal(
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Untoc.Model//EN
            BEGIN:VEVENT
            UID:session-1@untoc.model
            DTSTAMP:20010203T000000Z
            DTSTART;VALUE=DATE:20010101
            DURATION:P5D
            SUMMARY:Conf\, session 1
            LOCATION:Rome
            END:VEVENT
            BEGIN:VEVENT
            UID:meeting-WG.1/1@untoc.model
            DTSTAMP:20010203T000000Z
            DTSTART;VALUE=DATE:20010601
            DURATION:P2D
            SUMMARY:G\, meeting 1
            LOCATION:Rome
            END:VEVENT
            END:VCALENDAR

            """.ReplaceLineEndings("\r\n"),
            new UntocDataset(SmallDataset.Records).ToICalendar());
    }

    [Fact]
    public void Every_session_and_meeting_is_there_from_its_first_day_to_its_last()
    {
        (string, string?, LocalDate, LocalDate)[] expected =
        [
            .. Untoc.Sessions.Select(session => ($"{session}", session.Place, session.Start, session.End)),
            .. Untoc.Meetings.Select(meeting => ($"{meeting}", meeting.Place, meeting.Start, meeting.End)),
        ];

        Assert.Equal(expected, Events(Untoc).Select(one => (one.Uid!.Split('@')[0].Replace('-', ' '), one.Location, Day(one.DtStart!.Value), Day(one.DtStart.Value).PlusDays(one.Duration!.Value.Days!.Value - 1))));
    }

    [Fact]
    public void The_last_day_of_the_calendar_has_an_event() =>
        Assert.Equal("P1D", $"{Assert.Single(Events(With(meeting => meeting with { Start = new(9999, 12, 31), End = new(9999, 12, 31) }))).Duration}");

    [Theory]
    [InlineData("a;b,c\\d")]
    [InlineData("\\n")]
    [InlineData("BEGIN:VEVENT")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十")]
    [InlineData("😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀")]
    public void Any_text_comes_back_as_it_was(string place) =>
        Assert.Equal(place, Assert.Single(Events(With(meeting => meeting with { Place = place }))).Location);

    [Fact]
    public void No_line_has_more_than_75_bytes() =>
        Assert.All(Untoc.ToICalendar().Split("\r\n"), line => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(line), 0, 75));

    private static UntocDataset With(Func<Meeting, Meeting> change)
    {
        UntocRecords records = UntocDataset.FromJson(SmallDataset.Smallest).Records;
        return new(records with { Meetings = [change(records.Meetings[0])] });
    }

    private static IEnumerable<CalendarEvent> Events(UntocDataset untoc) => Ical.Net.Calendar.Load(untoc.ToICalendar())!.Events;

    private static LocalDate Day(DateTime time) => LocalDate.FromDateTime(time);
}
