using static Untoc.Model.Cite;

namespace Untoc.Model;

internal static class DiscrepancyData
{
    public static ValueList<Discrepancy> Discrepancies { get; } = new([
        Discrepancy("name-of-the-convention",
            "The Chinese name of the Convention, with 有 or without.",
            "The name follows the form with 有, which other United Nations documents use; the form without it is kept as an attested name. Longer names and titles that contain the name, such as that of the Trafficking in Persons Protocol, stand as the note gives them.",
            Side("联合国打击跨国有组织犯罪公约",
                Note(4, "statement", "联合国打击跨国有组织犯罪公约"),
                Note(7, "statement", "联合国打击跨国有组织犯罪公约"),
                In(SourceIds.Information2008, "statement"),
                In(SourceIds.Document2006, "statement"),
                In(SourceIds.Assembly55_383, "statement")),
            Side("联合国打击跨国组织犯罪公约",
                Note(Masthead, "statement", "联合国打击跨国组织犯罪公约"),
                Note(1, "statement", "联合国打击跨国组织犯罪公约"))),

        Discrepancy("name-of-the-conference",
            "The Chinese name of the Conference: of the parties (缔约方) or of the States parties (缔约国).",
            "One Conference is meant. Its name follows the official form with 缔约方; the other is kept as an attested name.",
            Side("缔约方会议",
                Note(Masthead, "statement", "缔约方会议"),
                Note(10, "statement", "缔约方会议")),
            Side("缔约国会议",
                Note(10, "statement", "缔约国会议"),
                Note(11, "statement", "缔约国会议"))),

        Discrepancy("scope-of-the-conference",
            "Whether the name of the Conference is of the Convention alone or of the Convention and its Protocols.",
            "One Conference is meant. Its name follows the official form, which has the Convention alone; the others are kept as attested names.",
            Side("Of the Convention alone.",
                Note(Masthead, "statement", "联合国打击跨国组织犯罪公约缔约方会议"),
                In(SourceIds.ConferenceNames, "statement")),
            Side("Of the Convention and its Protocols (及其议定书).",
                Note(Masthead, "statement", "联合国打击跨国组织犯罪公约及其议定书缔约方会议")),
            Side("Of the Convention and its several Protocols (及其各项议定书).",
                Note(1, "statement", "联合国打击跨国组织犯罪公约及其各项议定书缔约方会议"))),

        Discrepancy("name-of-wg-3",
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

        Discrepancy("meetings-of-july-2024",
            "Whether the meetings of WG.4 and WG.7 in July 2024 had been held when the note was issued.",
            "The paragraphs are followed, since the note was issued on 24 June 2024. Whether a meeting is planned or held is computed from its dates.",
            Side("The headings speak of them as of meetings held.",
                Note(HeadingBefore(1), "statement", "2024年7月8日和9日在维也纳举行的会议的报告"),
                Note(HeadingBefore(4), "statement", "2024 年 7 月 11 日和 12 日在维也纳举行的会议的报告")),
            Side("The paragraphs say that the meetings will be held.",
                Note(3, "statement", "将于2024年7月8日和9日举行"),
                Note(6, "statement", "将于 2024 年 7 月 11 日和 12 日举行"))),

        Discrepancy("reports-pursuant-to-resolution-7-1",
            "Whether it is under resolution 7/1 that WG.2 and WG.3 report to the Conference.",
            "The documents keep the text that the note names for them; the provisions in the dataset say no more than the note reports of the resolution, which was not read itself.",
            Side("Their reports will be provided to the Conference pursuant to resolution 7/1.",
                Note(12, "statement", "根据缔约方会议第 7/1 号决议，这些会议的报告"),
                Note(15, "statement", "根据缔约方会议第 7/1 号决议，这些会议的报告")),
            Side("Of resolution 7/1 the note says, for these two groups, that among other things it encourages them to consider meeting every year as needed; it mentions no report.",
                Note(11, "statement", "鼓励国际合作工作组和技术援助问题政府专家工作组考虑视需要每年举行一次会议"),
                Note(14, "statement", "鼓励国际合作工作组和技术援助问题政府专家工作组考虑视需要每年举行会议"))),

        Discrepancy("wording-of-the-encouragement",
            "Whether resolution 7/1 encourages WG.2 and WG.3 to consider, as needed, one meeting a year or meetings every year.",
            "Both paragraphs report the same passage, and the resolution itself was not read; the provision of each group keeps the wording of its own section.",
            Side("To consider meeting once a year (每年举行一次会议).", Note(11, "statement", "每年举行一次会议")),
            Side("To consider meeting every year (每年举行会议).", Note(14, "statement", "每年举行会议"))),

        Discrepancy("tenure-of-wg-2",
            "Whether WG.2 is still interim.",
            "Its tenure is given as interim, which means that nothing found says otherwise. No text was found that ended it or made the group a constant element.",
            Side("Decision 2/6 established it as interim.", Note(13, "statement", "临时工作组")),
            Side("In 2011 the General Assembly still calls it interim.", In(SourceIds.Resolution66_180, "statement")),
            Side("In 2013 the General Assembly no longer calls it interim.", In(SourceIds.Resolution68_186, "statement"))),
    ]);

    private static Discrepancy Discrepancy(string id, string subject, string treatment, params DiscrepancySide[] sides) => new()
    {
        Id = new(id),
        Subject = subject,
        Sides = new(sides),
        Treatment = treatment,
        Citations = new(() => [Editorial("subject"), Editorial("treatment")]),
    };

    private static DiscrepancySide Side(string statement, params Citation[] places) =>
        new() { Statement = statement, Citations = new(() => [.. places]) };
}
