namespace Untoc.Model;

/// <summary>Finds all that keeps records from being a dataset.</summary>
internal static class DatasetCheck
{
    public static ValueList<DataProblem> Problems(UntocRecords records)
    {
        ArgumentNullException.ThrowIfNull(records);
        List<RecordTreeNode> nodes = [.. RecordTree.Nodes(records)];
        List<DataProblem> missing = [.. nodes.Where(IsMissing).Select(static node => new DataProblem(node.Path, "Missing."))];
        if (missing.Count > 0)
            return [.. missing]; // the other checks rely on required members being there
        var keys = new KeyIndex(records);
        return [.. keys.Duplicates, .. nodes.SelectMany(node => Problems(node, keys))];
    }

    private static bool IsMissing(RecordTreeNode node) => node.Value is null && !node.MayBeNull;

    private static IEnumerable<DataProblem> Problems(RecordTreeNode node, KeyIndex keys) =>
        keys.Unresolved(node).Concat(CitationCheck.Problems(node)).Concat(Inconsistencies(node, keys));

    private static IEnumerable<DataProblem> Inconsistencies(RecordTreeNode node, KeyIndex keys)
    {
        (string Member, string Message)? found = node.Value switch
        {
            string text when string.IsNullOrWhiteSpace(text) => ("", "Expected words, not blanks."),
            Enum value when !Enum.IsDefined(value.GetType(), value) => ("", $"Not a {value.GetType().Name}."),
            MultilingualText text when text.ToString().Length == 0 => ("", "Expected the text in one language at least."),
            DatasetInfo info when info.SchemaVersion != DatasetInfo.CurrentSchemaVersion =>
                (".schemaVersion", $"Expected {KeyText.Of(DatasetInfo.CurrentSchemaVersion)}."),
            Session session when session.End < session.Start => (".end", "The session ends before it starts."),
            Meeting meeting when meeting.End < meeting.Start => (".end", "The meeting ends before it starts."),
            Meeting { Ordinal: < 1 } => (".ordinal", "Expected an ordinal from 1."),
            Text text when !keys.Holds(text.Session) => (".number", $"Session {text.Session}, which adopted it, is not in the data."),
            Provision { Effect: not Effect.Establishes, Composition.Count: > 0 } =>
                (".composition", "Only a provision that establishes a group gives its composition."),
            _ => null,
        };
        return found is { } one ? [new DataProblem(node.Path + one.Member, one.Message)] : [];
    }
}
