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
            CheckReport(report, place, "report", meeting, meeting.WorkingGroup, meeting.Start.Year);
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
            CheckAgenda(document, place);
            if (document.ReportOf is not { } number)
                continue;
            if (sessions.TryGetValue(number, out Session? session))
                CheckReport(document.Symbol, place, "reportOf", session, group: null, session.Start.Year);
            if (!reported.TryAdd(number, document) && !AreOfOneDocument(document.Symbol, reported[number].Symbol))
                problems.Add($"{place}.reportOf", $"Session {number} has a report already: {SafeText.Plain(reported[number].ToString())}.");
        }
    }

    // The number of an agenda names the year of its session.
    private void CheckAgenda(Document document, Place place)
    {
        if (document.AgendaOf is null || !sessions.TryGetValue(document.AgendaOf, out Session? session) || document.Symbol.Parts is not { } parts)
            return;
        if (parts.WorkingGroup is not null)
            problems.Add($"{place}.agendaOf", $"The symbol is of {parts.WorkingGroup}, and {session} of the Conference.");
        if (parts.Year < session.Start.Year || parts.Year > session.End.Year)
            problems.Add($"{place}.agendaOf", $"The symbol is of {parts.Year}, and {session} of {session.Start.Year}.");
    }

    // A group's early reports were issued in the Conference's series, some in the year of the session that they went to. Joint symbols name two bodies.
    private void CheckReport(DocumentSymbol symbol, Place place, string member, IRecord of, WorkingGroupCode? group, int year)
    {
        ValueList<DocumentSymbol> joint = symbol.Joint;
        SymbolParts[] parts = [.. (joint.Count > 0 ? joint : [symbol]).Select(static one => one.Parts).OfType<SymbolParts>()];
        if (parts.Length > 0 && parts.All(one => one.WorkingGroup is not null && one.WorkingGroup != group))
            problems.Add($"{place}.{member}", $"The symbol is of {string.Join(" and ", parts.Select(static one => one.WorkingGroup))}, and {of} of {Body(group)}.");
        if (parts.Any(one => one.Year < year))
            problems.Add($"{place}.{member}", $"The symbol is of {parts.Min(static one => one.Year)}, and {of} of {year}.");
    }

    // Such as a report and its addendum.
    private static bool AreOfOneDocument(DocumentSymbol one, DocumentSymbol other) =>
        one.Parts is { } parts && other.Parts is { } others && (parts.Body, parts.Year, parts.Series, parts.Number) == (others.Body, others.Year, others.Series, others.Number);

    private static string Body(WorkingGroupCode? group) => group?.ToString() ?? "the Conference";
}
