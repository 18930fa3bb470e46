namespace Untoc.Model;

/// <summary>Finds facts without citation, and citations without fact.</summary>
internal sealed class CitationCheck(ProblemList problems)
{
    private readonly List<(string Name, object Value)> _facts = []; // of one record

    public void Check(RecordValue one)
    {
        if (one.Value is Citation citation && Contradiction(citation) is var (member, message))
            problems.Add($"{one.Path}.{member}", message);
        else if (one.Value is ICited cited)
            CheckCited(cited, one.Path);
    }

    /// <summary>Returns the member with which a citation contradicts itself, and why; null if it doesn't.</summary>
    public static (string Member, string Message)? Contradiction(Citation citation) => citation switch
    {
        { Paragraph: < 1 or > KeyFormat.MaxNumber } => ("paragraph", "Expected a paragraph from 1."),
        { Paragraph: not null, Locator: not null } => ("locator", "Expected a paragraph or a locator, not both."),
        { Basis: Basis.Inferred, Rule: null } => ("rule", "An inferred fact names the rule that it follows from."),
        { Basis: not Basis.Inferred, Rule: not null } => ("rule", "Only an inferred fact names a rule."),
        { Rule: < 1 or > KeyFormat.MaxNumber } => ("rule", "Expected a rule from 1."),
        _ => null,
    };

    private void CheckCited(ICited cited, JsonPath path)
    {
        _facts.Clear();
        FactMembers.Add(cited, _facts);
        ValueList<Citation> citations = cited.Citations;
        foreach ((string fact, _) in _facts)
            if (!IsCited(fact, citations))
                problems.Add($"{path}.{fact}", $"No citation for the fact {SafeText.Quoted(fact)}.");
        for (int at = 0; at < citations.Count; at++)
            if (!Has(citations[at].Fact))
                problems.Add($"{path}.citations[{at}].fact", $"The record has no fact {SafeText.Quoted(citations[at].Fact)}; it has {(_facts.Count == 0 ? "none" : string.Join(", ", _facts.Select(static fact => fact.Name)))}.");
    }

    private bool Has(string fact)
    {
        foreach ((string name, _) in _facts)
            if (name == fact)
                return true;
        return false;
    }

    private static bool IsCited(string fact, ValueList<Citation> citations)
    {
        for (int at = 0; at < citations.Count; at++)
            if (citations[at].Fact == fact)
                return true;
        return false;
    }
}
