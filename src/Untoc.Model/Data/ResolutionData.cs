using static Untoc.Model.Cite;
using static Untoc.Model.Names;
using static Untoc.Model.Provisions;

namespace Untoc.Model;

internal static class ResolutionData
{
    public static ValueList<Resolution> Resolutions { get; } = new([
        new()
        {
            Number = new(5, 3),
            Title = English("Implementation of the Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime"),
            Subject = Chinese("执行《联合国打击跨国有组织犯罪公约关于打击陆、海、空偷运移民的补充议定书》"),
            Provisions = new([
                Establishes(WorkingGroupCode.SmugglingOfMigrants, () => Note(4, "workingGroup", "偷运移民问题不限成员名额政府间临时工作组"), 4,
                    new([Composition.OpenEnded, Composition.Intergovernmental, Composition.Interim]),
                    "不限成员名额政府间临时工作组",
                    "设立了一个偷运移民问题不限成员名额政府间临时工作组，就缔约方会议履行其在《偷运移民议定书》方面的任务授权向其提供建议和协助"),
            ]),
            Citations = new(() => [
                Note(4, "number", "第 5/3 号决议"),
                Note(4, "subject.zh", "执行《联合国打击跨国有组织犯罪公约关于打击陆、海、空偷运移民的补充议定书》"),
                In(SourceIds.Session5Report, "title.en"),
            ]),
        },
        new()
        {
            Number = new(5, 4),
            Title = English("Illicit manufacturing of and trafficking in firearms, their parts and components and ammunition"),
            Subject = Chinese("非法制造和贩运枪支及其零部件和弹药问题"),
            Provisions = new([
                Establishes(WorkingGroupCode.Firearms, () => Note(7, "workingGroup", "枪支问题不限成员名额政府间工作组"), 7,
                    new([Composition.OpenEnded, Composition.Intergovernmental]),
                    "不限成员名额政府间工作组",
                    "设立了一个枪支问题不限成员名额政府间工作组，就缔约方会议履行其在《联合国打击跨国有组织犯罪公约关于打击非法制造和贩运枪支及其零部件和弹药的补充议定书》方面的任务授权向其提供建议和协助"),
            ]),
            Citations = new(() => [
                Note(7, "number", "第 5/4 号决议"),
                Note(7, "subject.zh", "非法制造和贩运枪支及其零部件和弹药问题"),
                In(SourceIds.ProgrammeBudget, "title.en"),
            ]),
        },
        new()
        {
            Number = new(7, 1),
            Title = English("Strengthening the implementation of the United Nations Convention against Transnational Organized Crime and the Protocols thereto"),
            Subject = Chinese("加强《公约》及其各项议定书的实施"),
            AdoptedOn = new(2014, 10, 10),
            Provisions = new([
                EncouragesAnnualMeetings(WorkingGroupCode.TechnicalAssistance, "技术援助问题政府专家工作组", 14,
                    "除其他外，鼓励国际合作工作组和技术援助问题政府专家工作组考虑视需要每年举行会议，并以相互衔接方式举行其会议，以确保有效利用资源"),
                EncouragesAnnualMeetings(WorkingGroupCode.InternationalCooperation, "国际合作工作组", 11,
                    "除其他外，鼓励国际合作工作组和技术援助问题政府专家工作组考虑视需要每年举行一次会议，并以相互衔接方式举行其会议，以确保有效利用资源"),
                MakesConstantElement(WorkingGroupCode.TraffickingInPersons, 2, "贩运人口问题工作组",
                    "决定贩运人口问题工作组将成为缔约方会议的一个常设组成部分",
                    "除其他事项外，决定贩运人口问题工作组将成为缔约方会议的一个常设组成部分，向缔约方会议提交报告和建议"),
                MakesConstantElement(WorkingGroupCode.Firearms, 8, "枪支问题工作组",
                    "决定枪支问题工作组将成为缔约方会议的一个常设组成部分",
                    "除其他外，决定枪支问题工作组将成为缔约方会议的一个常设组成部分，向缔约方会议提交其报告和建议"),
                MakesConstantElement(WorkingGroupCode.SmugglingOfMigrants, 5, "偷运移民问题工作组",
                    "决定偷运移民问题工作组将成为缔约方会议的一个常设组成部分",
                    "除其他外，决定偷运移民问题工作组将成为缔约方会议的一个常设组成部分，向缔约方会议提交其报告和建议"),
            ]),
            Citations = new(() => [
                Note(2, "number", "第7/1号决议"),
                Note(5, "number", "第 7/1 号决议"),
                Note(8, "number", "第 7/1 号决议"),
                Note(11, "number", "第 7/1 号决议"),
                Note(14, "number", "第 7/1 号决议"),
                Note(2, "subject.zh", "加强《公约》及其各项议定书的实施"),
                In(SourceIds.ProgrammeBudget, "title.en"),
                In(SourceIds.Resolution9_1, "adopted"),
            ]),
        },
    ]);
}
