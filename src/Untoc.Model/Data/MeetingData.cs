using static Untoc.Model.Cite;

namespace Untoc.Model;

internal static class MeetingData
{
    // The meetings before those of the note: group and ordinal | first day | last day | place | report. Below: a source, with ~ and the number of the rule if the
    // facts follow by one, and the facts that it states. The locator "masthead" means that the source was printed before the meeting.
    private static string Listed => """
        WG.2/2  | 2007-10-03 | 2007-10-05 | Vienna
            ctoc-cop-2008-16, paragraph 2 | workingGroup start end place
            ctoc-cop-2008-16, paragraphs 1–2 ~5 | ordinal
        WG.4/1  | 2009-04-14 | 2009-04-15 | Vienna | CTOC/COP/WG.4/2009/2
            ctoc-cop-wg-4-2010-2 | workingGroup ordinal start end place
            wg-4-report-2017, list of meetings | workingGroup start end
            a-res-64-178, preamble | start end place report
        WG.4/2  | 2010-01-27 | 2010-01-29 | Vienna | CTOC/COP/WG.4/2010/6
            ctoc-cop-wg-4-2010-2 | workingGroup ordinal start end
            ctoc-cop-wg-4-2010-6 | workingGroup start end place report
            wg-4-report-2017, list of meetings | workingGroup start end
        WG.4/3  | 2010-10-19 | 2010-10-19
            wg-4-report-2017, list of meetings | workingGroup start end
            wg-4-report-2017, list of meetings ~5 | ordinal
        WG.4/4  | 2011-10-10 | 2011-10-12 | Vienna | CTOC/COP/WG.4/2011/8
            a-res-67-190, preamble | workingGroup ordinal start end place report
            wg-4-report-2017, list of meetings | workingGroup start end
        WG.7/1  | 2012-05-30 | 2012-06-01 | Vienna | CTOC/COP/WG.7/2012/6
            wg-7-report-2012 | workingGroup ordinal start end
            a-res-67-189, operative paragraph 13 | workingGroup start end place report
        WG.2/7  | 2013-10-28 | 2013-10-30 | Vienna
            unodc-wg-2-2013 | workingGroup ordinal end place
            unodc-wg-2-2013 ~9 | start
        WG.4/5  | 2013-11-06 | 2013-11-08 | Vienna | CTOC/COP/WG.4/2013/5
            a-res-68-192, preamble | workingGroup ordinal start end place report
            wg-4-report-2017, list of meetings | workingGroup start end
        WG.7/2  | 2013-11-11 | 2013-11-13
            ctoc-cop-wg-7-2018-2, paragraph 2 | workingGroup ordinal start end
        WG.6/2  | 2014-05-26 | 2014-05-28 | Vienna
            ctoc-cop-wg-6-2014-crp-2, masthead | workingGroup start end place
            un-multilingual-alignment | workingGroup ordinal
        WG.4/6  | 2015-11-16 | 2015-11-18 | Vienna
            wg-4-report-2017, list of meetings | workingGroup start end
            wg-4-report-2017, list of meetings ~5 | ordinal
            afghan-mission-2015 | workingGroup start end place
        WG.4/7  | 2017-09-06 | 2017-09-08 | Vienna
            wg-4-report-2017 | workingGroup start end place
            wg-4-report-2017, list of meetings ~5 | ordinal
        WG.3/9  | 2018-05-28 | 2018-05-31 | Vienna
            ctoc-cop-wg-3-2018-2, masthead | workingGroup start end place
            ctoc-cop-wg-3-2018-2 | ordinal
        WG.4/8  | 2018-07-02 | 2018-07-03 | Vienna
            french-mission-2018 | workingGroup ordinal start end place
        WG.7/5  | 2018-07-04 | 2018-07-05 | Vienna
            ctoc-cop-wg-7-2018-2, masthead | workingGroup start end place
            ctoc-cop-wg-7-2018-2, paragraph 3 | ordinal
            french-mission-2018 | workingGroup ordinal end place
        WG.3/10 | 2018-10-16 | 2018-10-16 | Vienna
            ctoc-cop-wg-3-2018-5, masthead | workingGroup start end place
            ctoc-cop-wg-3-2018-5 | ordinal
        WG.7/6  | 2019-09-11 | 2019-09-13 | Vienna
            pam-2019 | workingGroup ordinal start end place
        WG.6/7  | 2020-07-16 | 2020-07-17 | Vienna
            milenio-2020 | workingGroup ordinal place
            milenio-2020 ~10 | start end
            a-barlovento-2020 ~10 | start end
        WG.7/7  | 2020-09-08 | 2020-09-09 | Vienna
            unodc-wg-7-2020 | workingGroup ordinal start end place
        WG.4/10 | 2020-09-10 | 2020-09-11 | Vienna
            pam-2020 | workingGroup ordinal place
            pam-2020 ~10 | start end
            unodc-wg-7-2020 ~10 | start end
        WG.6/8  | 2021-05-10 | 2021-05-12 | Vienna
            mexico-press-2021 | workingGroup ordinal start end place
        WG.6/9  | 2022-05-04 | 2022-05-05 | Vienna
            eu-wg-6-2022 | workingGroup start end place
            unodc-wg-6-2022 | workingGroup ordinal
        """;

    /// <summary>By the first day.</summary>
    public static readonly ValueList<Meeting> Meetings = new([
        .. Earlier(),

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

    private static List<Meeting> Earlier()
    {
        List<Meeting> meetings = [];
        List<(string Place, string Facts)> places = [];
        var table = new Table(Listed);
        while (table.NextRow())
        {
            string first = table.NextCell()!;
            if (MeetingId.TryParse(first, out MeetingId? id))
                meetings.Add(Meeting(id, table, places = []));
            else
                places.Add((first, table.NextCell()!));
        }
        return meetings;
    }

    // The places are those that follow in the table, and are there when the citations are looked at.
    private static Meeting Meeting(MeetingId id, Table row, List<(string Place, string Facts)> places) => new()
    {
        WorkingGroup = id.WorkingGroup,
        Ordinal = id.Ordinal,
        Start = Table.ToLocalDate(Table.Date(row.NextCell()!)),
        End = Table.ToLocalDate(Table.Date(row.NextCell()!)),
        Place = row.NextCell(),
        Report = row.NextCell() is { } report ? new(report) : null,
        Citations = new(() => [.. from place in places from fact in place.Facts.Split(' ') select Table.Citation(place.Place, fact)]),
    };

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
