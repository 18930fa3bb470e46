namespace Untoc.Model;

/// <summary>Questions about what is cited.</summary>
public static class CitedRecords
{
    /// <summary>Where a fact is stated: <c>meeting.CitationsOf("start")</c>; <c>CitationsOf("name")</c> gives those of the name in every language.</summary>
    /// <param name="cited">A record, or a part of one.</param>
    /// <param name="fact">The fact by its name in the JSON. Empty is what is found where it is unknown.</param>
    /// <exception cref="ArgumentException">There is no such fact in what is of this type; the message lists those that there are.</exception>
    public static ValueList<Citation> CitationsOf(this ICited cited, string fact)
    {
        ArgumentNullException.ThrowIfNull(cited);
        ArgumentNullException.ThrowIfNull(fact);
        string parts = fact + ".";
        ValueList<Citation> found = [.. cited.Citations.Where(citation => citation.Fact == fact || citation.Fact.StartsWith(parts, StringComparison.Ordinal))];
        if (found.Count == 0)
            ThrowIfUnknown(cited, fact);
        return found;
    }

    /// <summary>The names of the facts that it states, as its citations are to name them, in the order of the JSON: <c>workingGroup</c>, <c>name.en</c>.</summary>
    /// <remarks>A member that is null or empty is no fact, and neither is an <c>id</c> or what has citations of its own.</remarks>
    /// <exception cref="ArgumentException">It is of no type of this library.</exception>
    public static ValueList<string> FactNames(this ICited cited)
    {
        ArgumentNullException.ThrowIfNull(cited);
        List<string> names = [];
        Facts.AddNames(cited, names);
        return [.. names];
    }

    // What facts there may be takes longer to say, and is asked only where none is found.
    private static void ThrowIfUnknown(ICited cited, string fact)
    {
        Facts[] facts = Facts.Of(cited);
        if (!facts.Any(one => one.Name == fact || one.Inner.Any(inner => inner.Name == fact)))
            throw new ArgumentException(SafeText.Message($"A {cited.GetType().Name} has no fact {SafeText.Quoted(fact)}; it may have {string.Join(", ", facts.Select(static one => one.Name))}."));
    }
}
