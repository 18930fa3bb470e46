namespace Untoc.Model;

/// <summary>Records with their places, each key once.</summary>
internal static class Keyed
{
    /// <summary>The first record under each key: a record that stands twice would contradict its double in every way at once.</summary>
    public static IEnumerable<(TRecord Record, int At)> Once<TRecord, TKey>(IEnumerable<TRecord> records, Func<TRecord, TKey> keyOf) =>
        records.Select(static (record, at) => (record, at)).DistinctBy(one => keyOf(one.record));

    /// <summary>The first session under each number.</summary>
    public static Dictionary<SessionNumber, Session> Sessions(UntocRecords records) =>
        records.Sessions.DistinctBy(static session => session.Number).ToDictionary(static session => session.Number);
}
