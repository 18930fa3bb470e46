using System.Reflection;

namespace Untoc.Model.Tests;

/// <summary>The rules of the house, held by reflection.</summary>
public class ConventionTests
{
    private static readonly Type[] PublicTypes = typeof(UntocDataset).Assembly.GetExportedTypes();

    private static readonly Type[] Records = [.. PublicTypes.Where(type => type.GetMethod("<Clone>$") is not null)];

    /// <summary>Which record a key identifies.</summary>
    private static readonly Dictionary<Type, Type[]> RecordsByKey = new()
    {
        [typeof(TreatyId)] = [typeof(Treaty)],
        [typeof(TreatyArticle)] = [typeof(Treaty)],
        [typeof(ParticipantCode)] = [typeof(Participant)],
        [typeof(ParticipationId)] = [typeof(Participation)],
        [typeof(WorkingGroupCode)] = [typeof(WorkingGroup)],
        [typeof(SessionNumber)] = [typeof(Session)],
        [typeof(ResolutionNumber)] = [typeof(Text)],
        [typeof(DecisionNumber)] = [typeof(Text)],
        [typeof(TextReference)] = [typeof(Text)],
        [typeof(MeetingId)] = [typeof(Meeting)],
        [typeof(DocumentSymbol)] = [typeof(Document)],
    };

    [Fact]
    public void A_public_type_is_sealed_or_the_closed_head_of_its_cases()
    {
        Type[] open = [.. PublicTypes.Where(type => type is { IsClass: true, IsSealed: false })];

        Assert.Equal([typeof(Change), typeof(ScalarConverter<>), typeof(Text), typeof(Treaty)], open.OrderBy(type => type.Name));
        // Nobody else can derive: an abstract member is out of others' sight.
        Assert.All(open, type => Assert.Contains(type.GetMethods(BindingFlags.NonPublic | BindingFlags.Instance), method => method is { IsAbstract: true, IsFamilyAndAssembly: true }));
    }

    [Fact]
    public void Every_record_prints_in_words_of_its_own()
    {
        var synthesized =
            from type in Records
            let printer = type.GetMethod("ToString", Type.EmptyTypes)!
            where printer.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is not null
            select type.Name;

        Assert.Empty(synthesized);
    }

    [Fact]
    public void References_run_from_the_dependent_to_the_independent_and_never_back()
    {
        string[] order = ["Treaty", "Article", "Participant", "Participation", "WorkingGroup", "Session", "Text", "ConferenceOfTheParties", "Document", "Meeting", "Source"];
        (string From, string To)[] references =
        [
            .. from type in Records
               where !RecordsByKey.ContainsKey(type) && type != typeof(TextProvision) && type != typeof(SymbolParts) && !type.IsAssignableTo(typeof(Change)) // answers, not records of the data
               from to in ReferencesOf(type, [])
               let head = HeadOf(type)
               where to != head
               select (head.Name, to.Name),
        ];

        Assert.Equal(
            [
                ("Article", "Treaty"),
                ("ConferenceOfTheParties", "Text"),
                ("ConferenceOfTheParties", "Treaty"),
                ("Document", "Session"),
                ("Document", "Text"),
                ("Meeting", "Document"),
                ("Meeting", "WorkingGroup"),
                ("Participation", "Participant"),
                ("Participation", "Treaty"),
                ("Provision", "WorkingGroup"),
                ("Source", "Document"), // its own symbol: a source is known by it, and need not be among the documents
                ("Source", "Session"),
                ("Text", "Session"),
                ("Text", "WorkingGroup"),
                ("WorkingGroup", "Treaty"),
            ],
            references.Where(reference => reference.From != "UntocRecords").Distinct().Order());
        Assert.All(
            references.Where(reference => order.Contains(reference.From)),
            reference => Assert.True(Array.IndexOf(order, reference.From) > Array.IndexOf(order, reference.To), $"{reference}"));
    }

    [Fact]
    public void No_type_is_named_after_the_first_part_of_the_namespace()
    {
        Assert.DoesNotContain("Untoc", PublicTypes.Select(type => type.Name));
        Assert.Equal(["Untoc.Model"], PublicTypes.Select(type => type.Namespace).Distinct());
    }

    private static Type HeadOf(Type type) => type.BaseType is { IsAbstract: true } head ? head : type;

    private static IEnumerable<Type> ReferencesOf(Type type, HashSet<Type> seen)
    {
        if (!seen.Add(type))
            return [];
        return type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.Name != "Citations") // provenance: every record has it, and sources depend on nothing
            .Select(property => property.PropertyType.IsGenericType ? property.PropertyType.GenericTypeArguments[0] : property.PropertyType)
            .SelectMany(part => RecordsByKey.TryGetValue(part, out Type[]? records) ? records
                : Records.Contains(part) && type != typeof(UntocRecords) ? ReferencesOf(part, seen)
                : []);
    }
}
