namespace Untoc.Model;

/// <summary>Questions about what is cited.</summary>
public static class CitedRecords
{
    /// <summary>Returns where a fact is stated: <c>meeting.CitationsOf(nameof(Meeting.Start))</c>; empty if the fact is unknown.</summary>
    /// <param name="cited">A record, or a part of one.</param>
    /// <param name="fact">The fact by its C# or its JSON name: <c>EntryIntoForce</c> or <c>inForce</c>. <c>name</c> returns the citations of the name in every language.</param>
    /// <exception cref="ArgumentException">No record of this type has such a fact; the message lists those that there are.</exception>
    public static ValueList<Citation> CitationsOf(this ICited cited, string fact)
    {
        ArgumentNullException.ThrowIfNull(cited);
        ArgumentNullException.ThrowIfNull(fact);
        string name = FactName.InJson(fact);
        string parts = name + ".";
        ValueList<Citation> found = [.. cited.Citations.Where(citation => citation.Fact == name || citation.Fact.StartsWith(parts, StringComparison.Ordinal))];
        if (found.Count == 0)
            ThrowIfUnknown(cited, name);
        return found;
    }

    /// <summary>Returns a copy with a citation for every fact that lacks one, those of parts included, as for provisions and names.</summary>
    /// <param name="cited">A record, or a part of one.</param>
    /// <param name="source">The source to cite.</param>
    /// <param name="basis">What the facts rest on: <see cref="Basis.Stated"/> or <see cref="Basis.Editorial"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="basis"/> is <see cref="Basis.Inferred"/>: an inferred fact names its rule.</exception>
    public static TCited CitedTo<TCited>(this TCited cited, SourceId source, Basis basis)
        where TCited : class, ICited
    {
        ArgumentNullException.ThrowIfNull(cited);
        ArgumentNullException.ThrowIfNull(source);
        return basis == Basis.Inferred
            ? throw new ArgumentException("An inferred fact names its rule: cite it by hand.", nameof(basis))
            : new CitationFiller(source, basis).Fill(cited);
    }

    /// <summary>The names of the facts that it states, as its citations are to name them, in the order of the JSON: <c>workingGroup</c>, <c>name.en</c>.</summary>
    /// <remarks>A member that is null or empty is no fact, and neither is an <c>id</c> or what has citations of its own.</remarks>
    /// <exception cref="ArgumentException">It is of no type of this library.</exception>
    public static ValueList<string> FactNames(this ICited cited)
    {
        ArgumentNullException.ThrowIfNull(cited);
        List<(string Name, object Value)> facts = [];
        FactMembers.Add(cited, facts);
        return [.. facts.Select(static fact => fact.Name)];
    }

    // What facts there may be takes longer to say, and is asked only where none is found.
    private static void ThrowIfUnknown(ICited cited, string fact)
    {
        FactMember[] facts = FactMembers.Of(cited);
        if (!facts.Any(one => one.Name == fact || one.Inner.Any(inner => inner.Name == fact)))
            throw new ArgumentException(SafeText.Message($"A {cited.GetType().Name} has no fact {SafeText.Quoted(fact)}; it may have {string.Join(", ", facts.Select(static one => one.Name))}."));
    }
}
