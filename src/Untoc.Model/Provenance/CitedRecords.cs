namespace Untoc.Model;

/// <summary>Questions about what is cited.</summary>
public static class CitedRecords
{
    /// <summary>The names of the facts that it states, as its citations are to name them, in the order of the JSON: <c>workingGroup</c>, <c>name.en</c>.</summary>
    /// <remarks>A member that is null or empty is no fact, and neither is an <c>id</c> or what has citations of its own.</remarks>
    /// <exception cref="ArgumentException">It is of no type of this library.</exception>
    public static ValueList<string> FactNames(this ICited cited)
    {
        ArgumentNullException.ThrowIfNull(cited);
        List<string> names = [];
        FactShape.AddNames(cited, names);
        return [.. names];
    }
}
