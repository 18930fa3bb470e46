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
        Dictionary<DocumentSymbol, (Document Record, Place Place)> documents = Place.Of("documents", records.Documents).ToDictionary(static document => document.Record.Symbol);
        var reported = new Dictionary<DocumentSymbol, Meeting>();
        foreach ((Meeting meeting, Place place) in Place.Of("meetings", records.Meetings))
        {
            DocumentSymbol? report = meeting.Report;
            if (report is null)
                continue;
            CheckSymbol(report, place, "report", meeting, meeting.WorkingGroup, meeting.Start, meeting.End);
            (Document? document, Place itsPlace) = documents.GetValueOrDefault(report);
            if (document is { Kind: not (null or DocumentKind.MeetingReport) })
                problems.Add($"{place}.report", $"The document is a {document.Kind}.");
            // Not by the day: a meeting may be postponed past the session of its year. A symbol that tells the year is looked at below.
            if (document is { SubmittedTo: { } to, Symbol.Parts: null } && sessions.TryGetValue(to, out Session? session) && session.End.Year < meeting.Start.Year)
                problems.Add($"{itsPlace}.submittedTo", $"{session} ends in {KeyFormat.Of(session.End.Year)}, before {meeting}, whose report it is, starts in {KeyFormat.Of(meeting.Start.Year)}.");
            if (!reported.TryAdd(report, meeting))
                problems.Add($"{place}.report", $"It is the report of {reported[report]} too.");
        }
    }

    private void CheckSessions()
    {
        var reported = new Dictionary<SessionNumber, Document>();
        foreach ((Document document, Place place) in Place.Of("documents", records.Documents))
        {
            if (document is { SubmittedTo: { } to, Symbol.Parts: { } parts } && sessions.TryGetValue(to, out Session? submittedTo) && parts.Year > submittedTo.End.Year)
                problems.Add($"{place}.submittedTo", $"The symbol is of {KeyFormat.Of(parts.Year)}, and {submittedTo} of {KeyFormat.Of(submittedTo.End.Year)}.");
            CheckSession(document, place, "reportOf", document.ReportOf);
            CheckSession(document, place, "agendaOf", document.AgendaOf);
            if (document.ReportOf is { } session && !reported.TryAdd(session, document))
                problems.Add($"{place}.reportOf", $"Session {session} has a report already: {SafeText.Plain(reported[session].ToString())}.");
        }
    }

    private void CheckSession(Document document, Place place, string member, SessionNumber? number)
    {
        if (number is not null && sessions.TryGetValue(number, out Session? session))
            CheckSymbol(document.Symbol, place, member, session, group: null, session.Start, session.End);
    }

    // A symbol of the Conference's series names the group and the year; others say nothing of either.
    private void CheckSymbol(DocumentSymbol symbol, Place place, string member, IRecord of, WorkingGroupCode? group, LocalDate start, LocalDate end)
    {
        if (symbol.Parts is not { } parts)
            return;
        if (parts.WorkingGroup != group)
            problems.Add($"{place}.{member}", $"The symbol is of {Body(parts.WorkingGroup)}, and {of} of {Body(group)}.");
        if (parts.Year < start.Year || parts.Year > end.Year)
            problems.Add($"{place}.{member}", $"The symbol is of {parts.Year}, and {of} of {start.Year}.");
    }

    private static string Body(WorkingGroupCode? group) => group?.ToString() ?? "the Conference";
}
