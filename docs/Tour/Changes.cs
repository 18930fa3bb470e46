using System.Globalization;
using Untoc.Model;

namespace Tour;

/// <summary>What changed between two datasets, a line for each kind of record, as the changelog gives it.</summary>
public static class Changes
{
    // Longer lists are summed up.
    private const int MostRecords = 20;

    public static string Between(UntocDataset before, UntocDataset after) => string.Concat(
        from change in before.Compare(after)
        group change by change.Record.Kind into kind
        select $"- {kind.Key}: {string.Join("; ", Parts(kind))}.\n");

    private static IEnumerable<string> Parts(IEnumerable<Change> changes) =>
        from change in changes
        group change by WhatOf(change) into what
        orderby what.Key
        let records = what.GroupBy(KeyOf).ToArray()
        select records.Length > MostRecords
            ? $"{what.Key} {records.Length.ToString(CultureInfo.InvariantCulture)}{FactsOf(what)}"
            : $"{what.Key} {string.Join(", ", records.Select(static record => record.Key + FactsOf(record)))}";

    private static string WhatOf(Change change) => change switch { RecordAdded => "added", FactChanged => "changed", _ => "removed" };

    // A list and its elements are one fact here, and citations are said to change only where nothing else did.
    private static string FactsOf(IEnumerable<Change> changes)
    {
        string[] facts = [.. changes.OfType<FactChanged>().Select(static change => change.Fact.Split('[')[0]).Distinct()];
        string[] values = [.. facts.Except(["citations"])];
        return facts.Length == 0 ? "" : $" ({string.Join(", ", values.Length > 0 ? values : facts)})";
    }

    // The line says the kind, and there is one Conference.
    private static string KeyOf(Change change) => change.Record.Key.Length > 0 ? change.Record.Key : $"{change.Record}";
}
