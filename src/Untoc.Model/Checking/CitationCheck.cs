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
        (string Name, RecordTreeNode Node)[] facts = [.. Facts(node, prefix: "")];
        IEnumerable<DataProblem> uncited =
            from fact in facts
            where !citations.Any(one => one.Fact == fact.Name)
            select new DataProblem(fact.Node.Path, $"No citation for the fact {Excerpt.Quoted(fact.Name)}.");
        IEnumerable<DataProblem> idle = citations
            .Select(static (one, at) => (one.Fact, At: at))
            .Where(one => !facts.Any(fact => fact.Name == one.Fact))
            .Select(one => new DataProblem($"{node.Path}.{Citations}[{KeyText.Of(one.At)}].fact", $"The record has no fact {Excerpt.Quoted(one.Fact)}; it has {string.Join(", ", facts.Select(static fact => fact.Name))}."));
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

    private static IEnumerable<(string Name, RecordTreeNode Node)> Facts(RecordTreeNode record, string prefix)
    {
        foreach (RecordTreeNode member in record.Children)
        {
            if (member.Name is Citations or Id || member.Value is null or IValueList { Count: 0 } || HoldsCitedRecords(member))
                continue;
            (string, RecordTreeNode)[] parts = member.Value is IValueList ? [] : [.. Facts(member, $"{prefix}{member.Name}.")];
            foreach ((string, RecordTreeNode) fact in parts.Length > 0 ? parts : [(prefix + member.Name, member)])
                yield return fact;
        }
    }

    private static bool HoldsCitedRecords(RecordTreeNode member) => member.Value is IValueList && member.Children.Any(static element => Cited(element) is not null);

    private static ValueList<Citation>? Cited(RecordTreeNode node) => node.Value is IValueList
        ? null
        : Array.Find(node.Children, static member => member.Name == Citations)?.Value as ValueList<Citation>;
}
