namespace Untoc.Model.Tests;

/// <summary>The keys of the embedded dataset: of its records, and those that its facts refer to.</summary>
internal static class DatasetKeys
{
    private static readonly Lazy<Dictionary<Type, object[]>> ByType = new(() => ObjectGraph.ReachedFrom([UntocDataset.Embedded.Records])
        .Concat(UntocDataset.Embedded.Records.All().Select(RecordKey.Of))
        .Where(value => IsKey(value.GetType()))
        .GroupBy(key => key.GetType())
        .ToDictionary(keys => keys.Key, keys => keys.Distinct().Order().ToArray()));

    /// <summary>The types of keys in the library.</summary>
    public static IEnumerable<Type> Types => typeof(UntocDataset).Assembly.GetExportedTypes().Where(IsKey);

    /// <summary>The keys of a type, sorted; at least two.</summary>
    public static object[] Of(Type type) => ByType.Value[type];

    public static bool IsKey(Type type) =>
        type.IsClass && type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IParsable<>) && one.GenericTypeArguments[0] == type);
}
