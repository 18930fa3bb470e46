namespace Untoc.Model;

/// <summary>Finds keys that stand twice, and references that no key resolves.</summary>
internal sealed class KeyCheck(ProblemList problems)
{
    private readonly Dictionary<object, Place> _places = [];
    private readonly Dictionary<Type, string> _registersByKeyType = [];

    /// <summary>Checks the keys, before the references to them.</summary>
    public void CheckKeys(UntocRecords records)
    {
        Add("convention", [records.Convention], static treaty => treaty.Id, numbered: false);
        Add("protocols", records.Protocols, static protocol => protocol.Id);
        Add("workingGroups", records.WorkingGroups, static group => group.Code);
        Add("sessions", records.Sessions, static session => session.Number);
        Add("resolutions", records.Resolutions, static resolution => resolution.Reference);
        Add("decisions", records.Decisions, static decision => decision.Reference);
        Add("meetings", records.Meetings, static meeting => KeyText.IsNumber(meeting.Ordinal) ? meeting.Id : null);
        Add("documents", records.Documents, static document => document.Symbol);
        Add("sources", records.Sources, static source => source.Id);
        Add("discrepancies", records.Discrepancies, static discrepancy => discrepancy.Id);
    }

    /// <summary>Checks a value that may refer to a record.</summary>
    public void Check(RecordValue one)
    {
        object? key = one.Value is TreatyArticle article ? article.Treaty : one.Value;
        // A source is known by its symbol, whether or not it is among the documents.
        if (key is null || one.Owner is Source && key is DocumentSymbol || !_registersByKeyType.TryGetValue(key.GetType(), out string? registers) || _places.ContainsKey(key))
            return;
        problems.Add(one.Path, $"It refers to {Excerpt.Quoted(KeyText.Identity(key))}, which is not in {registers}.");
    }

    private void Add<TRecord, TKey>(string name, IReadOnlyList<TRecord> records, Func<TRecord, TKey?> keyOf, bool numbered = true)
        where TKey : class
    {
        _registersByKeyType[typeof(TKey)] = _registersByKeyType.TryGetValue(typeof(TKey), out string? others) ? $"{others} or {name}" : name;
        _places.EnsureCapacity(_places.Count + records.Count);
        var twins = new Dictionary<string, TKey>(records.Count, StringComparer.OrdinalIgnoreCase);
        for (int at = 0; at < records.Count; at++)
        {
            TKey? key = keyOf(records[at]);
            if (key is null)
                continue;
            var place = new Place(name, numbered ? at : null);
            if (!_places.TryAdd(key, place))
                problems.Add($"{place}", $"{Excerpt.Quoted(key.ToString())} stands twice: first at {_places[key]}.");
            else if (!twins.TryAdd(KeyText.Identity(key), key))
                problems.Add($"{place}", $"{Excerpt.Quoted(key.ToString())} differs in case alone from that at {_places[twins[KeyText.Identity(key)]]}.");
        }
    }
}
