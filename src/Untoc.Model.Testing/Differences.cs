using NodaTime.Text;

namespace Untoc.Model.Testing;

/// <summary>What differs, a line each; nothing where all is equal.</summary>
internal static class Differences
{
    public static ValueList<string> Between(UntocDataset expected, UntocDataset actual)
    {
        if (expected.Records == actual.Records)
            return [];
        ValueList<string> differences =
        [
            .. Between(expected.Records.Info, actual.Records.Info),
            .. expected.Compare(actual).Select(static change => $"{change}"),
        ];
        return differences.Count > 0 ? differences : ["the same records in another order"];
    }

    public static ValueList<string> Between(IRecord? expected, IRecord? actual) =>
        Equals(expected, actual) ? []
        : expected is null || actual is null || expected.GetType() != actual.GetType() ? [$"{Show(expected)} → {Show(actual)}"]
        : [.. Change.Between(expected, actual).Select(static change => $"{change}")];

    private static IEnumerable<string> Between(DatasetInfo expected, DatasetInfo actual) =>
        from fact in ((string Name, object Expected, object Actual)[])
        [
            ("version", expected.Version, actual.Version),
            ("statedAsOf", LocalDatePattern.Iso.Format(expected.StatedAsOf), LocalDatePattern.Iso.Format(actual.StatedAsOf)),
            ("coverage", expected.Coverage, actual.Coverage),
            ("registers", expected.Registers, actual.Registers),
        ]
        where !fact.Expected.Equals(fact.Actual)
        select $"info: {fact.Name} {fact.Expected} → {fact.Actual}";

    private static string Show(IRecord? record) => record?.ToString() ?? "nothing";
}
