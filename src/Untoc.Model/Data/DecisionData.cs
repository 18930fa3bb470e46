using static Untoc.Model.Cite;
using static Untoc.Model.Names;
using static Untoc.Model.Provisions;

namespace Untoc.Model;

internal static class DecisionData
{
    public static readonly ValueList<Decision> Decisions = new([
        Listed(1, 1, "Adoption of the rules of procedure for the Conference …", SourceIds.Session1Page),
        Listed(1, 2, "Programme of work of the Conference …", SourceIds.Session1Page,
            adopted: new(2004, 7, 7), dated: SourceIds.Resolution9_1),
        new()
        {
            Number = new(2, 6),
            Title = English("Technical assistance activities"),
            Subject = Chinese("技术援助活动"),
            Provisions = new(() => [
                Establishes(WorkingGroupCode.TechnicalAssistanceNumber, () => Note(13, "workingGroup", "技术援助问题政府专家临时工作组"), 13,
                    new([Composition.OpenEnded, Composition.GovernmentExperts, Composition.Interim]),
                    "不限成员名额的技术援助问题政府专家临时工作组",
                    "设立了一个不限成员名额的技术援助问题政府专家临时工作组"),
            ]),
            Citations = new(() => [
                Note(13, "number", "第 2/6 号决定"),
                Note(13, "subject.zh", "技术援助活动"),
                In(SourceIds.Session2Page, "number"),
                In(SourceIds.Session2Page, "title.en"),
            ]),
        },
        new()
        {
            Number = new(3, 2),
            Title = English("Implementation of the provisions on international cooperation of the United Nations Convention against Transnational Organized Crime"),
            Subject = Chinese("执行《公约》国际合作条款"),
            Provisions = new(() => [
                Establishes(WorkingGroupCode.InternationalCooperationNumber, () => Note(10, "workingGroup", "国际合作问题不限成员名额工作组"), 10,
                    new([Composition.OpenEnded]),
                    "不限成员名额工作组",
                    "设立了一个国际合作问题不限成员名额工作组"),
                MakesConstantElement(WorkingGroupCode.InternationalCooperationNumber, 10,
                    "国际合作问题不限成员名额工作组",
                    "作为会议的一个常设组成部分",
                    "作为会议的一个常设组成部分"),
            ]),
            Citations = new(() => [
                Note(10, "number", "第 3/2 号决定"),
                Note(10, "subject.zh", "执行《公约》国际合作条款"),
                In(SourceIds.EventPage, "number"),
                In(SourceIds.EventPage, "title.en"),
            ]),
        },
        Listed(4, 2, "Implementation of the provisions on international cooperation of the Convention", SourceIds.Session4Report, Contents),
        Listed(4, 3, "Implementation of the provisions on technical assistance of the Convention", SourceIds.Session4Report, Contents),
        new()
        {
            Number = new(4, 4),
            Title = English("Trafficking in human beings"),
            Subject = Chinese("贩运人口问题"),
            Provisions = new(() => [
                Establishes(WorkingGroupCode.TraffickingInPersonsNumber, () => ByRule(2, HeadingBefore(1), "workingGroup", "贩运人口问题工作组"), 1,
                    new([Composition.OpenEnded, Composition.Interim]),
                    "不限成员名额临时工作组",
                    "设立了一个不限成员名额临时工作组，就缔约方会议履行其在《联合国打击跨国组织犯罪公约关于预防、禁止和惩治贩运人口特别是妇女和儿童行为的补充议定书》方面的任务授权提供建议和帮助",
                    elsewhere: () => [
                        In(SourceIds.WorkingGroup4Report2010, "workingGroup", "paragraphs 1–2"),
                        In(SourceIds.WorkingGroup4Report2010, "effect", "paragraphs 1–2"),
                    ]),
            ]),
            Citations = new(() => [
                Note(1, "number", "第4/4号决定"),
                Note(1, "subject.zh", "贩运人口问题"),
                In(SourceIds.Session4Report, "number"),
                In(SourceIds.Session4Report, "title.en"),
            ]),
        },
    ]);

    private const string Contents = "contents";

    private static Decision Listed(
        int session, int sequence, string title, string titled, string? locator = null,
        DateOnly? adopted = null, string? dated = null) => new(adopted)
        {
            Number = new(session, sequence),
            Title = English(title),
            Citations = new(() => Listing(titled, locator, dated: dated)),
        };
}
