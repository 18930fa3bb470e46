using static Untoc.Model.Cite;
using static Untoc.Model.Names;

namespace Untoc.Model;

internal static class WorkingGroupData
{
    public static readonly ValueList<WorkingGroup> WorkingGroups = new([
        new()
        {
            Code = new(WorkingGroupCode.TechnicalAssistanceNumber),
            Name = new() { English = "Working Group of Government Experts on Technical Assistance", Chinese = "技术援助问题政府专家工作组" },
            AttestedNames = new(() => [Attested("不限成员名额的技术援助问题政府专家临时工作组", 13)]),
            Citations = new(() => [
                ByRule(1, 15, "code", "CTOC/COP/WG.2/2023/4"),
                In(SourceIds.Resolution68_186, "name.en"),
                Note(HeadingBefore(13), "name.zh", "技术援助问题政府专家工作组"),
            ]),
        },
        new()
        {
            Code = new(WorkingGroupCode.InternationalCooperationNumber),
            Name = new() { English = "Working Group on International Cooperation", Chinese = "国际合作问题工作组" },
            AttestedNames = new(() => [Attested("国际合作问题不限成员名额工作组", 10), Attested("国际合作工作组", 11, 14)]),
            Treaty = new(TreatyId.ConventionText),
            Citations = new(() => [
                ByRule(1, 12, "code", "CTOC/COP/WG.3/2023/4"),
                In(SourceIds.Resolution73_222, "name.en"),
                Note(HeadingBefore(10), "name.zh", "国际合作问题工作组"),
                ByRule(3, 10, "treaty", "执行《公约》国际合作条款"),
            ]),
        },
        new()
        {
            Code = new(WorkingGroupCode.TraffickingInPersonsNumber),
            Name = new()
            {
                English = "Working Group on Trafficking in Persons",
                Chinese = "贩运人口问题工作组",
                French = "Groupe de travail sur la traite des personnes",
                Spanish = "Grupo de Trabajo sobre la Trata de Personas",
            },
            Treaty = new(TreatyId.TraffickingInPersonsProtocolText),
            Citations = new(() => [
                ByRule(1, 3, "code", "CTOC/COP/WG.4/2023/5"),
                In(SourceIds.WorkingGroup4Report2010, "name.en"),
                Note(HeadingBefore(1), "name.zh", "贩运人口问题工作组"),
                In(SourceIds.WorkingGroupNames, "name.fr"),
                In(SourceIds.WorkingGroupNames, "name.es"),
                ByRule(2, 1, "treaty", "就缔约方会议履行其在《联合国打击跨国组织犯罪公约关于预防、禁止和惩治贩运人口特别是妇女和儿童行为的补充议定书》方面的任务授权提供建议和帮助"),
            ]),
        },
        new()
        {
            Code = new(WorkingGroupCode.FirearmsNumber),
            Name = new()
            {
                English = "Working Group on Firearms",
                Chinese = "枪支问题工作组",
                Spanish = "Grupo de Trabajo sobre Armas de Fuego",
            },
            AttestedNames = new(() => [Attested("枪支问题不限成员名额政府间工作组", 7)]),
            Treaty = new(TreatyId.FirearmsProtocolText),
            Citations = new(() => [
                ByRule(1, 9, "code", "CTOC/COP/WG.6/2023/5"),
                In(SourceIds.WorkingGroup6Document2018, "name.en"),
                Note(HeadingBefore(7), "name.zh", "枪支问题工作组"),
                In(SourceIds.WorkingGroupNames, "name.es"),
                Note(7, "treaty", "就缔约方会议履行其在《联合国打击跨国有组织犯罪公约关于打击非法制造和贩运枪支及其零部件和弹药的补充议定书》方面的任务授权向其提供建议和协助"),
            ]),
        },
        new()
        {
            Code = new(WorkingGroupCode.SmugglingOfMigrantsNumber),
            Name = new()
            {
                English = "Working Group on the Smuggling of Migrants",
                Chinese = "偷运移民问题工作组",
                French = "Groupe de travail sur le trafic illicite de migrants",
                Russian = "Рабочая группа по незаконному ввозу мигрантов",
            },
            AttestedNames = new(() => [Attested("偷运移民问题不限成员名额政府间临时工作组", 4)]),
            Treaty = new(TreatyId.SmugglingOfMigrantsProtocolText),
            Citations = new(() => [
                ByRule(1, 6, "code", "CTOC/COP/WG.7/2023/5"),
                In(SourceIds.WorkingGroup7Document2015, "name.en"),
                Note(HeadingBefore(4), "name.zh", "偷运移民问题工作组"),
                In(SourceIds.WorkingGroupNames, "name.fr"),
                In(SourceIds.WorkingGroupNames, "name.ru"),
                Note(4, "treaty", "就缔约方会议履行其在《偷运移民议定书》方面的任务授权向其提供建议和协助"),
            ]),
        },
    ]);
}
