using NodaTime;
using static Untoc.Model.Cite;

namespace Untoc.Model;

internal static class MeetingData
{
    // By date. The last three columns are the words of the paragraph; the heading repeats the dates.
    public static ValueList<Meeting> Meetings { get; } = new([
        Meeting(WorkingGroupCode.Firearms, 10, new(2023, 5, 3), new(2023, 5, 4), "CTOC/COP/WG.6/2023/5",
            heading: 7, paragraph: 9, "枪支问题工作组", "第十次会议", "2023 年 5 月 3 日和 4 日"),
        Meeting(WorkingGroupCode.TechnicalAssistance, 14, new(2023, 5, 29), new(2023, 5, 30), "CTOC/COP/WG.2/2023/4",
            heading: 13, paragraph: 15, "技术援助问题政府专家工作组", "第十四次会议", "2023 年 5 月 29 日和 30 日"),
        Meeting(WorkingGroupCode.InternationalCooperation, 14, new(2023, 9, 11), new(2023, 9, 12), "CTOC/COP/WG.3/2023/4",
            heading: 10, paragraph: 12, "国际合作问题工作组", "第十四次会议", "2023 年 9 月 11 日和 12 日"),
        Meeting(WorkingGroupCode.TraffickingInPersons, 13, new(2023, 10, 2), new(2023, 10, 3), "CTOC/COP/WG.4/2023/5",
            heading: 1, paragraph: 3, "贩运人口问题工作组", "第十三次会议", "2023年10月2日和3日"),
        Meeting(WorkingGroupCode.SmugglingOfMigrants, 10, new(2023, 10, 5), new(2023, 10, 6), "CTOC/COP/WG.7/2023/5",
            heading: 4, paragraph: 6, "偷运移民问题工作组", "第十次会议", "2023 年 10 月 5 日和 6 日"),
        Meeting(WorkingGroupCode.Firearms, 11, new(2024, 4, 3), new(2024, 4, 4), "CTOC/COP/WG.6/2024/5",
            heading: 7, paragraph: 9, "枪支问题工作组", "第十一次会议", "2024 年 4 月 3 日和 4 日"),
        Meeting(WorkingGroupCode.TechnicalAssistance, 15, new(2024, 6, 3), new(2024, 6, 4), "CTOC/COP/WG.2/2024/5",
            heading: 13, paragraph: 15, "技术援助问题政府专家工作组", "第十五次会议", "2024 年 6 月 3 日和 4 日"),
        Meeting(WorkingGroupCode.InternationalCooperation, 15, new(2024, 6, 5), new(2024, 6, 6), "CTOC/COP/WG.3/2024/5",
            heading: 10, paragraph: 12, "国际合作问题工作组", "第十五次会议", "2024 年 6 月 5 日和 6 日"),
        Meeting(WorkingGroupCode.TraffickingInPersons, 14, new(2024, 7, 8), new(2024, 7, 9), "CTOC/COP/WG.4/2024/5",
            heading: 1, paragraph: 3, "贩运人口问题工作组", "第十四次会议", "2024年7月8日和9日"),
        Meeting(WorkingGroupCode.SmugglingOfMigrants, 11, new(2024, 7, 11), new(2024, 7, 12), "CTOC/COP/WG.7/2024/5",
            heading: 4, paragraph: 6, "偷运移民问题工作组", "第十一次会议", "2024 年 7 月 11 日和 12 日"),
    ]);

    private static Meeting Meeting(
        WorkingGroupCode workingGroup, int ordinal, LocalDate start, LocalDate end, string report,
        int heading, int paragraph, string groupQuote, string ordinalQuote, string datesQuote)
    {
        string above = HeadingBefore(heading);
        return new()
        {
            WorkingGroup = workingGroup,
            Ordinal = ordinal,
            Start = start,
            End = end,
            Place = "Vienna",
            Report = new(report),
            Citations = new(() => [
                Note(paragraph, "workingGroup", groupQuote),
                Note(paragraph, "ordinal", ordinalQuote),
                Note(paragraph, "start", datesQuote),
                Note(above, "start", datesQuote),
                Note(paragraph, "end", datesQuote),
                Note(above, "end", datesQuote),
                Note(above, "place", "维也纳"),
                Note(paragraph, "report", report),
            ]),
        };
    }
}
