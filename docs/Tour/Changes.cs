using Untoc.Model;

namespace Tour;

/// <summary>What changed between two datasets, a line for each kind of record, as the changelog gives it.</summary>
public static class Changes
{
    public static string Between(UntocDataset before, UntocDataset after) => string.Concat(
        from change in before.Compare(after)
        group change by change.Record.Kind into kind
        select $"- {kind.Key}: {string.Join("; ", Parts(kind))}.\n");

    private static IEnumerable<string> Parts(IEnumerable<Change> changes)
    {
        (string What, IEnumerable<string> Records)[] parts =
        [
            ("added", changes.OfType<RecordAdded>().Select(KeyOf)),
            ("changed", changes.OfType<FactChanged>().GroupBy(KeyOf).Select(static record => $"{record.Key} ({string.Join(", ", record.Select(static change => change.Fact).Distinct())})")),
            ("removed", changes.OfType<RecordRemoved>().Select(KeyOf)),
        ];
        return
            from part in parts
            where part.Records.Any()
            select $"{part.What} {string.Join(", ", part.Records)}";
    }

    // The line says the kind, and there is one Conference.
    private static string KeyOf(Change change) => change.Record.Key.Length > 0 ? change.Record.Key : $"{change.Record}";
}
