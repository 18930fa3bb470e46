using System.Collections.Concurrent;

namespace Untoc.Model;

/// <summary>The facts of records: the members that citations name.</summary>
internal static class FactMembers
{
    private const string Citations = "citations";
    private const string Id = "id"; // the dataset's own handle, not a fact

    private static readonly ConcurrentDictionary<Type, (FactMember[] Facts, JsonMember[] Parts)> Known = new();

    /// <summary>Adds the facts that it states, but not those of its parts.</summary>
    public static void Add(ICited cited, List<(string Name, object Value)> facts) => Add(cited, Of(cited), facts);

    public static FactMember[] Of(ICited cited) => Known.GetOrAdd(cited.GetType(), Of).Facts;

    /// <summary>Every fact of a record and of its parts, with its path: <c>provisions[2].effect</c>.</summary>
    public static IEnumerable<(string Path, object Value, ValueList<Citation> Citations)> WithPaths(ICited cited, string prefix = "")
    {
        List<(string Name, object Value)> facts = [];
        Add(cited, facts);
        IEnumerable<(string, object, ValueList<Citation>)> ofParts =
            from member in Known[cited.GetType()].Parts
            from part in ((IValueList)member.Of(cited)!).Cast<ICited>().Select(static (part, at) => (Part: part, At: at))
            from fact in WithPaths(part.Part, $"{prefix}{member.Name}[{KeyFormat.Of(part.At)}].")
            select fact;
        return facts.Select(fact => (prefix + fact.Name, fact.Value, (ValueList<Citation>)[.. cited.Citations.Where(citation => citation.Fact == fact.Name)])).Concat(ofParts);
    }

    // A value made of others is so many facts, and a fact itself where none of them is there.
    private static void Add(object record, FactMember[] members, List<(string Name, object Value)> facts)
    {
        foreach (FactMember member in members)
        {
            object? value = member.Member.Of(record);
            if (value is null or IValueList { Count: 0 })
                continue;
            int before = facts.Count;
            Add(value, member.Inner, facts);
            if (facts.Count == before)
                facts.Add((member.Name, value));
        }
    }

    private static (FactMember[] Facts, JsonMember[] Parts) Of(Type type)
    {
        if (!UntocJson.Knows(type))
            throw new ArgumentException($"{type} is no type of this library, whose facts it would know.");
        JsonShape shape = JsonShape.Of(type);
        return (Of(shape, prefix: ""), [.. shape.Members.Where(IsOfParts)]);
    }

    private static FactMember[] Of(JsonShape shape, string prefix) =>
    [
        .. from member in shape.Members
           where member.Name is not (Citations or Id) && !IsOfParts(member)
           let name = prefix + member.Name
           select new FactMember(name, member, Of(member.Shape, $"{name}.")),
    ];

    // Parts, such as provisions, have citations of their own.
    private static bool IsOfParts(JsonMember member) => member.Shape.Element is { } element && element.Members.Any(static inner => inner.Name == Citations);
}

/// <summary>A fact that a record may state, or a value made of such: these are inner facts, <c>name.en</c>.</summary>
internal sealed record FactMember(string Name, JsonMember Member, FactMember[] Inner);
