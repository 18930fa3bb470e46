using NodaTime;

namespace Untoc.Model;

/// <summary>Finds all that keeps records from being a dataset.</summary>
internal static class DatasetCheck
{
    public static ValueList<DataProblem> Problems(UntocRecords records)
    {
        ArgumentNullException.ThrowIfNull(records);
        List<RecordTreeNode> nodes = [.. RecordTree.Nodes(records)];
        List<DataProblem> unusable = [.. nodes.SelectMany(Unusable)];
        if (unusable.Count > 0)
            return [.. unusable]; // the other checks rely on required members being there, and on dates that compare
        var keys = new KeyIndex(records);
        return [.. keys.Duplicates, .. nodes.SelectMany(node => Problems(node, keys))];
    }

    private static IEnumerable<DataProblem> Unusable(RecordTreeNode node) => node.Problem(node.Value switch
    {
        null when !node.MayBeNull => ("", "Missing."),
        LocalDate date when date.Calendar != CalendarSystem.Iso || date.Year < 1 => ("", "Expected a date in the ISO calendar, in the years 1 to 9999."),
        string text when HasHalfOfASurrogatePair(text) => ("", "It holds half of a surrogate pair."),
        _ => null,
    });

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

    private static IEnumerable<DataProblem> Problems(RecordTreeNode node, KeyIndex keys) =>
        keys.Unresolved(node).Concat(CitationCheck.Problems(node)).Concat(Inconsistencies(node, keys));

    private static IEnumerable<DataProblem> Inconsistencies(RecordTreeNode node, KeyIndex keys) => node.Problem(node.Value switch
    {
        string text when string.IsNullOrWhiteSpace(text) => ("", "Expected words, not blanks."),
        Enum value when !Enum.IsDefined(value.GetType(), value) => ("", $"Not a {value.GetType().Name}."),
        MultilingualText text when text.ToString().Length == 0 => ("", "Expected the text in one language at least."),
        DatasetInfo info when info.SchemaVersion != DatasetInfo.CurrentSchemaVersion =>
            (".schemaVersion", $"Expected {KeyText.Of(DatasetInfo.CurrentSchemaVersion)}."),
        Session session when session.End < session.Start => (".end", "The session ends before it starts."),
        Meeting meeting when meeting.End < meeting.Start => (".end", "The meeting ends before it starts."),
        Meeting { Ordinal: < 1 } => (".ordinal", "Expected an ordinal from 1."),
        Text text when !keys.Holds(text.Session) => (".number", $"Session {text.Session}, which adopted it, is not in sessions."),
        Provision { Effect: not Effect.Establishes, Composition.Count: > 0 } =>
            (".composition", "Only a provision that establishes a group gives its composition."),
        _ => null,
    });
}
