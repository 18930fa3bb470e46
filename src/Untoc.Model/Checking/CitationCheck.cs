namespace Untoc.Model;

/// <summary>Finds facts without citation, and citations without fact.</summary>
internal static class CitationCheck
{
    private const string Citations = "citations";
    private const string Id = "id"; // the dataset's own handle, not a fact

    public static IEnumerable<DataProblem> Problems(RecordTreeNode node)
    {
        if (node.Value is Citation citation)
            return Contradiction(citation) is { } one ? [new DataProblem(node.Path + one.Member, one.Message)] : [];
        if (Cited(node) is not { } citations)
            return [];
        var facts = new List<(string Name, RecordTreeNode Node)>();
        AddFacts(node, prefix: "", facts);
        var problems = new List<DataProblem>();
        foreach ((string name, RecordTreeNode fact) in facts)
            if (!IsCited(name, citations))
                problems.Add(new DataProblem(fact.Path, $"No citation for the fact {Excerpt.Quoted(name)}."));
        for (int at = 0; at < citations.Count; at++)
            if (!facts.Exists(fact => fact.Name == citations[at].Fact))
                problems.Add(new DataProblem($"{node.Path}.{Citations}[{KeyText.Of(at)}].fact", $"The record has no fact {Excerpt.Quoted(citations[at].Fact)}; it has {string.Join(", ", facts.Select(static fact => fact.Name))}."));
        return problems;
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

    private static void AddFacts(RecordTreeNode record, string prefix, List<(string Name, RecordTreeNode Node)> facts)
    {
        foreach (RecordTreeNode member in record.Children)
        {
            if (member.Name is Citations or Id || member.Value is IValueList { Count: 0 } || HoldsCitedRecords(member))
                continue;
            string name = prefix + member.Name;
            int before = facts.Count;
            if (member.Value is not IValueList)
                AddFacts(member, $"{name}.", facts);
            if (facts.Count == before)
                facts.Add((name, member));
        }
    }

    private static bool IsCited(string fact, ValueList<Citation> citations)
    {
        foreach (Citation citation in citations)
            if (citation.Fact == fact)
                return true;
        return false;
    }

    private static bool HoldsCitedRecords(RecordTreeNode member) => member.Value is IValueList && member.Children.Any(static element => Cited(element) is not null);

    private static ValueList<Citation>? Cited(RecordTreeNode node) => node.Value is IValueList
        ? null
        : Array.Find(node.Children, static member => member.Name == Citations)?.Value as ValueList<Citation>;
}
