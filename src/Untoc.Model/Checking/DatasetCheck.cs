using NodaTime;

namespace Untoc.Model;

/// <summary>Finds all that keeps records from being a dataset.</summary>
internal static class DatasetCheck
{
    public static void Check(UntocRecords records, ProblemList problems)
    {
        List<RecordTreeNode> nodes = RecordTree.Nodes(records);
        foreach (RecordTreeNode node in nodes)
            problems.AddRange(Unusable(node));
        if (problems.Count > 0)
            return; // the other checks rely on required members being there, and on dates that compare
        var keys = new KeyIndex(records);
        problems.AddRange(keys.Duplicates);
        foreach (RecordTreeNode node in nodes)
        {
            problems.AddRange(keys.Unresolved(node));
            problems.AddRange(CitationCheck.Problems(node));
            problems.AddRange(RecordCheck.Problems(node, records));
        }
        problems.AddRange(Among(records));
    }

    private static IEnumerable<DataProblem> Among(UntocRecords records)
    {
        Dictionary<SessionNumber, Session> sessions = Keyed.Sessions(records);
        return CalendarCheck.Problems(records, sessions)
            .Concat(DocumentCheck.Problems(records, sessions))
            .Concat(NameCheck.Problems(records))
            .Concat(TextCheck.Problems(records, sessions));
    }

    private static IEnumerable<DataProblem> Unusable(RecordTreeNode node)
    {
        string? message = node.Value switch
        {
            null => "Missing.",
            LocalDate date when date.Calendar != CalendarSystem.Iso || date.Year < 1 => "Expected a date in the ISO calendar, in the years 1 to 9999.",
            string text => Characters.Problem(text),
            _ => null,
        };
        return message is null ? [] : [new DataProblem(node.Path, message)];
    }
}
