using NodaTime;

namespace Untoc.Model;

/// <summary>Finds all that keeps records from being a dataset.</summary>
internal static class DatasetCheck
{
    public static ValueList<DataProblem> Problems(UntocRecords records)
    {
        ArgumentNullException.ThrowIfNull(records);
        List<RecordTreeNode> nodes = RecordTree.Nodes(records);
        List<DataProblem> unusable = [.. nodes.SelectMany(Unusable)];
        if (unusable.Count > 0)
            return [.. unusable]; // the other checks rely on required members being there, and on dates that compare
        var keys = new KeyIndex(records);
        IEnumerable<DataProblem> within = nodes.SelectMany(node =>
            keys.Unresolved(node).Concat(CitationCheck.Problems(node)).Concat(RecordCheck.Problems(node, records)));
        return [.. keys.Duplicates, .. within, .. Among(records)];
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
            null when !node.MayBeNull => "Missing.",
            LocalDate date when date.Calendar != CalendarSystem.Iso || date.Year < 1 => "Expected a date in the ISO calendar, in the years 1 to 9999.",
            string text when HasHalfOfASurrogatePair(text) => "It holds half of a surrogate pair.",
            _ => null,
        };
        return message is null ? [] : [new DataProblem(node.Path, message)];
    }

    private static bool HasHalfOfASurrogatePair(string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            if (char.IsSurrogatePair(text, at))
                at++;
            else if (char.IsSurrogate(text[at]))
                return true;
        }
        return false;
    }
}
