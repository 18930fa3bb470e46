using NodaTime;
using static Untoc.Model.Cite;
using static Untoc.Model.Names;

namespace Untoc.Model;

internal static class SourceData
{
    public static ValueList<Source> Sources { get; } = new([
        TheNote(),
        Document(SourceIds.Assembly55_383, "A/55/383/Add.2"),
        Document(SourceIds.Resolution55_25, "A/RES/55/25"),
        Document(SourceIds.Resolution55_255, "A/RES/55/255"),
        Document(SourceIds.Resolution66_180, "A/RES/66/180"),
        Document(SourceIds.Resolution68_186, "A/RES/68/186"),
        Document(SourceIds.Resolution68_192, "A/RES/68/192"),
        Document(SourceIds.Resolution73_222, "A/RES/73/222"),
        Document(SourceIds.Resolution78_229, "A/RES/78/229"),
        Document(SourceIds.ProgrammeBudget, "A/80/6 (Sect. 16)"),
        Document(SourceIds.Session1Report, "CTOC/COP/2004/6"),
        Document(SourceIds.Session2Report, "CTOC/COP/2005/8"),
        Document(SourceIds.Document2006, "CTOC/COP/2006/7/Rev.1"),
        Document(SourceIds.Information2008, "CTOC/COP/2008/INF/1"),
        Document(SourceIds.Session4Report, "CTOC/COP/2008/19"),
        Document(SourceIds.Session5Report, "CTOC/COP/2010/17"),
        Document(SourceIds.WorkingGroup4Report2010, "CTOC/COP/WG.4/2010/6"),
        Document(SourceIds.WorkingGroup6Document2018, "CTOC/COP/WG.6/2018/3"),
        Document(SourceIds.WorkingGroup7Document2015, "CTOC/COP/WG.7/2015/CRP.2"),
        Page(SourceIds.AudiovisualLibrary, "legal.un.org/avl/ha/unctoc/unctoc.html"),
        Page(SourceIds.EventPage, "indico.un.org/event/1000848"),
        Page(SourceIds.Session3Page, "unodc.org/unodc/treaties/CTOC/CTOC-COP-session3-decisions.html"),
        Page(SourceIds.Session7Page, "unodc.org/unodc/fr/frontpage/2014/October/nations-to-meet-for-biennial-organized-crime-discussion.html"),
        Described(SourceIds.Session2Page, "The page of the United Nations Office on Drugs and Crime on the decisions of the second session, its address not recorded"),
        Described(SourceIds.Resolution9_1, "The text of resolution 9/1 of the Conference, the symbol of the document not recorded"),
        Described(SourceIds.ConferenceNames, "United Nations documents or pages that give the name of the Conference in the six official languages, their symbols or addresses not recorded"),
        Described(SourceId.Editors, "The editors of Untoc.Model"),
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

    private static Source Document(SourceId id, string symbol) =>
        new() { Id = id, Symbol = new(symbol), Citations = new(() => [In(id, "symbol")]) };

    private static Source Page(SourceId id, string address) =>
        new() { Id = id, Address = address, Citations = new(() => [In(id, "address")]) };

    private static Source Described(SourceId id, string title) =>
        new() { Id = id, Title = English(title), Citations = new(() => [Editorial("title.en")]) };
}
