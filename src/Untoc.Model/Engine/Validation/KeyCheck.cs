namespace Untoc.Model;

/// <summary>Finds keys that stand twice, and references that no key resolves.</summary>
internal sealed class KeyCheck(ProblemList problems)
{
    private readonly Dictionary<object, Place> _places = new(new ByText());
    private readonly Dictionary<Type, string> _registersByKeyType = [];

    private object? _lastFound; // a source is often cited several times in a row

    /// <summary>Whether each key that was checked stands once.</summary>
    public bool AreUnique { get; private set; } = true;

    /// <summary>Checks the keys, before the references to them.</summary>
    public void CheckKeys(UntocRecords records)
    {
        Add("convention", [records.Convention], static treaty => treaty.Id, numbered: false);
        Add("protocols", records.Protocols, static protocol => protocol.Id);
        Add("workingGroups", records.WorkingGroups, static group => group.Code);
        Add("sessions", records.Sessions, static session => session.Number);
        Add("resolutions", records.Resolutions, static resolution => resolution.Reference);
        Add("decisions", records.Decisions, static decision => decision.Reference);
        Add("meetings", records.Meetings, static meeting => KeyFormat.IsNumber(meeting.Ordinal) ? meeting.Id : null);
        Add("documents", records.Documents, static document => document.Symbol);
        Add("sources", records.Sources, static source => source.Id);
        Add("discrepancies", records.Discrepancies, static discrepancy => discrepancy.Id);
    }

    /// <summary>Checks a value that may refer to a record.</summary>
    public void Check(RecordValue one)
    {
        if (!one.Shape.IsKey)
            return;
        object key = one.Value is TreatyArticle article ? article.Treaty : one.Value!;
        // A source is known by its symbol, whether or not it is among the documents.
        if (one.Owner is Source && key is DocumentSymbol || !_registersByKeyType.TryGetValue(key.GetType(), out string? registers))
            return;
        if (!Has(key))
            problems.Add(one.Path, $"It refers to {SafeText.Quoted(KeyFormat.Identity(key))}, which is not in {registers}.");
    }

    /// <summary>Whether a record has the key.</summary>
    public bool Has(object key)
    {
        if (ReferenceEquals(key, _lastFound))
            return true;
        if (!_places.ContainsKey(key))
            return false;
        _lastFound = key;
        return true;
    }

    private void Add<TRecord, TKey>(string name, IReadOnlyList<TRecord> records, Func<TRecord, TKey?> keyOf, bool numbered = true)
        where TKey : class
    {
        _registersByKeyType[typeof(TKey)] = _registersByKeyType.TryGetValue(typeof(TKey), out string? others) ? $"{others} or {name}" : name;
        _places.EnsureCapacity(_places.Count + records.Count);
        // Symbols alone are spelled in letters of both cases.
        Dictionary<string, TKey>? twins = typeof(TKey) == typeof(DocumentSymbol) ? new(records.Count, StringComparer.OrdinalIgnoreCase) : null;
        for (int at = 0; at < records.Count; at++)
        {
            TKey? key = keyOf(records[at]);
            if (key is null)
                continue;
            var place = new Place(name, numbered ? at : null);
            if (!_places.TryAdd(key, place))
            {
                AreUnique = false;
                problems.Add($"{place}", $"{SafeText.Quoted(key.ToString())} stands twice: first at {_places[key]}.");
            }
            else if (twins?.TryAdd(KeyFormat.Identity(key), key) == false)
                problems.Add($"{place}", $"{SafeText.Quoted(key.ToString())} differs in case alone from that at {_places[twins[KeyFormat.Identity(key)]]}.");
        }
    }

    // By the text that identifies, of which each kind of key has one: quicker than by all that a key is made of.
    private sealed class ByText : IEqualityComparer<object>
    {
        public new bool Equals(object? one, object? other) =>
            ReferenceEquals(one, other) || one!.GetType() == other!.GetType() && KeyFormat.Identity(one) == KeyFormat.Identity(other);

        public int GetHashCode(object key) => KeyFormat.Identity(key).GetHashCode(StringComparison.Ordinal);
    }
}
