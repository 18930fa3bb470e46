using NodaTime;

namespace Untoc.Model;

/// <summary>Finds documents that cannot be of the session or meeting that they are said to be of.</summary>
internal sealed class DocumentCheck(UntocRecords records, Dictionary<SessionNumber, Session> sessions, ProblemList problems)
{
    public void Check()
    {
        CheckMeetings();
        CheckSessions();
    }

    private void CheckMeetings()
    {
        Dictionary<DocumentSymbol, Document> documents = Keyed.Once(records.Documents, static document => document.Symbol).ToDictionary(static one => one.Record.Symbol, static one => one.Record);
        var reported = new Dictionary<DocumentSymbol, Meeting>();
        foreach ((Meeting meeting, int at) in Keyed.Once(records.Meetings, static meeting => (meeting.WorkingGroup, meeting.Ordinal)))
        {
            DocumentSymbol? report = meeting.Report;
            if (report is null || !KeyText.IsNumber(meeting.Ordinal))
                continue;
            var path = new Place("meetings", at, "report");
            CheckSymbol(path, report, meeting, meeting.WorkingGroup, meeting.Start, meeting.End);
            if (documents.GetValueOrDefault(report) is { Kind: not (null or DocumentKind.MeetingReport) } other)
                problems.Add($"{path}", $"The document is a {other.Kind}.");
            if (!reported.TryAdd(report, meeting))
                problems.Add($"{path}", $"It is the report of {reported[report]} too.");
        }
    }

    private void CheckSessions()
    {
        var reported = new Dictionary<SessionNumber, Document>();
        foreach ((Document document, int at) in Keyed.Once(records.Documents, static document => document.Symbol))
        {
            CheckSession(new Place("documents", at, "reportOf"), document, document.ReportOf);
            CheckSession(new Place("documents", at, "agendaOf"), document, document.AgendaOf);
            if (document.ReportOf is { } of && !reported.TryAdd(of, document))
                problems.Add($"$.documents[{at}].reportOf", $"Session {of} has a report already: {reported[of]}.");
        }
    }

    private void CheckSession(Place path, Document document, SessionNumber? number)
    {
        if (number is not null && sessions.TryGetValue(number, out Session? session))
            CheckSymbol(path, document.Symbol, session, group: null, session.Start, session.End);
    }

    // A symbol of the Conference's series names the group and the year; others say nothing of either.
    private void CheckSymbol(Place path, DocumentSymbol symbol, IRecord of, WorkingGroupCode? group, LocalDate start, LocalDate end)
    {
        if (symbol.Parts is not { } parts)
            return;
        if (parts.WorkingGroup != group)
            problems.Add($"{path}", $"The symbol is of {Body(parts.WorkingGroup)}, and {of} of {Body(group)}.");
        if (parts.Year < start.Year || parts.Year > end.Year)
            problems.Add($"{path}", $"The symbol is of {parts.Year}, and {of} of {start.Year}.");
    }

    private static string Body(WorkingGroupCode? group) => group?.ToString() ?? "the Conference";

    private readonly record struct Place(string Register, int At, string Member)
    {
        public override string ToString() => $"$.{Register}[{KeyText.Of(At)}].{Member}";
    }
}
