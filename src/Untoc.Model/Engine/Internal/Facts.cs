using System.Collections.Concurrent;

namespace Untoc.Model;

/// <summary>A fact that a record may state, or a value that is made of such.</summary>
internal sealed record Facts(string Name, JsonMember Member, Facts[] Inner)
{
    private const string Citations = "citations";
    private const string Id = "id"; // the dataset's own handle, not a fact

    private static readonly ConcurrentDictionary<Type, Facts[]> Known = new();

    public static void AddNames(ICited cited, List<string> names) => AddNames(cited, Of(cited), names);

    public static Facts[] Of(ICited cited) => Known.GetOrAdd(cited.GetType(), Of);

    // A value made of others is so many facts, and a fact itself where none of them is there.
    private static void AddNames(object record, Facts[] facts, List<string> names)
    {
        foreach (Facts fact in facts)
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

    private static Facts[] Of(Type type) => UntocJson.Knows(type)
        ? Of(JsonShape.Of(type), prefix: "")
        : throw new ArgumentException($"{type} is no type of this library, whose facts it would know.");

    private static Facts[] Of(JsonShape shape, string prefix) =>
    [
        .. from member in shape.Members
           where member.Name is not (Citations or Id) && (member.Shape.Element is not { } element || element.Members.All(static inner => inner.Name != Citations))
           let name = prefix + member.Name
           select new Facts(name, member, Of(member.Shape, $"{name}.")),
    ];
}
