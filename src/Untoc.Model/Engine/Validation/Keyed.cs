namespace Untoc.Model;

/// <summary>Records each key once: a record that stands twice would contradict its double in every way at once.</summary>
/// <param name="areUnique">Whether each key is known to stand once.</param>
internal sealed class Keyed(bool areUnique)
{
    /// <summary>The first record under each key, with its place.</summary>
    public IEnumerable<(TRecord Record, Place Place)> Once<TRecord, TKey>(string register, IEnumerable<TRecord> records, Func<TRecord, TKey> keyOf)
    {
        IEnumerable<(TRecord Record, Place Place)> all = records.Select((record, at) => (record, new Place(register, at)));
        return areUnique ? all : all.DistinctBy(one => keyOf(one.Record));
    }

    /// <summary>The first meeting of each number that a meeting may have.</summary>
    public IEnumerable<(Meeting Record, Place Place)> Meetings(UntocRecords records) =>
        Once("meetings", records.Meetings, static meeting => (meeting.WorkingGroup, meeting.Ordinal)).Where(static one => KeyFormat.IsNumber(one.Record.Ordinal));

    /// <summary>The first record under each key, by its key.</summary>
    public static Dictionary<TKey, TRecord> ByKey<TRecord, TKey>(IReadOnlyCollection<TRecord> records, Func<TRecord, TKey> keyOf)
        where TKey : notnull
    {
        var byKey = new Dictionary<TKey, TRecord>(records.Count);
        foreach (TRecord record in records)
            byKey.TryAdd(keyOf(record), record);
        return byKey;
    }
}

/// <summary>Where a record is, put in words when someone asks.</summary>
/// <param name="Register">The member that holds it, or the list that it is in.</param>
/// <param name="At">Its position in the list; null where it is no list.</param>
internal readonly record struct Place(string Register, int? At)
{
    /// <summary>The JSON path: <c>$.meetings[3]</c>.</summary>
    public override string ToString() => At is { } at ? $"$.{Register}[{KeyFormat.Of(at)}]" : $"$.{Register}";
}
