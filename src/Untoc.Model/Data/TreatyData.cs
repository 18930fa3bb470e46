using static Untoc.Model.Cite;
using static Untoc.Model.Names;

namespace Untoc.Model;

internal static class TreatyData
{
    private const string Registered = "No. 39574";
    private const string SecretaryGeneral = "Secretary-General of the United Nations";
    private const string ConventionInEnglish = "United Nations Convention against Transnational Organized Crime";

    public static readonly Convention Convention = new()
    {
        Id = TreatyId.Convention,
        Name = EnglishAndChinese(ConventionInEnglish, "联合国打击跨国有组织犯罪公约"),
        AttestedNames = new(() => [
            ShortName("Organized Crime Convention", "un-audiovisual-library"),
            ShortName("UNTOC", "un-audiovisual-library"),
            ShortName("Palermo Convention", "un-audiovisual-library"),
            Attested("联合国打击跨国组织犯罪公约",
                Note(Masthead, "text", "联合国打击跨国组织犯罪公约"),
                Note(1, "text", "联合国打击跨国组织犯罪公约")),
            Attested("公约",
                Note(2, "text", "《公约》"),
                Note(10, "text", "《公约》")),
        ]),
        Adopted = new LocalDate(2000, 11, 15),
        OpenForSignature = new(() => PalermoThenNewYork(36, "annex I")),
        EntryIntoForce = TreatyDays.Convention,
        EntryIntoForceUnder = TreatyArticle.Of(TreatyId.Convention, 38),
        Depositary = SecretaryGeneral,
        AuthenticLanguages = new(() => [.. Language.All]),
        Registration = Registered,
        TreatySeries = "vol. 2225, p. 209",
        ParticipationAsOf = new LocalDate(2026, 9, 11),
        Citations = new(() => [
            Note(4, "name.zh", "联合国打击跨国有组织犯罪公约"),
            Note(7, "name.zh", "联合国打击跨国有组织犯罪公约"),
            In("ctoc-cop-2008-inf-1", "name.zh"),
            In("ctoc-cop-2006-7-rev-1", "name.zh"),
            In("a-55-383-add-2", "name.zh"),
            .. OfTreaty("a-res-55-25", "annex I", entryIntoForce: 38, "treaty-collection-18-12", "fedlex-0-311-54"),
        ]),
    };

    public static readonly ValueList<Protocol> Protocols = new([
        Protocol(TreatyId.TraffickingInPersonsProtocol,
            "Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children",
            "联合国打击跨国组织犯罪公约关于预防、禁止和惩治贩运人口特别是妇女和儿童行为的补充议定书", paragraph: 1,
            new(() => [ShortName("Trafficking in Persons Protocol", "un-audiovisual-library")]),
            "a-res-55-25", "annex II", adopted: new(2000, 11, 15),
            new(() => PalermoThenNewYork(16, "annex II")), inForce: TreatyDays.TraffickingInPersonsProtocol, entryIntoForce: 17,
            "vol. 2237, p. 319", "treaty-collection-18-12-a", asOf: new(2025, 4, 10), "fedlex-0-311-542"),
        Protocol(TreatyId.SmugglingOfMigrantsProtocol,
            "Protocol against the Smuggling of Migrants by Land, Sea and Air",
            "联合国打击跨国有组织犯罪公约关于打击陆、海、空偷运移民的补充议定书", paragraph: 4,
            new(() => [ShortName("Smuggling of Migrants Protocol", "un-audiovisual-library"), Attested("偷运移民议定书", 4)]),
            "a-res-55-25", "annex III", adopted: new(2000, 11, 15),
            new(() => PalermoThenNewYork(21, "annex III")), inForce: TreatyDays.SmugglingOfMigrantsProtocol, entryIntoForce: 22,
            "vol. 2241, p. 507", "treaty-collection-18-12-b", asOf: new(2024, 6, 14), "fedlex-0-311-541"),
        Protocol(TreatyId.FirearmsProtocol,
            "Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition",
            "联合国打击跨国有组织犯罪公约关于打击非法制造和贩运枪支及其零部件和弹药的补充议定书", paragraph: 7,
            new(() => [ShortName("Firearms Protocol", "un-audiovisual-library", "a-80-6-sect-16")]),
            "a-res-55-255", "annex", adopted: new(2001, 5, 31),
            new(() => [InNewYork("a-res-55-255", "annex, article 17", start: new(2001, 6, 30))]), inForce: TreatyDays.FirearmsProtocol, entryIntoForce: 18,
            "vol. 2326, p. 209", "treaty-collection-18-12-c", asOf: new(2025, 1, 17), "fedlex-0-311-544"),
    ]);

    private static Protocol Protocol(
        TreatyId id, string english, string chinese, int paragraph, ValueList<AttestedName> attested,
        string adoptedBy, string annex, LocalDate adopted, ValueList<SignaturePeriod> signature, LocalDate inForce, int entryIntoForce,
        string series, string collection, LocalDate asOf, string compilation) => new()
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
            Registration = Registered,
            TreatySeries = series,
            ParticipationAsOf = asOf,
            Citations = new(() => [
                Note(paragraph, "name.zh", chinese),
                Note(paragraph, "supplements", chinese),
                In(adoptedBy, "supplements", annex),
                .. OfTreaty(adoptedBy, annex, entryIntoForce, collection, compilation),
            ]),
        };

    /// <summary>What is cited alike for every treaty: the resolution that adopted it, to which it is annexed, the pages with the days, and the list of its parties.</summary>
    private static IEnumerable<Citation> OfTreaty(string adoptedBy, string annex, int entryIntoForce, string collection, string compilation) =>
    [
        In(adoptedBy, "name.en", annex),
        In(adoptedBy, "adopted", annex),
        In("un-audiovisual-library", "inForce"),
        In(collection, "inForce", "header"),
        In(adoptedBy, "inForceUnder", annex + ", article " + KeyFormat.Of(entryIntoForce)),
        In(adoptedBy, "depositary", annex + ", final articles"),
        In(adoptedBy, "authenticLanguages", annex + ", final articles"),
        In(collection, "registration", "header"),
        In(collection, "treatySeries", "header"),
        In(compilation, "participationAsOf"),
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
                    In("a-res-55-25", "place", locator),
                    In("a-res-55-25", "start", locator),
                    In("a-res-55-25", "end", locator),
                ]),
            },
            InNewYork("a-res-55-25", locator),
        ];
    }

    // After Palermo, its first day is unknown.
    private static SignaturePeriod InNewYork(string source, string locator, LocalDate? start = null) => new()
    {
        Place = "New York",
        Start = start,
        End = new LocalDate(2002, 12, 12),
        Citations = new(() => [In(source, "place", locator), .. start is null ? Array.Empty<Citation>() : [ByRule(source, 7, "start", locator)], In(source, "end", locator)]),
    };
}
