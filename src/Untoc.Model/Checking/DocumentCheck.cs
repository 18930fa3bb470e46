using NodaTime;

namespace Untoc.Model;

/// <summary>Finds documents that cannot be of the session or meeting that they are said to be of.</summary>
internal static class DocumentCheck
{
    public static IEnumerable<DataProblem> Problems(UntocRecords records) => Meetings(records).Concat(Sessions(records));

    private static IEnumerable<DataProblem> Meetings(UntocRecords records)
    {
        ILookup<DocumentSymbol, Document> documents = records.Documents.ToLookup(static document => document.Symbol);
        for (int at = 0; at < records.Meetings.Count; at++)
        {
            if (records.Meetings[at] is not { Report: { } report } meeting)
                continue;
            foreach (string message in Mismatches(report, meeting.WorkingGroup, meeting.Start, meeting.End))
                yield return new DataProblem($"$.meetings[{at}].report", message);
            if (documents[report].FirstOrDefault() is { Kind: not (null or DocumentKind.MeetingReport) } other)
                yield return new DataProblem($"$.meetings[{at}].report", $"The document is a {other.Kind}.");
        }
    }

    private static IEnumerable<DataProblem> Sessions(UntocRecords records)
    {
        ILookup<SessionNumber, Session> sessions = records.Sessions.ToLookup(static session => session.Number);
        var reported = new Dictionary<SessionNumber, string>();
        for (int at = 0; at < records.Documents.Count; at++)
        {
            Document document = records.Documents[at];
            string path = $"$.documents[{at}]";
            (string Member, SessionNumber? Session)[] members = [("reportOf", document.ReportOf), ("agendaOf", document.AgendaOf)];
            foreach ((string member, SessionNumber? number) in members)
                foreach (Session session in number is null ? [] : sessions[number].Take(1))
                    foreach (string message in Mismatches(document.Symbol, group: null, session.Start, session.End))
                        yield return new DataProblem($"{path}.{member}", message);
            if (document.ReportOf is { } of && !reported.TryAdd(of, path))
                yield return new DataProblem($"{path}.reportOf", $"Session {of} has two reports: the first is at {reported[of]}.");
        }
    }

    // A symbol of the Conference's series names the group and the year; others say nothing of either.
    private static IEnumerable<string> Mismatches(DocumentSymbol symbol, WorkingGroupCode? group, LocalDate start, LocalDate end)
    {
        if (!symbol.TryReadSeries(out WorkingGroupCode? of, out int year))
            yield break;
        if (of != group)
            yield return $"The symbol is of {of?.ToString() ?? "the Conference"}, not of {group?.ToString() ?? "the Conference"}.";
        if (year < start.Year || year > end.Year)
            yield return $"The symbol is of {KeyText.Of(year)}, not of {KeyText.Of(start.Year)}.";
    }
}
