using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Untoc.Model.Tests;

/// <summary>The hand-written <see cref="Shape"/> names what the records have, and the small dataset has it all.</summary>
public class ShapeTests
{
    [Fact]
    public void Every_member_of_the_records_is_in_the_table_as_it_is_declared()
    {
        var types = new Dictionary<string, Type>();
        Collect(typeof(UntocRecords), Shape.Dataset, types);

        Assert.Equal(Shape.Objects.Select(shape => shape.Name).Order(), types.Keys.Order());
    }

    [Fact]
    public void Every_member_of_every_type_stands_in_the_small_dataset()
    {
        var standing = JsonText.Small.Places.Where(place => place.Member is not null).Select(place => $"{place.Parent!.Shape}.{place.Member!.Name}");

        Assert.Equal(Shape.Objects.SelectMany(shape => shape.Members.Select(member => $"{shape}.{member.Name}")).Order(), standing.Distinct().Order());
    }

    [Fact]
    public void Every_list_of_the_small_dataset_has_an_element()
    {
        Assert.All(JsonText.Small.Places.Where(place => place.Shape.Kind == JsonKind.Array), list => Assert.Contains(JsonText.Small.Places, place => place.Parent == list));
    }

    [Fact]
    public void The_small_dataset_and_the_embedded_one_are_read_as_they_were_written()
    {
        Assert.Equal(SmallDataset.Records, UntocDataset.FromJson(JsonText.Small.Json).Records);
        Assert.Equal(UntocDataset.Embedded.Records, UntocDataset.FromJson(JsonText.Embedded.Json).Records);
        Assert.All(JsonText.Small.Json, c => Assert.InRange(c, ' ', '~'));
    }

    private static void Collect(Type type, Shape shape, Dictionary<string, Type> types)
    {
        if (!types.TryAdd(shape.Name, type))
            return;
        PropertyInfo[] members = [.. type.GetProperties().Where(property => property.SetMethod is not null && property.GetCustomAttribute<JsonIgnoreAttribute>() is null)];
        Assert.Equal(shape.Members.Select(member => $"{member.Name} {member.IsRequired} {member.MayBeNull}").Order(), members.Select(Declared).Order());
        foreach (ShapeMember member in shape.Members)
        {
            Type declared = members.Single(property => NameOf(property) == member.Name).PropertyType;
            declared = Nullable.GetUnderlyingType(declared) ?? declared;
            Shape of = member.Shape;
            if (of.Kind == JsonKind.Array)
                (declared, of) = (declared.GetGenericArguments().Single(), of.Element);
            if (of.Kind == JsonKind.Object)
                Collect(declared, of, types);
            else if (of.EnumerationNames.Length > 0)
                Assert.Equal(of.EnumerationNames, declared.GetEnumNames());
            else
                Assert.Equal(of.Name, declared == typeof(string) ? "text" : declared == typeof(int) ? "int" : declared == typeof(LocalDate) ? "date" : declared.Name);
        }
    }

    private static string Declared(PropertyInfo property)
    {
        bool isRequired = property.IsDefined(typeof(RequiredMemberAttribute)) || property.IsDefined(typeof(JsonRequiredAttribute));
        bool mayBeNull = new NullabilityInfoContext().Create(property).WriteState == NullabilityState.Nullable;
        return $"{NameOf(property)} {isRequired} {mayBeNull}";
    }

    private static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);
}
