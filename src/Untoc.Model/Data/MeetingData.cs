using static Untoc.Model.Cite;

namespace Untoc.Model;

internal static class MeetingData
{
    /// <summary>By the first day.</summary>
    public static readonly ValueList<Meeting> Meetings = new([
        // A meeting: group, ordinal, first and last day; where the days are stated; where its ordinal is, or how it follows; its report.
        Meeting(WorkingGroupCode.TraffickingInPersons, 1, new(2009, 4, 14), new(2009, 4, 15), SourceIds.WorkingGroup4Report2017, Counted),
        Meeting(WorkingGroupCode.TraffickingInPersons, 2, new(2010, 1, 27), new(2010, 1, 29), SourceIds.WorkingGroup4Report2010, Counted, "CTOC/COP/WG.4/2010/6"),
        Meeting(WorkingGroupCode.TraffickingInPersons, 3, new(2010, 10, 19), new(2010, 10, 19), SourceIds.WorkingGroup4Report2017, Counted),
        Meeting(WorkingGroupCode.TraffickingInPersons, 4, new(2011, 10, 10), new(2011, 10, 12), SourceIds.WorkingGroup4Report2017, Counted),
        Meeting(WorkingGroupCode.SmugglingOfMigrants, 1, new(2012, 5, 30), new(2012, 6, 1), SourceIds.WorkingGroup7Report2012, Stated),
        Meeting(WorkingGroupCode.TraffickingInPersons, 5, new(2013, 11, 6), new(2013, 11, 8), SourceIds.Resolution68_192, Stated),
        Meeting(WorkingGroupCode.TraffickingInPersons, 6, new(2015, 11, 16), new(2015, 11, 18), SourceIds.WorkingGroup4Report2017, Counted),
        Meeting(WorkingGroupCode.TraffickingInPersons, 7, new(2017, 9, 6), new(2017, 9, 8), SourceIds.WorkingGroup4Report2017, Counted),
        Meeting(WorkingGroupCode.SmugglingOfMigrants, 7, new(2020, 9, 8), new(2020, 9, 9), SourceIds.WorkingGroup7Page, Stated),

        // A meeting in the note: its section, ordinal, first and last day, report; the words of the last paragraph for ordinal and days.
        InNote(NoteSection.Firearms, 10, new(2023, 5, 3), new(2023, 5, 4), "CTOC/COP/WG.6/2023/5", "第十次会议", "2023 年 5 月 3 日和 4 日"),
        InNote(NoteSection.TechnicalAssistance, 14, new(2023, 5, 29), new(2023, 5, 30), "CTOC/COP/WG.2/2023/4", "第十四次会议", "2023 年 5 月 29 日和 30 日"),
        InNote(NoteSection.InternationalCooperation, 14, new(2023, 9, 11), new(2023, 9, 12), "CTOC/COP/WG.3/2023/4", "第十四次会议", "2023 年 9 月 11 日和 12 日"),
        InNote(NoteSection.TraffickingInPersons, 13, new(2023, 10, 2), new(2023, 10, 3), "CTOC/COP/WG.4/2023/5", "第十三次会议", "2023年10月2日和3日"),
        InNote(NoteSection.SmugglingOfMigrants, 10, new(2023, 10, 5), new(2023, 10, 6), "CTOC/COP/WG.7/2023/5", "第十次会议", "2023 年 10 月 5 日和 6 日"),
        InNote(NoteSection.Firearms, 11, new(2024, 4, 3), new(2024, 4, 4), "CTOC/COP/WG.6/2024/5", "第十一次会议", "2024 年 4 月 3 日和 4 日"),
        InNote(NoteSection.TechnicalAssistance, 15, new(2024, 6, 3), new(2024, 6, 4), "CTOC/COP/WG.2/2024/5", "第十五次会议", "2024 年 6 月 3 日和 4 日"),
        InNote(NoteSection.InternationalCooperation, 15, new(2024, 6, 5), new(2024, 6, 6), "CTOC/COP/WG.3/2024/5", "第十五次会议", "2024 年 6 月 5 日和 6 日"),
        InNote(NoteSection.TraffickingInPersons, 14, new(2024, 7, 8), new(2024, 7, 9), "CTOC/COP/WG.4/2024/5", "第十四次会议", "2024年7月8日和9日"),
        InNote(NoteSection.SmugglingOfMigrants, 11, new(2024, 7, 11), new(2024, 7, 12), "CTOC/COP/WG.7/2024/5", "第十一次会议", "2024 年 7 月 11 日和 12 日"),
    ]);

    private static Citation Stated(string source) => In(source, "ordinal", PlaceIn(source));

    private static Citation Counted(string source) => ByRule(source, 5, "ordinal", PlaceIn(source));

    // The report of 2017 lists earlier meetings; of the other sources no place is known.
    private static string? PlaceIn(string source) => source == SourceIds.WorkingGroup4Report2017 ? "list of meetings" : null;

    private static Meeting Meeting(
        WorkingGroupCode workingGroup, int ordinal, LocalDate start, LocalDate end,
        string source, Func<string, Citation> ordinalOf, string? report = null)
    {
        string? locator = PlaceIn(source);
        return new()
        {
            WorkingGroup = workingGroup,
            Ordinal = ordinal,
            Start = start,
            End = end,
            Report = report is null ? null : new(report),
            Citations = new(() => [
                In(source, "workingGroup", locator),
                ordinalOf(source),
                In(source, "start", locator),
                In(source, "end", locator),
                .. report is null ? Array.Empty<Citation>() : [In(source, "report")],
            ]),
        };
    }

    private static Meeting InNote(NoteSection section, int ordinal, LocalDate start, LocalDate end, string report, string ordinalQuote, string datesQuote) => new()
    {
        WorkingGroup = section.Group,
        Ordinal = ordinal,
        Start = start,
        End = end,
        Place = "Vienna",
        Report = new(report),
        Citations = new(() =>
        {
            (int paragraph, string heading) = (section.Meetings, HeadingBefore(section.FirstParagraph));
            return
            [
                Note(paragraph, "workingGroup", section.Name),
                Note(paragraph, "ordinal", ordinalQuote),
                Note(paragraph, "start", datesQuote),
                Note(heading, "start", datesQuote),
                Note(paragraph, "end", datesQuote),
                Note(heading, "end", datesQuote),
                Note(heading, "place", "维也纳"),
                Note(paragraph, "report", report),
            ];
        }),
    };
}
