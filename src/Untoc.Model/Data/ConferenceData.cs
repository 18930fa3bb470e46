using static Untoc.Model.Cite;
using static Untoc.Model.Names;

namespace Untoc.Model;

internal static class ConferenceData
{
    public static readonly ConferenceOfTheParties Conference = new()
    {
        Name = new()
        {
            English = "Conference of the Parties to the United Nations Convention against Transnational Organized Crime",
            Arabic = "مؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية",
            Chinese = "联合国打击跨国有组织犯罪公约缔约方会议",
            French = "Conférence des Parties à la Convention des Nations Unies contre la criminalité transnationale organisée",
            Russian = "Конференция участников Конвенции Организации Объединенных Наций против транснациональной организованной преступности",
            Spanish = "Conferencia de las Partes en la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional",
        },
        AttestedNames = new(() => [
            Attested("联合国打击跨国组织犯罪公约缔约方会议", Note(Masthead, "text", "联合国打击跨国组织犯罪公约缔约方会议")),
            Attested("联合国打击跨国组织犯罪公约及其议定书缔约方会议", Note(Masthead, "text", "联合国打击跨国组织犯罪公约及其议定书缔约方会议")),
            Attested("联合国打击跨国组织犯罪公约及其各项议定书缔约方会议", 1),
            Attested("缔约方会议", [Note(Masthead, "text", "缔约方会议"), .. InParagraphs("缔约方会议", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15)]),
            Attested("缔约国会议", 10, 11),
            Attested("会议", Note(10, "text", "会议的一个常设组成部分")),
        ]),
        EstablishedBy = TreatyArticle.Of(TreatyId.Convention, 32, 1),
        WorkingGroupsUnder = TreatyArticle.Of(TreatyId.Convention, 32, 3),
        WorkingGroupsUnderRule = "rule 2(2)",
        RulesOfProcedure = TextReference.To(new DecisionNumber(1, 1)),
        Citations = new(() => [
            .. Language.All.Select(static language => In("names-of-the-conference", $"name.{language}")),
            In("a-res-55-25", "establishedBy", "annex I, article 32(1)"),
            In("ctoc-cop-wg-4-2010-6", "workingGroupsUnder", paragraph: 2),
            In("ctoc-cop-wg-4-2010-6", "workingGroupsUnderRule", paragraph: 2),
            In("unodc-session-1-decisions", "rulesOfProcedure"),
        ]),
    };
}
