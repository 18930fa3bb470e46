namespace Untoc.Model;

/// <summary>Finds facts without citation, and citations without fact.</summary>
internal sealed class CitationCheck(ProblemList problems)
{
    private const string Citations = "citations";
    private const string Id = "id"; // the dataset's own handle, not a fact

    private readonly Dictionary<JsonShape, CitedShape?> _shapes = [];
    private readonly List<string> _facts = []; // of one record

    public void Check(RecordValue one)
    {
        if (one.Value is Citation citation)
            CheckAlone(citation, one.Path);
        else if (one.Value is not null && ShapeOf(one.Shape) is { } cited && cited.Citations.Of(one.Value) is ValueList<Citation> citations)
            CheckCited(one, cited, citations);
    }

    private void CheckAlone(Citation citation, JsonPath path)
    {
        (string Member, string Message)? contradiction = citation switch
        {
            { Paragraph: < 1 } => ("paragraph", "Expected a paragraph from 1."),
            { Paragraph: not null, Locator: not null } => ("locator", "Expected a paragraph or a locator, not both."),
            { Basis: Basis.Inferred, Rule: null } => ("rule", "An inferred fact names the rule that it follows from."),
            { Basis: not Basis.Inferred, Rule: not null } => ("rule", "Only an inferred fact names a rule."),
            { Rule: < 1 } => ("rule", "Expected a rule from 1."),
            _ => null,
        };
        if (contradiction is var (member, message))
            problems.Add($"{path}.{member}", message);
    }

    private void CheckCited(RecordValue one, CitedShape cited, ValueList<Citation> citations)
    {
        _facts.Clear();
        CheckFacts(one.Value!, cited.Facts, citations, one.Path);
        for (int at = 0; at < citations.Count; at++)
            if (!_facts.Contains(citations[at].Fact))
                problems.Add($"{one.Path}.{Citations}[{at}].fact", $"The record has no fact {Excerpt.Quoted(citations[at].Fact)}; it has {(_facts.Count == 0 ? "none" : string.Join(", ", _facts))}.");
    }

    // A value made of others is so many facts, and a fact itself where none of them is there.
    private void CheckFacts(object record, FactShape[] facts, ValueList<Citation> citations, JsonPath path)
    {
        foreach (FactShape fact in facts)
        {
            object? value = fact.Member.Of(record);
            if (value is null or IValueList { Count: 0 })
                continue;
            path.Enter(fact.Member.Name);
            int before = _facts.Count;
            CheckFacts(value, fact.Inner, citations, path);
            if (_facts.Count == before)
            {
                _facts.Add(fact.Name);
                if (!IsCited(fact.Name, citations))
                    problems.Add(path, $"No citation for the fact {Excerpt.Quoted(fact.Name)}.");
            }
            path.Leave();
        }
    }

    private static bool IsCited(string fact, ValueList<Citation> citations)
    {
        for (int at = 0; at < citations.Count; at++)
            if (citations[at].Fact == fact)
                return true;
        return false;
    }

    private CitedShape? ShapeOf(JsonShape shape)
    {
        if (!_shapes.TryGetValue(shape, out CitedShape? cited))
            _shapes.Add(shape, cited = CitationsOf(shape) is { } citations ? new CitedShape(citations, FactsOf(shape, prefix: "")) : null);
        return cited;
    }

    private static FactShape[] FactsOf(JsonShape shape, string prefix) =>
    [
        .. from member in shape.Members
           where member.Name is not (Citations or Id) && (member.Shape.Element is not { } element || CitationsOf(element) is null)
           let name = prefix + member.Name
           select new FactShape(name, member, FactsOf(member.Shape, $"{name}.")),
    ];

    private static JsonMember? CitationsOf(JsonShape shape) => Array.Find(shape.Members, static member => member.Name == Citations);

    /// <summary>What the records of one type are cited for.</summary>
    private sealed record CitedShape(JsonMember Citations, FactShape[] Facts);

    /// <summary>A fact that a record may state, or a value that is made of such.</summary>
    private sealed record FactShape(string Name, JsonMember Member, FactShape[] Inner);
}
