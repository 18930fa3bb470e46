namespace Untoc.Model;

/// <summary>Finds what differs between the records of two datasets.</summary>
internal static class Comparison
{
    public static ValueList<Change> Changes(UntocRecords before, UntocRecords after)
    {
        Dictionary<RecordKey, IRecord> old = All(before).ToDictionary(RecordKey.Of);
        Dictionary<RecordKey, IRecord> now = All(after).ToDictionary(RecordKey.Of);
        IEnumerable<Change> there = now.SelectMany(one => old.TryGetValue(one.Key, out IRecord? was)
            ? Changes(one.Key, was, one.Value)
            : [new RecordAdded(one.Key, one.Value)]);
        IEnumerable<Change> gone =
            from one in old
            where !now.ContainsKey(one.Key)
            select new RecordRemoved(one.Key, one.Value);
        return [.. there.Concat(gone).OrderBy(static change => change.Record.Kind)];
    }

    private static IEnumerable<IRecord> All(UntocRecords records) =>
    [
        records.Convention, .. records.Protocols, records.Conference, .. records.WorkingGroups, .. records.Sessions,
        .. records.Resolutions, .. records.Decisions, .. records.Meetings, .. records.Documents, .. records.Sources,
        .. records.Discrepancies,
    ];

    private static IEnumerable<Change> Changes(RecordKey key, IRecord before, IRecord after)
    {
        if (before.Equals(after))
            return [];
        Dictionary<string, object> old = Facts(before);
        Dictionary<string, object> now = Facts(after);
        return
            from fact in now.Keys.Union(old.Keys)
            from change in Differences(old.GetValueOrDefault(fact), now.GetValueOrDefault(fact))
            select new FactChanged(key, fact, change.Before, change.After);
    }

    private static (object? Before, object? After)[] Differences(object? before, object? after)
    {
        if (Equals(before, after))
            return [];
        if ((before ?? after) is not IValueList)
            return [(before, after)];
        object[] was = Elements(before), now = Elements(after);
        (object? Before, object? After)[] differences =
        [
            .. Surplus(was, now).Select(static one => ((object?)one, (object?)null)),
            .. Surplus(now, was).Select(static one => ((object?)null, (object?)one)),
        ];
        return differences.Length > 0 ? differences : [(before, after)];
    }

    private static object[] Elements(object? list) => list is IValueList some ? [.. some.Cast<object>()] : [];

    /// <summary>The elements that others do not have, or not as often.</summary>
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

    /// <summary>The members of a record that are not null, those of texts in several languages one by one.</summary>
    private static Dictionary<string, object> Facts(IRecord record) =>
        Facts(new RecordTreeNode("$", Name: "", record, Owner: null, MayBeNull: false), prefix: "").ToDictionary();

    private static IEnumerable<(string, object)> Facts(RecordTreeNode node, string prefix) =>
        from member in RecordTree.Members(node)
        where member.Value is not null
        let name = prefix + member.Name
        from fact in member.Value is MultilingualText ? Facts(member, name + ".") : [(name, member.Value!)]
        select fact;
}
