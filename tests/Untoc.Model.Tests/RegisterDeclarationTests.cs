using System.Reflection;

namespace Untoc.Model.Tests;

/// <summary>The places where a register is declared, as docs/design.md lists them. A register that lacks one fails with the name of the place.</summary>
public class RegisterDeclarationTests
{
    private static readonly UntocDataset Untoc = UntocDataset.Embedded;

    private static readonly PropertyInfo[] Lists =
        [.. typeof(UntocRecords).GetProperties().Where(list => RecordType(list.PropertyType, typeof(ValueList<>), 0) is not null)];

    [Fact]
    public void Every_list_of_the_records_is_declared_everywhere()
    {
        Assert.Equal(12, Lists.Length);
        Assert.Empty(Lists.SelectMany(Forgotten));
    }

    [Fact]
    public void Every_register_of_the_dataset_is_a_list_of_the_records() =>
        Assert.Equal(
            Lists.Select(list => list.Name).Order(),
            typeof(UntocDataset).GetProperties().Where(register => RecordType(register.PropertyType, typeof(Register<,>), 1) is not null).Select(register => register.Name).Order());

    [Fact]
    public void All_records_are_those_of_the_lists_and_the_Convention_and_the_Conference_by_kind()
    {
        ValueList<IRecord> all = Untoc.Records.All();

        Assert.Equal(Lists.Sum(list => ((IEnumerable<IRecord>)list.GetValue(Untoc.Records)!).Count()) + 2, all.Count);
        Assert.Equal(all.OrderBy(record => RecordKey.Of(record).Kind), all);
    }

    private static IEnumerable<string> Forgotten(PropertyInfo list)
    {
        Type type = list.PropertyType.GenericTypeArguments[0];
        if (typeof(UntocDataset).GetProperty(list.Name) is not { } register || RecordType(register.PropertyType, typeof(Register<,>), 1) != type)
        {
            yield return $"{list.Name} is not in UntocDataset.cs.";
            yield break;
        }
        IRecord? record = ((IEnumerable<IRecord>)list.GetValue(Untoc.Records)!).FirstOrDefault();
        if (record is null || !ReferenceEquals(record, ((IEnumerable<IRecord>)register.GetValue(Untoc)!).First()))
        {
            yield return $"{list.Name} has no data, or others, in Data/EmbeddedRecords.cs.";
            yield break;
        }
        if (!Untoc.Records.All().Contains(record) || Record.Exception(() => RecordKey.Of(record)) is not null)
        {
            yield return $"{list.Name} is not in Engine/Internal/Registers.cs.";
            yield break;
        }
        RecordKey key = RecordKey.Of(record);
        if (!RecordKey.TryParse($"{key}", out RecordKey? parsed) || parsed != key || !ReferenceEquals(Untoc.Resolve(key), record))
            yield return $"{list.Name} has other words or another kind in Engine/Internal/Registers.cs than in Keys/RecordKind.cs.";
        if (Untoc.Info.CoverageOf(key.Kind) is null)
            yield return $"{list.Name} has no coverage in Data/InfoData.cs.";
        if (Record.Exception(() => UntocJson.Options.GetTypeInfo(list.PropertyType)) is not null)
            yield return $"{list.Name} has no JSON.";
        if (!typeof(UntocDatasetBuilder).GetMethods().Any(method => method.Name.StartsWith("With", StringComparison.Ordinal) && method.GetParameters() is [var one] && one.ParameterType == type))
            yield return $"{list.Name} has no With… in UntocDatasetBuilder.cs.";
    }

    private static Type? RecordType(Type type, Type generic, int at) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == generic && type.GenericTypeArguments[at] is var record && record.IsAssignableTo(typeof(IRecord)) ? record : null;
}
