using NodaTime;

namespace Untoc.Model;

/// <summary>Finds documents that cannot be of the session or meeting that they are said to be of.</summary>
internal static class DocumentCheck
{
    public static IEnumerable<DataProblem> Problems(UntocRecords records, Dictionary<SessionNumber, Session> sessions) =>
        Meetings(records).Concat(Sessions(records, sessions));

    private static IEnumerable<DataProblem> Meetings(UntocRecords records)
    {
        ILookup<DocumentSymbol, Document> documents = records.Documents.ToLookup(static document => document.Symbol);
        var reported = new Dictionary<DocumentSymbol, Meeting>();
        foreach ((Meeting meeting, int at) in Keyed.Once(records.Meetings, static meeting => (meeting.WorkingGroup, meeting.Ordinal)))
        {
            DocumentSymbol? report = meeting.Report;
            if (report is null || !KeyText.IsNumber(meeting.Ordinal))
                continue;
            string path = $"$.meetings[{at}].report";
            foreach (string message in Mismatches(report, meeting.WorkingGroup, meeting.Start, meeting.End, meeting.ToString()))
                yield return new DataProblem(path, message);
            if (documents[report].FirstOrDefault() is { Kind: not (null or DocumentKind.MeetingReport) } other)
                yield return new DataProblem(path, $"The document is a {other.Kind}.");
            if (!reported.TryAdd(report, meeting))
                yield return new DataProblem(path, $"It is the report of {reported[report]} too.");
        }
    }

    private static IEnumerable<DataProblem> Sessions(UntocRecords records, Dictionary<SessionNumber, Session> sessions)
    {
        var reported = new Dictionary<SessionNumber, Document>();
        foreach ((Document document, int at) in Keyed.Once(records.Documents, static document => document.Symbol))
        {
            (string Member, SessionNumber? Session)[] members = [("reportOf", document.ReportOf), ("agendaOf", document.AgendaOf)];
            foreach ((string member, SessionNumber? number) in members)
                if (number is not null && sessions.TryGetValue(number, out Session? session))
                    foreach (string message in Mismatches(document.Symbol, group: null, session.Start, session.End, session.ToString()))
                        yield return new DataProblem($"$.documents[{at}].{member}", message);
            if (document.ReportOf is { } of && !reported.TryAdd(of, document))
                yield return new DataProblem($"$.documents[{at}].reportOf", $"Session {of} has a report already: {reported[of]}.");
        }
    }

    // A symbol of the Conference's series names the group and the year; others say nothing of either.
    private static IEnumerable<string> Mismatches(DocumentSymbol symbol, WorkingGroupCode? group, LocalDate start, LocalDate end, string name)
    {
        SymbolParts? parts = symbol.Parts;
        if (parts is null)
            yield break;
        if (parts.WorkingGroup != group)
            yield return $"The symbol is of {parts.WorkingGroup?.ToString() ?? "the Conference"}, and {name} of {group?.ToString() ?? "the Conference"}.";
        if (parts.Year < start.Year || parts.Year > end.Year)
            yield return $"The symbol is of {KeyText.Of(parts.Year)}, and {name} of {KeyText.Of(start.Year)}.";
    }
}
