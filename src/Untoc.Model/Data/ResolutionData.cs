using static Untoc.Model.Cite;
using static Untoc.Model.Names;
using static Untoc.Model.Provisions;

namespace Untoc.Model;

internal static class ResolutionData
{
    public static readonly ValueList<Resolution> Resolutions = new([
        new()
        {
            Number = new(5, 3),
            Title = English("Implementation of the Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime"),
            Subject = Chinese("执行《联合国打击跨国有组织犯罪公约关于打击陆、海、空偷运移民的补充议定书》"),
            Provisions = new(() => [
                Establishes(WorkingGroupCode.SmugglingOfMigrantsNumber, () => Note(4, "workingGroup", "偷运移民问题不限成员名额政府间临时工作组"), 4,
                    new([Composition.OpenEnded, Composition.Intergovernmental, Composition.Interim]),
                    "不限成员名额政府间临时工作组",
                    "设立了一个偷运移民问题不限成员名额政府间临时工作组，就缔约方会议履行其在《偷运移民议定书》方面的任务授权向其提供建议和协助"),
            ]),
            Citations = new(() => [
                Note(4, "number", "第 5/3 号决议"),
                Note(4, "subject.zh", "执行《联合国打击跨国有组织犯罪公约关于打击陆、海、空偷运移民的补充议定书》"),
                In(SourceIds.Session5Report, "number"),
                In(SourceIds.Session5Report, "title.en"),
            ]),
        },
        new()
        {
            Number = new(5, 4),
            Title = English("Illicit manufacturing of and trafficking in firearms, their parts and components and ammunition"),
            Subject = Chinese("非法制造和贩运枪支及其零部件和弹药问题"),
            Provisions = new(() => [
                Establishes(WorkingGroupCode.FirearmsNumber, () => Note(7, "workingGroup", "枪支问题不限成员名额政府间工作组"), 7,
                    new([Composition.OpenEnded, Composition.Intergovernmental]),
                    "不限成员名额政府间工作组",
                    "设立了一个枪支问题不限成员名额政府间工作组，就缔约方会议履行其在《联合国打击跨国有组织犯罪公约关于打击非法制造和贩运枪支及其零部件和弹药的补充议定书》方面的任务授权向其提供建议和协助"),
            ]),
            Citations = new(() => [
                Note(7, "number", "第 5/4 号决议"),
                Note(7, "subject.zh", "非法制造和贩运枪支及其零部件和弹药问题"),
                In(SourceIds.Document80_6, "number"),
                In(SourceIds.Document80_6, "title.en"),
            ]),
        },
        Listed(5, 5, "Review of the implementation of the United Nations Convention against Transnational Organized Crime and the Protocols thereto",
            new(2010, 10, 22), SourceIds.Resolution2012_19, titled: SourceIds.Resolution2012_19),
        Listed(5, 7, "Combating transnational organized crime against cultural property",
            new(2010, 10, 22), SourceIds.Resolution66_180, titled: SourceIds.Resolution66_180),
        Listed(6, 1, "Ensuring effective implementation of the United Nations Convention against Transnational Organized Crime and the Protocols thereto",
            new(2012, 10, 19), SourceIds.Resolution68_186, SourceIds.Session6Report, titled: SourceIds.Resolution68_186),
        Listed(6, 2, "Promoting accession to and implementation of the Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition, supplementing the United Nations Convention against Transnational Organized Crime"),
        new(adopted: new(2014, 10, 10))
        {
            Number = new(7, 1),
            Title = English("Strengthening the implementation of the United Nations Convention against Transnational Organized Crime and the Protocols thereto"),
            Subject = Chinese("加强《公约》及其各项议定书的实施"),
            Provisions = new(() => [
                EncouragesAnnualMeetings(WorkingGroupCode.TechnicalAssistanceNumber, "技术援助问题政府专家工作组", 14,
                    "除其他外，鼓励国际合作工作组和技术援助问题政府专家工作组考虑视需要每年举行会议，并以相互衔接方式举行其会议，以确保有效利用资源"),
                EncouragesAnnualMeetings(WorkingGroupCode.InternationalCooperationNumber, "国际合作工作组", 11,
                    "除其他外，鼓励国际合作工作组和技术援助问题政府专家工作组考虑视需要每年举行一次会议，并以相互衔接方式举行其会议，以确保有效利用资源"),
                MakesConstantElement(WorkingGroupCode.TraffickingInPersonsNumber, 2, "贩运人口问题工作组",
                    "决定贩运人口问题工作组将成为缔约方会议的一个常设组成部分",
                    "除其他事项外，决定贩运人口问题工作组将成为缔约方会议的一个常设组成部分，向缔约方会议提交报告和建议"),
                MakesConstantElement(WorkingGroupCode.FirearmsNumber, 8, "枪支问题工作组",
                    "决定枪支问题工作组将成为缔约方会议的一个常设组成部分",
                    "除其他外，决定枪支问题工作组将成为缔约方会议的一个常设组成部分，向缔约方会议提交其报告和建议",
                    elsewhere: () => [
                        In(SourceIds.ConferenceRoomPaper2016, "workingGroup", paragraph: 3),
                        In(SourceIds.ConferenceRoomPaper2016, "effect", paragraph: 3),
                    ]),
                MakesConstantElement(WorkingGroupCode.SmugglingOfMigrantsNumber, 5, "偷运移民问题工作组",
                    "决定偷运移民问题工作组将成为缔约方会议的一个常设组成部分",
                    "除其他外，决定偷运移民问题工作组将成为缔约方会议的一个常设组成部分，向缔约方会议提交其报告和建议",
                    elsewhere: () => [In(SourceIds.WorkingGroup7Page, "workingGroup"), In(SourceIds.WorkingGroup7Page, "effect")]),
            ]),
            Citations = new(() => [
                Note(2, "number", "第7/1号决议"),
                Note(5, "number", "第 7/1 号决议"),
                Note(8, "number", "第 7/1 号决议"),
                Note(11, "number", "第 7/1 号决议"),
                Note(14, "number", "第 7/1 号决议"),
                Note(2, "subject.zh", "加强《公约》及其各项议定书的实施"),
                In(SourceIds.Document80_6, "number"),
                In(SourceIds.Document80_6, "title.en"),
                In(SourceIds.Resolution9_1, "adopted"),
            ]),
        },
        Listed(7, 2, "Importance of the Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition, supplementing the United Nations Convention against Transnational Organized Crime"),
        Listed(8, 1, "Enhancing the effectiveness of central authorities in international cooperation in criminal matters to counter transnational organized crime"),
        Listed(9, 1, "Establishment of the Mechanism for the Review of the Implementation of the United Nations Convention against Transnational Organized Crime and the Protocols thereto",
            adopted: null, listed: SourceIds.Session9Report),
        Listed(9, 2, "Enhancing and ensuring effective implementation of the Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition, supplementing the United Nations Convention against Transnational Organized Crime"),
        Listed(9, 3, "Implementation of the provisions on international cooperation of the United Nations Convention against Transnational Organized Crime"),
        Listed(10, 1, "Launch of the review process of the Mechanism for the Review of the Implementation of the United Nations Convention against Transnational Organized Crime and the Protocols thereto",
            new(2020, 10, 16), SourceIds.Resolution78_228),
        Listed(10, 2, "Strengthening international cooperation against the illicit manufacturing of and trafficking in firearms, their parts and components and ammunition"),
        Listed(10, 3, "Effective implementation of the Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime",
            new(2020, 10, 16), SourceIds.Resolution78_229),
        Listed(10, 4, "Celebrating the twentieth anniversary of the adoption of the United Nations Convention against Transnational Organized Crime and promoting its effective implementation",
            new(2020, 10, 16), SourceIds.Resolution78_229),
        Listed(10, 5, "Preventing and combating the manufacturing of and trafficking in falsified medical products as forms of transnational organized crime"),
        Listed(10, 6, "Preventing and combating crimes that affect the environment falling within the scope of the United Nations Convention against Transnational Organized Crime",
            new(2020, 10, 16), SourceIds.Resolution78_229),
        Listed(11, 2, "Implementation of the provisions on technical assistance of the United Nations Convention against Transnational Organized Crime"),
        Listed(11, 3, "Outcomes of the joint thematic discussion of the Working Group of Government Experts on Technical Assistance and the Working Group on International Cooperation on the application of the United Nations Convention against Transnational Organized Crime for preventing and combating transnational organized crimes that affect the environment",
            new(2022, 10, 21), SourceIds.Resolution78_229),
        Listed(11, 4, "Strengthening crime prevention and criminal justice responses to protect cultural property, especially with regard to its trafficking in any situations, including in the context of all armed conflicts and natural disasters",
            new(2022, 10, 21), SourceIds.Resolution78_229),
        Listed(11, 5, "Effective implementation of the Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime",
            new(2022, 10, 21), SourceIds.Resolution78_228),
        Listed(11, 6, "Strengthening international cooperation to prevent, combat and eradicate the illicit manufacturing of and trafficking in firearms, their parts and components and ammunition",
            new(2022, 10, 21), SourceIds.Resolution78_229),
        Listed(12, 1, "Implementation of the provisions on international cooperation of the United Nations Convention against Transnational Organized Crime"),
        Listed(12, 2, "Implementation of the provisions on technical assistance of the United Nations Convention against Transnational Organized Crime"),
        Listed(12, 3, "Enhancing measures, including under the Firearms Protocol, to prevent, combat and eradicate the illicit manufacturing of and trafficking in firearms, their parts and components and ammunition, in view of technological developments"),
        Listed(12, 4, "Enhancing measures to prevent and combat crimes that affect the environment falling within the scope of the United Nations Convention against Transnational Organized Crime"),
    ]);

    // Apart, since there are many, and each argument that is left out takes time to compile.
    private static Resolution Listed(int session, int sequence, string title) => Listed(session, sequence, title, adopted: null);

    private static Resolution Listed(
        int session, int sequence, string title, DateOnly? adopted, string? dated = null, string? listed = null, string titled = SourceIds.Document80_6) => new(adopted)
        {
            Number = new(session, sequence),
            Title = English(title),
            Citations = new(() => Listing(titled, locator: null, listed, dated)),
        };
}
