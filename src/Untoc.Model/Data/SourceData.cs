using static Untoc.Model.Cite;
using static Untoc.Model.Names;

namespace Untoc.Model;

internal static class SourceData
{
    public static readonly ValueList<Source> Sources = new([
        TheNote(),

        Document(SourceIds.Session1Report, "CTOC/COP/2004/6"),
        Document(SourceIds.Session2Report, "CTOC/COP/2005/8"),
        Document(SourceIds.Document2006, "CTOC/COP/2006/7/Rev.1", Language.Chinese),
        Document(SourceIds.Session4Report, "CTOC/COP/2008/19", Language.English),
        Document(SourceIds.ConferenceRoomPaper2008, "CTOC/COP/2008/CRP.11"),
        Document(SourceIds.Information2008, "CTOC/COP/2008/INF/1", Language.Chinese),
        Document(SourceIds.Session5Report, "CTOC/COP/2010/17", Language.English),
        Document(SourceIds.Document2012, "CTOC/COP/2012/14"),
        Document(SourceIds.Session6Report, "CTOC/COP/2012/15"),
        Document(SourceIds.ConferenceRoomPaper2016, "CTOC/COP/2016/CRP.2"),
        Document(SourceIds.Session9Report, "CTOC/COP/2018/13"),
        Document(SourceIds.WorkingGroup2Agenda2007, "CTOC/COP/WG.2/2007/1"),
        Document(SourceIds.WorkingGroup4Report2010, "CTOC/COP/WG.4/2010/6", Language.English),
        Document(SourceIds.WorkingGroup4Draft2010, "CTOC/COP/WG.4/2010/L.1"),
        Document(SourceIds.WorkingGroup5Document2011, "CTOC/COP/WG.5/2011/2/Rev.1"),
        Document(SourceIds.WorkingGroup6Document2018, "CTOC/COP/WG.6/2018/3", Language.English),
        Document(SourceIds.WorkingGroup7Document2015, "CTOC/COP/WG.7/2015/CRP.2", Language.English),
        Document(SourceIds.WorkingGroup10Agenda2020, "CTOC/COP/WG.10/2020/1"),

        Document(SourceIds.Assembly55_383, "A/55/383/Add.2", Language.Chinese),
        Document(SourceIds.Document80_6, "A/80/6 (Sect. 16)", Language.English),
        Document(SourceIds.Resolution55_25, "A/RES/55/25", Language.English),
        Document(SourceIds.Resolution55_255, "A/RES/55/255", Language.English),
        Document(SourceIds.Resolution64_293, "A/RES/64/293"),
        Document(SourceIds.Resolution66_180, "A/RES/66/180", Language.English),
        Document(SourceIds.Resolution68_186, "A/RES/68/186", Language.English),
        Document(SourceIds.Resolution68_192, "A/RES/68/192"),
        Document(SourceIds.Resolution73_222, "A/RES/73/222", Language.English),
        Document(SourceIds.Resolution78_228, "A/RES/78/228"),
        Document(SourceIds.Resolution78_229, "A/RES/78/229"),
        Document(SourceIds.Resolution2012_19, "E/RES/2012/19", Language.English),

        Page(SourceIds.AudiovisualLibrary, "legal.un.org/avl/ha/unctoc/unctoc.html", Language.English),
        Page(SourceIds.EventPage, "indico.un.org/event/1000848", Language.English),
        Page(SourceIds.Session3Page, "unodc.org/unodc/treaties/CTOC/CTOC-COP-session3-decisions.html"),
        Page(SourceIds.Session7Page, "unodc.org/unodc/fr/frontpage/2014/October/nations-to-meet-for-biennial-organized-crime-discussion.html"),

        Described(SourceIds.Session1Page, "The page of UNODC on the decisions of the first session, its address not recorded", Language.English),
        Described(SourceIds.Session2Page, "The page of UNODC on the decisions of the second session, its address not recorded", Language.English),
        Described(SourceIds.Session2Misprint, "A page of UNODC that dates the second session in 2006, its address not recorded"),
        Described(SourceIds.Decision3_2Misprint, "A page of UNODC that gives the title of decision 3/2 with “in” for “of”, its address not recorded"),
        Described(SourceIds.WorkingGroup7Page, "The page of UNODC on the Working Group on the Smuggling of Migrants, as of 2020, its address not recorded"),
        Described(SourceIds.Resolution9_1, "The text of resolution 9/1 of the Conference, the symbol of the document not recorded"),
        Described(SourceIds.WorkingGroup4Report2017, "The report on the meeting of the Working Group on Trafficking in Persons of 6 to 8 September 2017, its symbol not recorded"),
        ReadInRussian(SourceIds.WorkingGroup7Report2012, "The report on the first meeting of the Working Group on the Smuggling of Migrants, read in Russian, its symbol not recorded"),
        Described(SourceIds.ConferenceNames, "United Nations documents or pages that give the name of the Conference in the six official languages, their symbols or addresses not recorded"),
        Described(SourceIds.WorkingGroupNames, "United Nations documents or pages that give names of working groups in French, Russian and Spanish, their symbols or addresses not recorded"),
        Described("editors", "The editors of Untoc.Model"),
    ]);

    private static Source TheNote() => new()
    {
        Id = SourceId.Note,
        Title = Chinese("联合国打击跨国组织犯罪公约及其议定书缔约方会议各附属机构会议的报告"),
        DocumentType = Chinese("秘书处的说明"),
        Issued = new LocalDate(2024, 6, 24),
        Distribution = "General",
        Language = Language.Chinese,
        OriginalLanguage = Language.English,
        SubmittedTo = new(12),
        AgendaItems = new(["2", "4", "5"]),
        Citations = new(() => [
            Note(Masthead, "title.zh", "联合国打击跨国组织犯罪公约及其议定书缔约方会议各附属机构会议的报告"),
            Note(Masthead, "documentType.zh", "秘书处的说明"),
            Note(Masthead, "issued", "24 June 2024"),
            Note(Masthead, "distribution", "General"),
            Note(Masthead, "language", "Chinese"),
            Note(Masthead, "originalLanguage", "English"),
            Note(Masthead, "submittedTo", "第十二届会议"),
            Note(Masthead, "agendaItems", "临时议程项目2、4、5"),
        ]),
    };

    private static Source Document(string id, string symbol, Language? language = null) =>
        new() { Id = new(id), Symbol = new(symbol), Language = language, Citations = new(() => [In(id, "symbol"), .. ReadIn(language, id)]) };

    private static Source Page(string id, string address, Language? language = null) =>
        new() { Id = new(id), Address = address, Language = language, Citations = new(() => [In(id, "address"), .. ReadIn(language, id)]) };

    private static Source Described(string id, string title, Language? language = null) =>
        new() { Id = new(id), Title = English(title), Language = language, Citations = new(() => [Editorial("title.en"), .. ReadIn(language, id)]) };

    private static Source ReadInRussian(string id, string title) =>
        new() { Id = new(id), Title = English(title), Language = Language.Russian, Citations = new(() => [Editorial("title.en"), Editorial("language")]) };

    private static IEnumerable<Citation> ReadIn(Language? language, string id) => language is null ? [] : [ByRule(id, 6, "language")];
}
