using static Untoc.Model.Cite;
using static Untoc.Model.Names;

namespace Untoc.Model;

internal static class TreatyData
{
    private const string SecretaryGeneral = "Secretary-General of the United Nations";
    private const string ConventionInEnglish = "United Nations Convention against Transnational Organized Crime";

    public static readonly Convention Convention = new()
    {
        Id = TreatyId.Convention,
        Name = EnglishAndChinese(ConventionInEnglish, "联合国打击跨国有组织犯罪公约"),
        AttestedNames = new(() => [
            ShortName("Organized Crime Convention", SourceIds.AudiovisualLibrary),
            ShortName("UNTOC", SourceIds.AudiovisualLibrary),
            ShortName("Palermo Convention", SourceIds.AudiovisualLibrary),
            Attested("联合国打击跨国组织犯罪公约",
                Note(Masthead, "text", "联合国打击跨国组织犯罪公约"),
                Note(1, "text", "联合国打击跨国组织犯罪公约")),
            Attested("公约",
                Note(2, "text", "《公约》"),
                Note(10, "text", "《公约》")),
        ]),
        Adopted = new LocalDate(2000, 11, 15),
        OpenForSignature = new(() => PalermoThenNewYork(36, "annex I")),
        EntryIntoForce = new LocalDate(2003, 9, 29),
        EntryIntoForceUnder = TreatyArticle.Of(TreatyId.Convention, 38),
        Depositary = SecretaryGeneral,
        AuthenticLanguages = new(() => [.. Language.All]),
        Citations = new(() => [
            Note(4, "name.zh", "联合国打击跨国有组织犯罪公约"),
            Note(7, "name.zh", "联合国打击跨国有组织犯罪公约"),
            In(SourceIds.Information2008, "name.zh"),
            In(SourceIds.Document2006, "name.zh"),
            In(SourceIds.Assembly55_383, "name.zh"),
            .. OfTreaty(SourceIds.Resolution55_25, "annex I", entryIntoForce: 38),
        ]),
    };

    public static readonly ValueList<Protocol> Protocols = new([
        Protocol(TreatyId.TraffickingInPersonsProtocol,
            "Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children",
            "联合国打击跨国组织犯罪公约关于预防、禁止和惩治贩运人口特别是妇女和儿童行为的补充议定书", paragraph: 1,
            new(() => [ShortName("Trafficking in Persons Protocol", SourceIds.AudiovisualLibrary)]),
            SourceIds.Resolution55_25, "annex II", adopted: new(2000, 11, 15),
            new(() => PalermoThenNewYork(16, "annex II")), inForce: new(2003, 12, 25), entryIntoForce: 17),
        Protocol(TreatyId.SmugglingOfMigrantsProtocol,
            "Protocol against the Smuggling of Migrants by Land, Sea and Air",
            "联合国打击跨国有组织犯罪公约关于打击陆、海、空偷运移民的补充议定书", paragraph: 4,
            new(() => [ShortName("Smuggling of Migrants Protocol", SourceIds.AudiovisualLibrary), Attested("偷运移民议定书", 4)]),
            SourceIds.Resolution55_25, "annex III", adopted: new(2000, 11, 15),
            new(() => PalermoThenNewYork(21, "annex III")), inForce: new(2004, 1, 28), entryIntoForce: 22),
        Protocol(TreatyId.FirearmsProtocol,
            "Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition",
            "联合国打击跨国有组织犯罪公约关于打击非法制造和贩运枪支及其零部件和弹药的补充议定书", paragraph: 7,
            new(() => [ShortName("Firearms Protocol", SourceIds.AudiovisualLibrary, SourceIds.Document80_6)]),
            SourceIds.Resolution55_255, "annex", adopted: new(2001, 5, 31),
            new(() => [InNewYork(SourceIds.Resolution55_255, "annex, article 17")]), inForce: new(2005, 7, 3), entryIntoForce: 18),
    ]);

    private static Protocol Protocol(
        TreatyId id, string english, string chinese, int paragraph, ValueList<AttestedName> attested,
        string adoptedBy, string annex, LocalDate adopted, ValueList<SignaturePeriod> signature, LocalDate inForce, int entryIntoForce) => new()
        {
            Id = id,
            Name = EnglishAndChinese(english + ", supplementing the " + ConventionInEnglish, chinese),
            AttestedNames = attested,
            Supplements = TreatyId.Convention,
            Adopted = adopted,
            OpenForSignature = signature,
            EntryIntoForce = inForce,
            EntryIntoForceUnder = TreatyArticle.Of(id, entryIntoForce),
            Depositary = SecretaryGeneral,
            AuthenticLanguages = new(() => [.. Language.All]),
            Citations = new(() => [
                Note(paragraph, "name.zh", chinese),
                Note(paragraph, "supplements", chinese),
                In(adoptedBy, "supplements", annex),
                .. OfTreaty(adoptedBy, annex, entryIntoForce),
            ]),
        };

    /// <summary>What is cited alike for every treaty: the resolution that adopted it, to which it is annexed, and the page with the days.</summary>
    private static IEnumerable<Citation> OfTreaty(string adoptedBy, string annex, int entryIntoForce) =>
    [
        In(adoptedBy, "name.en", annex),
        In(adoptedBy, "adopted", annex),
        In(SourceIds.AudiovisualLibrary, "inForce"),
        In(adoptedBy, "inForceUnder", annex + ", article " + KeyFormat.Of(entryIntoForce)),
        In(adoptedBy, "depositary", annex + ", final articles"),
        In(adoptedBy, "authenticLanguages", annex + ", final articles"),
    ];

    private static SignaturePeriod[] PalermoThenNewYork(int article, string annex)
    {
        string locator = annex + ", article " + KeyFormat.Of(article);
        return
        [
            new()
            {
                Place = "Palermo, Italy",
                Start = new LocalDate(2000, 12, 12),
                End = new LocalDate(2000, 12, 15),
                Citations = new(() => [
                    In(SourceIds.Resolution55_25, "place", locator),
                    In(SourceIds.Resolution55_25, "start", locator),
                    In(SourceIds.Resolution55_25, "end", locator),
                ]),
            },
            InNewYork(SourceIds.Resolution55_25, locator),
        ];
    }

    // Its first day is unknown.
    private static SignaturePeriod InNewYork(string source, string locator) => new()
    {
        Place = "New York",
        End = new LocalDate(2002, 12, 12),
        Citations = new(() => [In(source, "place", locator), In(source, "end", locator)]),
    };
}
