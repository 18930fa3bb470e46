using System.Text.Json.Serialization.Metadata;

namespace Untoc.Model;

/// <summary>Finds what differs between datasets and between records.</summary>
internal static class Comparison
{
    public static ValueList<Change> Changes(UntocRecords before, UntocRecords after)
    {
        (RecordKey Key, IRecord Record)[] old = Keyed(before), now = Keyed(after);
        Dictionary<RecordKey, IRecord> known = old.ToDictionary(static one => one.Key, static one => one.Record);
        HashSet<RecordKey> kept = [.. now.Select(static one => one.Key)];
        IEnumerable<Change> there = now.SelectMany(one => known.TryGetValue(one.Key, out IRecord? was)
            ? Changes(one.Key, was, one.Record)
            : (IEnumerable<Change>)[new RecordAdded(one.Key, one.Record)]);
        IEnumerable<Change> gone =
            from one in old
            where !kept.Contains(one.Key)
            select new RecordRemoved(one.Key, one.Record);
        return [.. there.Concat(gone).OrderBy(static change => change.Record.Kind)];
    }

    public static IEnumerable<FactChanged> Changes(RecordKey record, IRecord before, IRecord after) =>
        Differences(fact: "", before, after).Select(change => new FactChanged(record, change.Fact, change.Before, change.After));

    private static (RecordKey Key, IRecord Record)[] Keyed(UntocRecords records) => [.. records.All().Select(static record => (RecordKey.Of(record), record))];

    private static IEnumerable<(string Fact, object? Before, object? After)> Differences(string fact, object? before, object? after) =>
        Equals(before, after) ? []
        : before is IValueList was && after is IValueList now ? OfLists(fact, was, now)
        : (before ?? after) is MultilingualText ? OfMembers(fact, before ?? new MultilingualText(), after ?? new MultilingualText())
        : before is not null && after is not null && Members(before).Length > 0 ? OfMembers(fact, before, after)
        : [(fact, before, after)];

    private static IEnumerable<(string, object?, object?)> OfMembers(string fact, object before, object after) =>
        from pair in Members(before).Zip(Members(after))
        from difference in Differences(fact.Length == 0 ? pair.First.Name : $"{fact}.{pair.First.Name}", pair.First.Value, pair.Second.Value)
        select difference;

    private static (string Name, object? Value)[] Members(object record) => UntocJson.TypeInfo(record.GetType()) is { Kind: JsonTypeInfoKind.Object } type
        ? [.. type.Properties.Select(member => (member.Name, member.Get!(record)))]
        : [];

    /// <summary>Elements have no keys: those that call themselves alike are compared with each other.</summary>
    private static (string, object?, object?)[] OfLists(string fact, IValueList before, IValueList after)
    {
        object[] was = [.. before.Cast<object>()], now = [.. after.Cast<object>()];
        Dictionary<string, Queue<object>> added = Surplus(now, was).GroupBy(static one => one.ToString()!).ToDictionary(static alike => alike.Key, static alike => new Queue<object>(alike));
        List<(string, object?, object?)> differences = [];
        foreach (object element in Surplus(was, now))
        {
            if (added.TryGetValue(element.ToString()!, out Queue<object>? alike) && alike.TryDequeue(out object? changed))
                differences.AddRange(Differences($"{fact}[{element}]", element, changed));
            else
                differences.Add((fact, element, null));
        }
        differences.AddRange(added.Values.SelectMany(alike => alike.Select(element => (fact, (object?)null, (object?)element))));
        return differences.Count > 0 ? [.. differences] : [(fact, before, after)];
    }

    private static IEnumerable<object> Surplus(object[] elements, object[] others)
    {
        Dictionary<object, int> left = others.GroupBy(static one => one).ToDictionary(static same => same.Key, static same => same.Count());
        foreach (object element in elements)
        {
            if (left.GetValueOrDefault(element) is > 0 and int count)
                left[element] = count - 1;
            else
                yield return element;
        }
    }
}
