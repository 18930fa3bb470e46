using NodaTime;
using static Untoc.Model.Cite;
using static Untoc.Model.Names;

namespace Untoc.Model;

internal static class TreatyData
{
    private const string ConventionInEnglish = "United Nations Convention against Transnational Organized Crime";

    public static Convention Convention { get; } = new()
    {
        Id = TreatyId.Convention,
        Name = EnglishAndChinese(ConventionInEnglish, "联合国打击跨国有组织犯罪公约"),
        AttestedNames = new(() => [
            Attested("联合国打击跨国组织犯罪公约",
                Note(Masthead, "text", "联合国打击跨国组织犯罪公约"),
                Note(1, "text", "联合国打击跨国组织犯罪公约")),
            Attested("公约",
                Note(2, "text", "《公约》"),
                Note(10, "text", "《公约》")),
        ]),
        Adopted = new LocalDate(2000, 11, 15),
        EntryIntoForce = new LocalDate(2003, 9, 29),
        Citations = new(() => [
            In(SourceIds.Resolution55_25, "name.en", "annex I"),
            Note(4, "name.zh", "联合国打击跨国有组织犯罪公约"),
            Note(7, "name.zh", "联合国打击跨国有组织犯罪公约"),
            In(SourceIds.Resolution55_25, "adopted"),
            In(SourceIds.AudiovisualLibrary, "inForce"),
        ]),
    };

    public static ValueList<Protocol> Protocols { get; } = new([
        Protocol(TreatyId.TraffickingInPersonsProtocol,
            "Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children",
            "联合国打击跨国组织犯罪公约关于预防、禁止和惩治贩运人口特别是妇女和儿童行为的补充议定书", paragraph: 1, new([]),
            SourceIds.Resolution55_25, "annex II", adopted: new(2000, 11, 15), inForce: new(2003, 12, 25)),
        Protocol(TreatyId.SmugglingOfMigrantsProtocol,
            "Protocol against the Smuggling of Migrants by Land, Sea and Air",
            "联合国打击跨国有组织犯罪公约关于打击陆、海、空偷运移民的补充议定书", paragraph: 4, new([Attested("偷运移民议定书", 4)]),
            SourceIds.Resolution55_25, "annex III", adopted: new(2000, 11, 15), inForce: new(2004, 1, 28)),
        Protocol(TreatyId.FirearmsProtocol,
            "Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition",
            "联合国打击跨国有组织犯罪公约关于打击非法制造和贩运枪支及其零部件和弹药的补充议定书", paragraph: 7, new([]),
            SourceIds.Resolution55_255, "annex", adopted: new(2001, 5, 31), inForce: new(2005, 7, 3)),
    ]);

    private static Protocol Protocol(
        TreatyId id, string english, string chinese, int paragraph, ValueList<AttestedName> attested,
        SourceId adoptedBy, string annex, LocalDate adopted, LocalDate inForce) => new()
        {
            Id = id,
            Name = EnglishAndChinese(english + ", supplementing the " + ConventionInEnglish, chinese),
            AttestedNames = attested,
            Supplements = TreatyId.Convention,
            Adopted = adopted,
            EntryIntoForce = inForce,
            Citations = new(() => [
                In(adoptedBy, "name.en", annex),
                Note(paragraph, "name.zh", chinese),
                Note(paragraph, "supplements", chinese),
                In(adoptedBy, "supplements", annex),
                In(adoptedBy, "adopted"),
                In(SourceIds.AudiovisualLibrary, "inForce"),
            ]),
        };
}
