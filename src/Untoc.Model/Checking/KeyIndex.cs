namespace Untoc.Model;

/// <summary>The keys of all records: which stand twice, and which references they resolve.</summary>
internal sealed class KeyIndex
{
    private readonly Dictionary<object, string> _pathByKey = [];
    private readonly Dictionary<Type, string> _registersByKeyType = [];
    private readonly List<DataProblem> _duplicates = [];

    public KeyIndex(UntocRecords records)
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

    public IReadOnlyList<DataProblem> Duplicates => _duplicates;

    public IEnumerable<DataProblem> Unresolved(RecordTreeNode node)
    {
        object? key = node.Value is TreatyArticle article ? article.Treaty : node.Value;
        // A source is known by its symbol, whether or not it is among the documents.
        if (key is null || node.Owner is Source && key is DocumentSymbol || !_registersByKeyType.TryGetValue(key.GetType(), out string? registers) || _pathByKey.ContainsKey(key))
            return [];
        return [new DataProblem(node.Path, $"It refers to {Excerpt.Quoted(KeyText.Identity(key))}, which is not in {registers}.")];
    }

    private void Add<TRecord, TKey>(string name, IReadOnlyList<TRecord> records, Func<TRecord, TKey?> keyOf, bool numbered = true)
        where TKey : class
    {
        _registersByKeyType[typeof(TKey)] = _registersByKeyType.TryGetValue(typeof(TKey), out string? others) ? $"{others} or {name}" : name;
        var twins = new Dictionary<string, TKey>(StringComparer.OrdinalIgnoreCase);
        for (int at = 0; at < records.Count; at++)
        {
            string path = numbered ? $"$.{name}[{at}]" : $"$.{name}";
            TKey? key = keyOf(records[at]);
            if (key is null)
                continue;
            if (!_pathByKey.TryAdd(key, path))
                _duplicates.Add(new DataProblem(path, $"{Excerpt.Quoted(key.ToString())} stands twice: first at {_pathByKey[key]}."));
            else if (!twins.TryAdd(KeyText.Identity(key), key))
                _duplicates.Add(new DataProblem(path, $"{Excerpt.Quoted(key.ToString())} differs in case alone from that at {_pathByKey[twins[KeyText.Identity(key)]]}."));
        }
    }
}
