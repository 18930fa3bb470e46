using System.Collections;
using System.Reflection;

namespace Untoc.Model.Tests;

/// <summary>Copies of a record that each differ from it in one fact: of its own, of a part of it, or of an element of a list.</summary>
internal static class OneFactChanged
{
    private static readonly Lazy<ILookup<Type, object>> Samples = new(() => ObjectGraph.ReachedFrom([UntocDataset.Embedded.Records]).ToLookup(value => value.GetType()));

    /// <summary>Each copy, with the path of the fact that differs.</summary>
    public static IEnumerable<(string Path, object Copy)> In(object record)
    {
        foreach (PropertyInfo property in record.GetType().GetProperties().Where(property => property.SetMethod is { IsPublic: true }))
        {
            IEnumerable<(string Path, object? Value)> others = Others(property.PropertyType, property.GetValue(record));
            if (property.GetValue(record) is not null && new NullabilityInfoContext().Create(property).WriteState == NullabilityState.Nullable)
                others = others.Append(("", null));
            foreach ((string path, object? value) in others)
                yield return ($".{property.Name}{path}", With(record, property, value));
        }
    }

    private static IEnumerable<(string Path, object? Value)> Others(Type type, object? value) => value switch
    {
        null => [("", Sample(Nullable.GetUnderlyingType(type) ?? type))],
        string text => [("", text + "x")],
        int number => [("", number + 1)],
        LocalDate date => [("", date.PlusDays(1))],
        Enum one => [("", Enum.GetValues(one.GetType()).Cast<object>().First(other => !other.Equals(one)))],
        IEnumerable list => OtherLists(type, [.. list.Cast<object>()]),
        _ when DatasetKeys.IsKey(type) => [("", DatasetKeys.Of(type).First(other => !other.Equals(value)))],
        _ => In(value).Select(one => (one.Path, (object?)one.Copy)),
    };

    private static IEnumerable<(string Path, object? Value)> OtherLists(Type type, object[] elements)
    {
        Type element = type.GenericTypeArguments[0];
        yield return ($"[{elements.Length}]", List([.. elements, Sample(element)]));
        for (int at = 0; at < elements.Length; at++)
        {
            yield return ($"[{at}]", List([.. elements[..at], .. elements[(at + 1)..]]));
            foreach ((string path, object? value) in Others(element, elements[at]))
                yield return ($"[{at}]{path}", List([.. elements[..at], value!, .. elements[(at + 1)..]]));
        }

        object List(object[] items)
        {
            Array typed = Array.CreateInstance(element, items.Length);
            items.CopyTo(typed, 0);
            return Activator.CreateInstance(type, typed)!;
        }
    }

    private static object Sample(Type type) => DatasetKeys.IsKey(type) ? DatasetKeys.Of(type)[0]
        : type == typeof(string) ? "x"
        : type == typeof(int) ? 1
        : type == typeof(LocalDate) ? new LocalDate(2000, 1, 1)
        : Samples.Value[type].First();

    private static object With(object record, PropertyInfo property, object? value)
    {
        object copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        property.SetValue(copy, value);
        return copy;
    }
}
