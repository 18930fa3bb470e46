using static Untoc.Model.Cite;
using static Untoc.Model.Names;

namespace Untoc.Model;

internal static class ConferenceData
{
    public static ConferenceOfTheParties Conference { get; } = new()
    {
        Name = EnglishAndChinese(
            "Conference of the Parties to the United Nations Convention against Transnational Organized Crime",
            "联合国打击跨国有组织犯罪公约缔约方会议"),
        AttestedNames = new(() => [
            Attested("联合国打击跨国组织犯罪公约缔约方会议", Note(Masthead, "text", "联合国打击跨国组织犯罪公约缔约方会议")),
            Attested("联合国打击跨国组织犯罪公约及其议定书缔约方会议", Note(Masthead, "text", "联合国打击跨国组织犯罪公约及其议定书缔约方会议")),
            Attested("联合国打击跨国组织犯罪公约及其各项议定书缔约方会议", 1),
            Attested("缔约方会议", [Note(Masthead, "text", "缔约方会议"), .. InParagraphs("缔约方会议", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15)]),
            Attested("缔约国会议", 10, 11),
            Attested("会议", Note(10, "text", "会议的一个常设组成部分")),
        ]),
        EstablishedBy = TreatyArticle.Of(TreatyId.Convention, 32, 1),
        Citations = new(() => [
            In(SourceIds.ConferenceNames, "name.en"),
            In(SourceIds.ConferenceNames, "name.zh"),
            In(SourceIds.Resolution55_25, "establishedBy", "annex I, article 32(1)"),
        ]),
    };
}
