using static Untoc.Model.Cite;

namespace Untoc.Model;

internal static class DiscrepancyData
{
    public static readonly ValueList<Discrepancy> Discrepancies = new([
        Discrepancy("name-of-the-convention", follows: 1,
            touches: [
                "treaty convention", "treaty trafficking-in-persons-protocol", "treaty smuggling-of-migrants-protocol", "treaty firearms-protocol",
                "conference", "session 12", "source note",
            ],
            "The Chinese name of the Convention, with 有 or without.",
            "The name of the Convention follows the form with 有, which other United Nations documents use, and so does that of the Conference; the forms without it are kept as attested names. The names of the Protocols, the title of the agenda item and that of the note stand as the note gives them.",
            Side("联合国打击跨国有组织犯罪公约",
                Note(4, "statement", "联合国打击跨国有组织犯罪公约"),
                Note(7, "statement", "联合国打击跨国有组织犯罪公约"),
                In(SourceIds.Information2008, "statement"),
                In(SourceIds.Document2006, "statement"),
                In(SourceIds.Assembly55_383, "statement")),
            Side("联合国打击跨国组织犯罪公约",
                Note(Masthead, "statement", "联合国打击跨国组织犯罪公约"),
                Note(1, "statement", "联合国打击跨国组织犯罪公约"))),

        Discrepancy("name-of-the-conference", follows: 1, touches: ["conference"],
            "The Chinese name of the Conference: of the parties (缔约方) or of the States parties (缔约国).",
            "One Conference is meant. Its name follows the official form with 缔约方; the other is kept as an attested name.",
            Side("缔约方会议",
                Note(Masthead, "statement", "缔约方会议"),
                Note(10, "statement", "缔约方会议"),
                In(SourceIds.ConferenceNames, "statement")),
            Side("缔约国会议",
                Note(10, "statement", "缔约国会议"),
                Note(11, "statement", "缔约国会议"))),

        Discrepancy("scope-of-the-conference", follows: 1, touches: ["conference"],
            "Whether the name of the Conference is of the Convention alone or of the Convention and its Protocols.",
            "One Conference is meant. Its name follows the official form, which has the Convention alone; the others are kept as attested names.",
            Side("Of the Convention alone.",
                Note(Masthead, "statement", "联合国打击跨国组织犯罪公约缔约方会议"),
                In(SourceIds.ConferenceNames, "statement")),
            Side("Of the Convention and its Protocols (及其议定书).",
                Note(Masthead, "statement", "联合国打击跨国组织犯罪公约及其议定书缔约方会议")),
            Side("Of the Convention and its several Protocols (及其各项议定书).",
                Note(1, "statement", "联合国打击跨国组织犯罪公约及其各项议定书缔约方会议"))),

        Discrepancy("name-of-wg-3", follows: 1, touches: ["working group WG.3"],
            "The Chinese name of the Working Group on International Cooperation.",
            "One group is meant: paragraph 11 uses the short form in the group's own section, and paragraph 14 repeats the sentence in the section on WG.2. Its name follows the heading; the others are kept as attested names.",
            Side("国际合作问题工作组",
                Note(HeadingBefore(10), "statement", "国际合作问题工作组"),
                Note(12, "statement", "国际合作问题工作组")),
            Side("国际合作工作组",
                Note(11, "statement", "国际合作工作组"),
                Note(14, "statement", "国际合作工作组")),
            Side("国际合作问题不限成员名额工作组",
                Note(10, "statement", "国际合作问题不限成员名额工作组"))),

        Discrepancy("meetings-of-july-2024", follows: 2, touches: ["meeting WG.4/14", "meeting WG.7/11"],
            "Whether the meetings of WG.4 and WG.7 in July 2024 had been held when the note was issued.",
            "The paragraphs are followed, since the note was issued on 24 June 2024. Whether a meeting is planned or held is computed from its dates.",
            Side("The headings speak of them as of meetings held.",
                Note(HeadingBefore(1), "statement", "2024年7月8日和9日在维也纳举行的会议的报告"),
                Note(HeadingBefore(4), "statement", "2024 年 7 月 11 日和 12 日在维也纳举行的会议的报告")),
            Side("The paragraphs say that the meetings will be held.",
                Note(3, "statement", "将于2024年7月8日和9日举行"),
                Note(6, "statement", "将于 2024 年 7 月 11 日和 12 日举行"))),

        Discrepancy("reports-pursuant-to-resolution-7-1", follows: null, touches: ["working group WG.2", "working group WG.3", "resolution 7/1", "document CTOC/COP/WG.2/2023/4", "document CTOC/COP/WG.2/2024/5", "document CTOC/COP/WG.3/2023/4", "document CTOC/COP/WG.3/2024/5"],
            "Whether it is under resolution 7/1 that WG.2 and WG.3 report to the Conference.",
            "The documents keep the text that the note names for them; the provisions in the dataset say no more than the note reports of the resolution, which was not read itself.",
            Side("Their reports will be provided to the Conference pursuant to resolution 7/1.",
                Note(12, "statement", "根据缔约方会议第 7/1 号决议，这些会议的报告"),
                Note(15, "statement", "根据缔约方会议第 7/1 号决议，这些会议的报告")),
            Side("Of resolution 7/1 the note says, for these two groups, that among other things it encourages them to consider meeting every year as needed; it mentions no report.",
                Note(11, "statement", "鼓励国际合作工作组和技术援助问题政府专家工作组考虑视需要每年举行一次会议"),
                Note(14, "statement", "鼓励国际合作工作组和技术援助问题政府专家工作组考虑视需要每年举行会议"))),

        Discrepancy("wording-of-the-encouragement", follows: null, touches: ["working group WG.2", "working group WG.3", "resolution 7/1"],
            "Whether resolution 7/1 encourages WG.2 and WG.3 to consider, as needed, one meeting a year or meetings every year.",
            "Both paragraphs report the same passage, and the resolution itself was not read; the provision of each group keeps the wording of its own section.",
            Side("To consider meeting once a year (每年举行一次会议).", Note(11, "statement", "每年举行一次会议")),
            Side("To consider meeting every year (每年举行会议).", Note(14, "statement", "每年举行会议"))),

        Discrepancy("tenure-of-wg-2", follows: 1, touches: ["working group WG.2", "decision 2/6"],
            "Whether WG.2 is still interim.",
            "Its tenure is given as interim, which means that nothing found says otherwise. No text was found that ended it or made the group a constant element; of most texts no more than the title was read.",
            Side("Interim: decision 2/6 established it so, and A/RES/66/180 of 2011 still calls it so.",
                Note(13, "statement", "临时工作组"),
                In(SourceIds.Resolution66_180, "statement")),
            Side("A/RES/68/186 of 2013 no longer calls it interim.", In(SourceIds.Resolution68_186, "statement"))),

        Discrepancy("dates-of-wg-6-10", follows: 1, touches: ["meeting WG.6/10"],
            "Whether the tenth meeting of WG.6 lasted two days or three.",
            "The note is followed: it is the dataset's main source, and gives the two days twice, in a heading and in a paragraph. The report of the meeting was not read.",
            Side("3 and 4 May 2023",
                Note(HeadingBefore(7), "statement", "2023 年 5 月 3 日和 4 日"),
                Note(9, "statement", "2023 年 5 月 3 日和 4 日")),
            Side("3 to 5 May 2023", In(SourceIds.Resolution78_229, "statement"))),

        Discrepancy("dates-of-session-2", follows: 1, touches: ["session 2"],
            "The year of the second session.",
            "The report of the session is followed; the page is taken for a misprint.",
            Side("October 2005", In(SourceIds.Session2Report, "statement")),
            Side("October 2006", In(SourceIds.Session2Misprint, "statement"))),

        Discrepancy("title-of-decision-3-2", follows: 1, touches: ["decision 3/2"],
            "The title of decision 3/2: provisions of the Convention or in the Convention; and what the note says that it is about.",
            "The form with “of” is followed: resolutions 9/3 and 12/1 bear the same title in that form. The words of the note are kept as the subject of the decision.",
            Side("… of the United Nations Convention against Transnational Organized Crime", In(SourceIds.EventPage, "statement")),
            Side("… in the United Nations Convention against Transnational Organized Crime", In(SourceIds.Decision3_2Misprint, "statement")),
            Side("执行《公约》国际合作条款", Note(10, "statement", "关于执行《公约》国际合作条款"))),

        Discrepancy("composition-of-wg-4", follows: 1, touches: ["working group WG.4", "decision 4/4"],
            "Whether decision 4/4 established WG.4 as an interim group.",
            "The note is followed: it is the dataset's main source, and A/RES/64/293 says the same.",
            Side("Open-ended and interim.",
                Note(1, "statement", "不限成员名额临时工作组"),
                In(SourceIds.Resolution64_293, "statement")),
            Side("Open-ended.", In(SourceIds.WorkingGroup4Report2010, "statement", "paragraphs 1–2"))),

        Discrepancy("composition-of-wg-2", follows: 1, touches: ["working group WG.2", "decision 2/6"],
            "Whether decision 2/6 established WG.2 as an intergovernmental group, and as an interim one.",
            "The note is followed: it is the dataset's main source, and A/RES/66/180 says the same.",
            Side("Open-ended, of government experts, interim.",
                Note(13, "statement", "不限成员名额的技术援助问题政府专家临时工作组"),
                In(SourceIds.Resolution66_180, "statement")),
            Side("Open-ended, intergovernmental, of governmental experts.", In(SourceIds.Resolution64_293, "statement"))),

        Discrepancy("composition-of-the-groups", follows: null,
            touches: [
                "working group WG.2", "working group WG.3", "working group WG.4", "working group WG.6", "working group WG.7",
                "resolution 5/3", "resolution 5/4", "decision 2/6", "decision 3/2", "decision 4/4",
            ],
            "Whether the working groups are open-ended, intergovernmental, of government experts, interim: the note gives each other words.",
            "All are followed: the words belong to the act that establishes a group, and each provision keeps its own. That a word is missing does not say that the group was otherwise.",
            Side("WG.2: open-ended, of government experts, interim.", Note(13, "statement", "不限成员名额的技术援助问题政府专家临时工作组")),
            Side("WG.3: open-ended.", Note(10, "statement", "国际合作问题不限成员名额工作组")),
            Side("WG.4: open-ended, interim.", Note(1, "statement", "不限成员名额临时工作组")),
            Side("WG.6: open-ended, intergovernmental.", Note(7, "statement", "枪支问题不限成员名额政府间工作组")),
            Side("WG.7: open-ended, intergovernmental, interim.", Note(4, "statement", "偷运移民问题不限成员名额政府间临时工作组"))),

        Discrepancy("subject-of-decision-4-4", follows: null, touches: ["decision 4/4"],
            "Whether decision 4/4 is on trafficking in persons or in human beings.",
            "Both are kept: the official title as the title, what the note says that it is about as the subject.",
            Side("贩运人口问题, trafficking in persons", Note(1, "statement", "关于贩运人口问题的第4/4号决定")),
            Side("Trafficking in human beings", In(SourceIds.Session4Report, "statement"))),
    ]);

    private static Discrepancy Discrepancy(
        string id, int? follows, string[] touches, string subject, string treatment, params DiscrepancySide[] sides) => new()
        {
            Id = new(id),
            Subject = subject,
            Sides = new(sides),
            Follows = follows is int side ? sides[side - 1].Statement : null,
            Touches = new(() => [.. touches.Select(RecordKey.Parse)]),
            Treatment = treatment,
            Citations = new(() => [
                Editorial("subject"),
                .. follows is null ? Array.Empty<Citation>() : [Editorial("follows")],
                Editorial("touches"),
                Editorial("treatment"),
            ]),
        };

    private static DiscrepancySide Side(string statement, params Citation[] places) =>
        new() { Statement = statement, Citations = new(() => [.. places]) };
}
