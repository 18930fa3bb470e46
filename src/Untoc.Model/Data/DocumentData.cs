using static Untoc.Model.Cite;

namespace Untoc.Model;

internal static class DocumentData
{
    /// <summary>By symbol.</summary>
    public static readonly ValueList<Document> Documents = new([.. Distinct(
    [
        AgendaOfTheTwelfthSession(),
        Agenda("CTOC/COP/WG.2/2007/1", "ctoc-cop-wg-2-2007-1"),
        Agenda("CTOC/COP/WG.10/2020/1", "ctoc-cop-wg-10-2020-1"),

        // The report of a session: its symbol, the session, the source of the symbol, and the source that says whose report it is.
        SessionReport("CTOC/COP/2004/6", 1, "ctoc-cop-2004-6", "ctoc-cop-2004-6"),
        SessionReport("CTOC/COP/2005/8", 2, "ctoc-cop-2005-8", "ctoc-cop-2005-8"),
        SessionReport("CTOC/COP/2006/14", 3, "a-res-64-293", "a-res-64-293"),
        SessionReport("CTOC/COP/2008/19", 4, "ctoc-cop-2008-19", "ctoc-cop-2008-19"),
        SessionReport("CTOC/COP/2010/17", 5, "ctoc-cop-2010-17", "ctoc-cop-2010-17"),
        SessionReport("CTOC/COP/2012/15", 6, "ctoc-cop-2012-15", "a-res-68-192"),
        SessionReport("CTOC/COP/2014/13", 7, "a-res-69-149", "a-res-69-149"),
        SessionReport("CTOC/COP/2016/15", 8, "a-res-72-196", "a-res-72-196"),
        SessionReport("CTOC/COP/2018/13", 9, "ctoc-cop-2018-13", "a-res-78-229"),
        SessionReport("CTOC/COP/2020/10", 10, "a-res-76-185", "a-res-76-185"),

        .. MeetingData.Meetings.Where(static meeting => meeting.Report is not null).Select(MeetingReport),
        .. SourceData.Sources.Where(static source => source.Symbol is not null).Select(Cited),
    ])]);

    private static Document AgendaOfTheTwelfthSession() => new()
    {
        Symbol = new("CTOC/COP/2024/1"),
        Kind = DocumentKind.ProvisionalAgenda,
        AgendaOf = new(12),
        Citations = new(() => [
            Note(Footnote, "symbol", "CTOC/COP/2024/1"),
            Note(Masthead, "kind", "临时议程项目2、4、5*"),
            Note(Masthead, "agendaOf", "第十二届会议"),
        ]),
    };

    private static Document Agenda(string symbol, string itself) => new()
    {
        Symbol = new(symbol),
        Kind = DocumentKind.ProvisionalAgenda,
        Citations = new(() => [In(itself, "symbol"), In(itself, "kind")]),
    };

    private static Document SessionReport(string symbol, int session, string itself, string source) => new()
    {
        Symbol = new(symbol),
        Kind = DocumentKind.SessionReport,
        ReportOf = new(session),
        Citations = new(() => [In(itself, "symbol"), In(source, "kind"), In(source, "reportOf")]),
    };

    private static Document MeetingReport(Meeting meeting)
    {
        Citation stated = meeting.Citations.First(static citation => citation.Fact == "report");
        return stated.Source == SourceId.Note ? ReportInNote(meeting.Report!, NoteSection.On(meeting.WorkingGroup)) : new()
        {
            Symbol = meeting.Report!,
            Kind = DocumentKind.MeetingReport,
            Citations = new(() => [stated with { Fact = "symbol" }, stated with { Fact = "kind" }]),
        };
    }

    private static Document ReportInNote(DocumentSymbol symbol, NoteSection section) => new()
    {
        Symbol = symbol,
        Kind = DocumentKind.MeetingReport,
        SubmittedTo = new(12),
        PursuantTo = TextReference.To(new ResolutionNumber(7, 1)),
        Citations = new(() => [
            Note(section.Meetings, "symbol", symbol.ToString()),
            Note(section.Meetings, "kind", "会议的报告"),
            Note(section.Meetings, "submittedTo", section.Provided),
            Note(section.Meetings, "pursuantTo", section.PursuantTo),
        ]),
    };

    private static Document Cited(Source source) => new() { Symbol = source.Symbol!, Citations = new(() => [In(source.Id.ToString(), "symbol")]) };

    // What is known of a document stands before the bare mention of it.
    private static IEnumerable<Document> Distinct(IEnumerable<Document> documents) =>
        documents.DistinctBy(static document => document.Symbol).OrderBy(static document => document.Symbol);
}
