using static Untoc.Model.Cite;
using static Untoc.Model.Names;

namespace Untoc.Model;

internal static class WorkingGroupData
{
    public static readonly ValueList<WorkingGroup> WorkingGroups = new([
        new()
        {
            Code = new(WorkingGroupCode.TechnicalAssistanceNumber),
            Name = new()
            {
                English = "Working Group of Government Experts on Technical Assistance",
                Chinese = "技术援助问题政府专家工作组",
                Spanish = "Grupo de Trabajo de Expertos Gubernamentales sobre Asistencia Técnica",
            },
            AttestedNames = new(() => [Attested("不限成员名额的技术援助问题政府专家临时工作组", 13)]),
            Citations = new(() => [
                ByRule(1, 15, "code", "CTOC/COP/WG.2/2023/4"),
                In("a-res-68-186", "name.en"),
                Note(HeadingBefore(13), "name.zh", "技术援助问题政府专家工作组"),
                In("ctoc-cop-2022-7", "name.es", paragraph: 1),
            ]),
        },
        new()
        {
            Code = new(WorkingGroupCode.InternationalCooperationNumber),
            Name = new()
            {
                English = "Working Group on International Cooperation",
                Chinese = "国际合作问题工作组",
                Spanish = "Grupo de Trabajo sobre Cooperación Internacional",
            },
            AttestedNames = new(() => [Attested("国际合作问题不限成员名额工作组", 10), Attested("国际合作工作组", 11, 14)]),
            Treaty = new(TreatyId.ConventionText),
            Citations = new(() => [
                ByRule(1, 12, "code", "CTOC/COP/WG.3/2023/4"),
                In("a-res-73-222", "name.en"),
                Note(HeadingBefore(10), "name.zh", "国际合作问题工作组"),
                In("ctoc-cop-2014-l-8", "name.es"),
                In("ctoc-cop-wg-3-2018-2", "name.es", Masthead),
                In("ctoc-cop-wg-3-2018-5", "name.es"),
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
                Russian = "Рабочая группа по торговле людьми",
                Spanish = "Grupo de Trabajo sobre la Trata de Personas",
            },
            Treaty = new(TreatyId.TraffickingInPersonsProtocolText),
            Citations = new(() => [
                ByRule(1, 3, "code", "CTOC/COP/WG.4/2023/5"),
                In("ctoc-cop-wg-4-2010-6", "name.en"),
                Note(HeadingBefore(1), "name.zh", "贩运人口问题工作组"),
                In("ctoc-cop-wg-4-2010-2", "name.fr"),
                In("sherloc-conference", "name.fr"),
                In("ctoc-cop-wg-4-2010-2", "name.ru"),
                In("names-of-the-working-groups", "name.es"),
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
                French = "Groupe de travail sur les armes à feu",
                Spanish = "Grupo de Trabajo sobre Armas de Fuego",
            },
            AttestedNames = new(() => [Attested("枪支问题不限成员名额政府间工作组", 7)]),
            Treaty = new(TreatyId.FirearmsProtocolText),
            Citations = new(() => [
                ByRule(1, 9, "code", "CTOC/COP/WG.6/2023/5"),
                In("ctoc-cop-wg-6-2018-3", "name.en"),
                Note(HeadingBefore(7), "name.zh", "枪支问题工作组"),
                In("ctoc-cop-wg-6-2018-2", "name.fr", Masthead),
                In("ctoc-cop-wg-6-2014-crp-2", "name.es", Masthead),
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
                Spanish = "Grupo de Trabajo sobre el Tráfico Ilícito de Migrantes",
            },
            AttestedNames = new(() => [Attested("偷运移民问题不限成员名额政府间临时工作组", 4)]),
            Treaty = new(TreatyId.SmugglingOfMigrantsProtocolText),
            Citations = new(() => [
                ByRule(1, 6, "code", "CTOC/COP/WG.7/2023/5"),
                In("ctoc-cop-wg-7-2015-crp-2", "name.en"),
                Note(HeadingBefore(4), "name.zh", "偷运移民问题工作组"),
                In("sherloc-conference", "name.fr"),
                In("names-of-the-working-groups", "name.ru"),
                In("ctoc-cop-wg-7-2018-2", "name.es", Masthead),
                Note(4, "treaty", "就缔约方会议履行其在《偷运移民议定书》方面的任务授权向其提供建议和协助"),
            ]),
        },
    ]);
}
