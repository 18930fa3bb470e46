using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Untoc.Model.Consumer;

namespace Untoc.Model.Tests;

/// <summary>Nothing that a dataset gives away can be changed, and reading it is safe, finite and without effect.</summary>
public class ImmutabilityTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly UntocDataset Untoc = UntocDataset.Embedded;

    private static readonly Type[] PublicTypes = typeof(UntocDataset).Assembly.GetExportedTypes();

    /// <summary>What a caller could write to.</summary>
    private static readonly Type[] Writable =
        [typeof(Array), typeof(IList), typeof(IDictionary), typeof(ICollection<>), typeof(IList<>), typeof(ISet<>), typeof(IDictionary<,>), typeof(Span<>), typeof(Memory<>), typeof(ArraySegment<>), typeof(Stream), typeof(StringBuilder)];

    /// <summary>A dataset, what else it answers, and an error: all that a caller can get hold of.</summary>
    private static readonly object[] Roots =
    [
        Untoc,
        UntocDataset.FromJson(Untoc.ToJson()),
        .. Questions.DaysOf(Untoc).Select(Untoc.AsOf),
        .. Untoc.WorkingGroups.Select(Untoc.ProvisionsOn),
        .. Untoc.WorkingGroups.Select(Untoc.MeetingsOf),
        .. Untoc.WorkingGroups.Select(group => group.AllNames()),
        .. Untoc.Records.All().Select(Untoc.DiscrepanciesOf),
        Untoc.Records.All(),
        Untoc.Facts().First(),
        Untoc.Compare(Questions.VariantOf(Untoc)),
        Language.All,
        ReaderLimits.Default,
        Assert.Throws<UntocDataException>(() => new UntocDataset(Untoc.Records with { Sources = [] })).Problems,
        ProblemOf("CTOC"),
    ];

    private static SymbolProblem ProblemOf(string text) => DocumentSymbol.TryParse(text, out _, out SymbolProblem? problem) ? throw new ArgumentException(text) : problem;

    private static readonly IReadOnlyCollection<object> Given = ObjectGraph.ReachedFrom(Roots);

    [Fact]
    public void No_public_member_hands_out_what_can_be_written_to()
    {
        var writable =
            from type in PublicTypes
            from member in type.GetMembers(Declared)
            from result in TypesGivenBy(member)
            where IsWritable(result)
            select $"{type.Name}.{member.Name}";

        Assert.Empty(writable);
    }

    [Fact]
    public void No_property_can_be_set_after_creation_and_no_field_is_public()
    {
        var setters =
            from type in PublicTypes
            from property in type.GetProperties(Declared)
            where property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
            select $"{type.Name}.{property.Name}";
        var fields =
            from type in PublicTypes
            where !type.IsEnum
            from field in type.GetFields(Declared)
            select $"{type.Name}.{field.Name}";

        Assert.Empty(setters.Concat(fields));
    }

    [Fact]
    public void The_only_public_value_types_are_enumerations_whose_default_is_a_member()
    {
        Type[] values = [.. PublicTypes.Where(type => type.IsValueType)];

        Assert.All(values, type => Assert.True(type.IsEnum && Enum.IsDefined(type, Enum.ToObject(type, 0)), type.Name));
        Assert.NotEmpty(values);
    }

    [Fact]
    public void No_object_that_a_dataset_gives_can_be_cast_to_something_to_write_to()
    {
        Type[] types = [.. Given.Select(value => value.GetType()).Distinct()];

        Assert.DoesNotContain(types, IsWritable);
        Assert.All(PublicTypes.Where(type => type.GetMethod("<Clone>$") is not null && type is { IsAbstract: false }), type => Assert.Contains(type, types));
    }

    [Fact]
    public void A_list_is_of_copies_whatever_it_was_made_of()
    {
        string[] array = ["a", "b"];
        List<string> list = ["a", "b"];
        ValueList<string> expected = ["a", "b"];
        ValueList<string>[] made = [ValueList.Create<string>(array), ValueList.Create<string>(array.AsSpan()), [.. array], [.. list], [.. array.Where(text => text.Length > 0)], [.. ValueList.Create<string>(array)]];

        Array.Clear(array);
        list.Clear();

        Assert.All(made, copy => Assert.Equal(expected, copy));
    }

    [Fact]
    public void Records_do_not_change_with_the_collection_that_they_were_made_of()
    {
        List<Meeting> meetings = [.. Untoc.Meetings];
        UntocDataset untoc = new(Untoc.Records with { Meetings = [.. meetings] });

        meetings.Clear();

        Assert.Equal(Untoc.Records, untoc.Records);
    }

    [Fact]
    public void A_dataset_does_not_change_with_the_bytes_that_it_was_read_from()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Untoc.ToJson());
        using var stream = new MemoryStream(bytes);
        UntocDataset untoc = UntocDataset.FromJson(stream);

        Array.Fill(bytes, (byte)'x');
        stream.SetLength(0);

        Assert.Equal(Untoc.Records, untoc.Records);
        Assert.Equal(Untoc.ToJson(), untoc.ToJson());
        Assert.Equal(Untoc.Sha256, untoc.Sha256);
    }

    [Fact]
    public void Every_property_can_be_read_and_gives_the_same_twice()
    {
        int read = 0;
        foreach (object value in Given.Where(ObjectGraph.IsOurs))
            foreach (var (first, second) in ObjectGraph.PartsOf(value).Zip(ObjectGraph.PartsOf(value)))
            {
                Assert.Equal(first, second);
                read++;
            }

        Assert.True(read > 20_000, $"{read} properties were read.");
    }

    [Fact]
    public void Three_levels_of_properties_are_finite_whatever_type_they_are_of()
    {
        const int Many = 1_000_000;
        int seen = 0;
        foreach (object value in Roots)
            Look(value, levels: 3);

        Assert.InRange(seen, 10_000, Many);

        // As a debugger or LINQPad shows it: what cannot be read is an error in its place.
        void Look(object? value, int levels)
        {
            if (value is null or string || levels == 0)
                return;
            foreach ((_, object? part) in ObjectGraph.PartsOf(value))
            {
                Assert.True(++seen < Many);
                Look(part, levels - 1);
            }
        }
    }

    [Fact]
    public void No_object_is_reached_from_itself()
    {
        HashSet<object> above = new(ReferenceEqualityComparer.Instance), ended = new(ReferenceEqualityComparer.Instance);
        foreach (object root in Roots)
            Descend(root);

        Assert.Empty(above);

        void Descend(object value)
        {
            Assert.True(above.Add(value), $"{value} is reached from itself.");
            foreach ((_, object? part) in ObjectGraph.PartsOf(value))
                if (part is not null && ObjectGraph.IsOurs(part) && !part.GetType().IsEnum && ended.Add(part))
                    Descend(part);
            above.Remove(value);
        }
    }

    /// <summary>The same of all records that a caller could make: what they hold is what <c>init</c> can set.</summary>
    [Fact]
    public void No_type_of_records_holds_itself()
    {
        foreach (Type type in PublicTypes)
            Assert.DoesNotContain(type, HeldBy(type));

        static HashSet<Type> HeldBy(Type type)
        {
            HashSet<Type> held = [];
            Add(type);
            return held;

            void Add(Type holder)
            {
                foreach (Type part in holder.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite).SelectMany(property => Parts(property.PropertyType)))
                    if (held.Add(part))
                        Add(part);
            }
        }

        // A property of a base type may hold each of its cases.
        static IEnumerable<Type> Parts(Type type) =>
            type.IsGenericType ? type.GenericTypeArguments.SelectMany(Parts)
            : PublicTypes.Contains(type) ? PublicTypes.Where(type.IsAssignableFrom)
            : [];
    }

    private static IEnumerable<Type> TypesGivenBy(MemberInfo member) => member switch
    {
        PropertyInfo property => [property.PropertyType],
        FieldInfo field => [field.FieldType],
        MethodInfo method => [method.ReturnType, .. method.GetParameters().Where(parameter => parameter.ParameterType.IsByRef).Select(parameter => parameter.ParameterType.GetElementType()!)],
        _ => [],
    };

    private static bool IsWritable(Type type) =>
        type.GetInterfaces().Append(type).Select(one => one.IsGenericType ? one.GetGenericTypeDefinition() : one).Any(Writable.Contains)
        || Writable.Any(writable => writable.IsClass && type.IsAssignableTo(writable));
}
