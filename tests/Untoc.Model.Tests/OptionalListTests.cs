using System.Reflection;
using System.Text.Json;

namespace Untoc.Model.Tests;

/// <summary>A list that a record may leave out is empty, never null.</summary>
public class OptionalListTests
{
    private static readonly UntocRecords Small = SmallDataset.Records;

    /// <summary>A record and the same with each of its optional lists null.</summary>
    public static TheoryData<object, object> Lists => new()
    {
        { Small.Info with { Registers = [] }, Small.Info with { Registers = null! } },
        { Small.Info.Registers[0] with { KnownMissing = [] }, Small.Info.Registers[0] with { KnownMissing = null! } },
        { Small.Convention with { AttestedNames = [] }, Small.Convention with { AttestedNames = null! } },
        { Small.Convention with { OpenForSignature = [] }, Small.Convention with { OpenForSignature = null! } },
        { Small.Protocols[0] with { AuthenticLanguages = [] }, Small.Protocols[0] with { AuthenticLanguages = null! } },
        { Small.Conference with { AttestedNames = [] }, Small.Conference with { AttestedNames = null! } },
        { Small.WorkingGroups[0] with { AttestedNames = [] }, Small.WorkingGroups[0] with { AttestedNames = null! } },
        { Small.Sessions[0] with { Agenda = [] }, Small.Sessions[0] with { Agenda = null! } },
        { Small.Resolutions[0] with { Provisions = [] }, Small.Resolutions[0] with { Provisions = null! } },
        { Small.Decisions[0] with { Provisions = [] }, Small.Decisions[0] with { Provisions = null! } },
        { Provisions.Establishes("WG.1"), Provisions.Establishes("WG.1") with { Composition = null! } },
        { Small.Sources[0] with { AgendaItems = [] }, Small.Sources[0] with { AgendaItems = null! } },
        { Small.Discrepancies[0] with { Touches = [] }, Small.Discrepancies[0] with { Touches = null! } },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void Null_stands_for_an_empty_list(object empty, object given)
    {
        Assert.Equal(empty, given);
        Assert.Equal(empty.GetHashCode(), given.GetHashCode());
        Assert.Equal($"{empty}", $"{given}");
        Assert.DoesNotContain(ObjectGraph.PartsOf(given), part => part.Value is null && given.GetType().GetProperty(part.Name)!.PropertyType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ValueList<>));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_that_the_JSON_leaves_out_is_empty(object empty, object given) =>
        Assert.Equal(given, JsonSerializer.Deserialize(JsonSerializer.Serialize(empty, empty.GetType(), UntocJson.Options), empty.GetType(), UntocJson.Options));

    [Fact]
    public void A_list_that_is_made_when_it_is_first_read_equals_one_that_is_left_out()
    {
        ConstructorInfo lazy = typeof(ValueList<string>).GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic, [typeof(Func<string[]>)])!;
        Source source = new() { Id = SourceId.Editors, Citations = [] }, withEmpty = source with { AgendaItems = (ValueList<string>)lazy.Invoke([(Func<string[]>)(() => [])]) };

        Assert.Equal(source, withEmpty);
        Assert.Equal(source.GetHashCode(), withEmpty.GetHashCode());
    }
}
