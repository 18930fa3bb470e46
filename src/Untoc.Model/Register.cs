using System.Collections;
using System.Diagnostics;

namespace Untoc.Model;

/// <summary>The records of one kind in a dataset, in its order, each under its key.</summary>
/// <typeparam name="TKey">The key.</typeparam>
/// <typeparam name="TRecord">The record.</typeparam>
/// <remarks>
/// Read-only, and safe to use from any number of threads. The indexers throw where there is no such record,
/// <see cref="Find(TKey)"/> returns null; query the rest with LINQ.
/// </remarks>
[DebuggerDisplay("Count = {Count}")]
public sealed class Register<TKey, TRecord> : IReadOnlyCollection<TRecord>
    where TKey : class, IParsable<TKey>
    where TRecord : class, IRecord
{
    private readonly ValueList<TRecord> _records;
    private readonly Func<TRecord, TKey> _keyOf;
    private readonly RecordKind _kind;
    private readonly string _name;
    private readonly RecordSource _source;
    private Dictionary<string, int>? _positions;
    private Dictionary<string, int>? _named;

    internal Register(ValueList<TRecord> records, Func<TRecord, TKey> keyOf, RecordKind kind, string name, RecordSource source)
    {
        _records = records;
        _keyOf = keyOf;
        _kind = kind;
        _name = name;
        _source = source;
    }

    /// <summary>The number of records.</summary>
    public int Count => _records.Count;

    /// <summary>The record with a key.</summary>
    /// <exception cref="KeyNotFoundException">The register holds no such record.</exception>
    public TRecord this[TKey key] => Find(key) ?? throw NotFound(key);

    /// <summary>The record with a key, given as the key's text.</summary>
    /// <exception cref="KeyNotFoundException">The register holds no such record.</exception>
    /// <exception cref="FormatException"><paramref name="key"/> is not the text of a key.</exception>
    public TRecord this[string key] => Find(key) ?? throw NotFound(TKey.Parse(key, provider: null));

    /// <summary>The record with a key; null where the register holds none.</summary>
    public TRecord? Find(TKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return FindText(key.ToString()!) ?? FindText(KeyText.Identity(key));
    }

    /// <summary>The record with a key, given as the key's text; null where the register holds none.</summary>
    /// <exception cref="FormatException"><paramref name="key"/> is not the text of a key.</exception>
    public TRecord? Find(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return FindText(key) ?? FindText(KeyText.Identity(TKey.Parse(key, provider: null)));
    }

    /// <summary>The records in the order of the dataset.</summary>
    public IEnumerator<TRecord> GetEnumerator() => _records.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The records as a table of comma-separated values (RFC 4180): a row each, in the order of the dataset, below a row of names.</summary>
    /// <remarks>
    /// The first column is the record's name, <c>resolution 7/1</c>, by which tables are joined; the others are its facts by their
    /// names in the JSON, <c>name.en</c>, the same for every dataset. What is unknown is empty; a list is JSON in one cell. Rows end in CR LF.
    /// Cells are given as they are: a program that takes a cell beginning with <c>=</c> for a formula is told so by whoever opens the file.
    /// </remarks>
    /// <param name="byteOrderMark">Whether it begins with U+FEFF, by which Excel tells UTF-8.</param>
    public string ToCsv(bool byteOrderMark = false) => (byteOrderMark ? "\uFEFF" : "") + CsvTable.Of(this);

    /// <summary>The name of the register and the number of its records: <c>WorkingGroups (5)</c>.</summary>
    public override string ToString() => $"{_name} ({KeyText.Of(Count)})";

    /// <summary>The record with a name, of the names that it is said to have.</summary>
    internal TRecord? Named(string name, Func<TRecord, IEnumerable<string>> namesOf) =>
        (_named ??= IndexNames(namesOf)).TryGetValue(name, out int at) ? _records[at] : null;

    // Keys have one spelling each, so that one index serves keys and texts, and a found text is never parsed. A symbol
    // may carry the mark of a reissue besides: without it, it is asked for once more.
    private TRecord? FindText(string key) =>
        (_positions ??= Index()).TryGetValue(key, out int at) ? _records[at] : null;

    // Made when first asked for; threads that race make equal ones. Of positions rather than records: a dictionary
    // that is compiled already takes a fraction of a millisecond less on the way to the first answer. For the same
    // reason KeyText.Identity is written out.
    private Dictionary<string, int> Index()
    {
        var positions = new Dictionary<string, int>(Count);
        for (int at = 0; at < Count; at++)
        {
            TKey key = _keyOf(_records[at]);
            positions.Add(key is DocumentSymbol symbol ? symbol.Identity : key.ToString()!, at);
        }
        return positions;
    }

    private Dictionary<string, int> IndexNames(Func<TRecord, IEnumerable<string>> namesOf)
    {
        var named = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int at = 0; at < Count; at++)
            foreach (string name in namesOf(_records[at]))
                named[name] = at;
        return named;
    }

    private KeyNotFoundException NotFound(TKey key) =>
        _source.Info.NotFound(key.ToString()!, RecordKey.TextOf(_kind, KeyText.Identity(key)), $"{_name} of ");
}
