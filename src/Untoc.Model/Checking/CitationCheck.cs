namespace Untoc.Model;

/// <summary>Finds facts without citation, and citations without fact.</summary>
internal static class CitationCheck
{
    private const string Citations = "citations";
    private const string Id = "id"; // the dataset's own handle, not a fact

    public static IEnumerable<DataProblem> Problems(RecordTreeNode node)
    {
        if (node.Value is Citation citation)
            return node.Problem(Contradiction(citation));
        if (Cited(node) is not { } citations)
            return [];
        List<(string Name, string Path)> facts = [.. Facts(node, prefix: "")];
        IEnumerable<DataProblem> uncited =
            from fact in facts
            where !citations.Any(one => one.Fact == fact.Name)
            select new DataProblem(fact.Path, $"No citation for the fact {Excerpt.Quoted(fact.Name)}.");
        IEnumerable<DataProblem> idle = citations
            .Select((one, at) => (one.Fact, Path: $"{node.Path}.{Citations}[{at}].fact"))
            .Where(one => !facts.Any(fact => fact.Name == one.Fact))
            .Select(one => new DataProblem(one.Path, $"The record has no fact {Excerpt.Quoted(one.Fact)}; it has {string.Join(", ", facts.Select(static fact => fact.Name))}."));
        return uncited.Concat(idle);
    }

    private static (string Member, string Message)? Contradiction(Citation citation) => citation switch
    {
        { Paragraph: < 1 } => (".paragraph", "Expected a paragraph from 1."),
        { Paragraph: not null, Locator: not null } => (".locator", "Expected a paragraph or a locator, not both."),
        { Basis: Basis.Inferred, Rule: null } => (".rule", "An inferred fact names the rule that it follows from."),
        { Basis: not Basis.Inferred, Rule: not null } => (".rule", "Only an inferred fact names a rule."),
        { Rule: < 1 } => (".rule", "Expected a rule from 1."),
        _ => null,
    };

    private static IEnumerable<(string Name, string Path)> Facts(RecordTreeNode record, string prefix)
    {
        foreach (RecordTreeNode member in RecordTree.Members(record))
        {
            if (member.Name is Citations or Id || member.Value is null or IValueList { Count: 0 } || HoldsCitedRecords(member))
                continue;
            List<(string, string)> parts = [.. Facts(member, $"{prefix}{member.Name}.")];
            if (parts.Count == 0)
                yield return ($"{prefix}{member.Name}", member.Path);
            foreach ((string, string) part in parts)
                yield return part;
        }
    }

    private static bool HoldsCitedRecords(RecordTreeNode member) =>
        member.Value is IValueList list && list.Cast<object>().Any(element => Cited(member with { Value = element }) is not null);

    private static ValueList<Citation>? Cited(RecordTreeNode node) =>
        RecordTree.Members(node).FirstOrDefault(static member => member.Name == Citations)?.Value as ValueList<Citation>;
}
