using System.Collections.Concurrent;

namespace Untoc.Model;

/// <summary>The facts of records: the members that citations name.</summary>
internal static class Facts
{
    private const string Citations = "citations";
    private const string Id = "id"; // the dataset's own handle, not a fact

    private static readonly ConcurrentDictionary<Type, FactMember[]> Known = new();

    public static void AddNames(ICited cited, List<string> names) => AddNames(cited, Of(cited), names);

    public static FactMember[] Of(ICited cited) => Known.GetOrAdd(cited.GetType(), Of);

    // A value made of others is so many facts, and a fact itself where none of them is there.
    private static void AddNames(object record, FactMember[] facts, List<string> names)
    {
        foreach (FactMember fact in facts)
        {
            object? value = fact.Member.Of(record);
            if (value is null or IValueList { Count: 0 })
                continue;
            int before = names.Count;
            AddNames(value, fact.Inner, names);
            if (names.Count == before)
                names.Add(fact.Name);
        }
    }

    private static FactMember[] Of(Type type) => UntocJson.Knows(type)
        ? Of(JsonShape.Of(type), prefix: "")
        : throw new ArgumentException($"{type} is no type of this library, whose facts it would know.");

    private static FactMember[] Of(JsonShape shape, string prefix) =>
    [
        .. from member in shape.Members
           where member.Name is not (Citations or Id) && (member.Shape.Element is not { } element || element.Members.All(static inner => inner.Name != Citations))
           let name = prefix + member.Name
           select new FactMember(name, member, Of(member.Shape, $"{name}.")),
    ];
}

/// <summary>A fact that a record may state, or a value made of such: these are inner facts, <c>name.en</c>.</summary>
internal sealed record FactMember(string Name, JsonMember Member, FactMember[] Inner);
