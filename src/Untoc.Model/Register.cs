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
    private const int Few = 8;
    private const int Short = 64;

    private readonly ValueList<TRecord> _records;
    private readonly Func<TRecord, string> _identityOf;
    private readonly RecordKind _kind;
    private readonly string _name;
    private readonly DatasetSource _source;
    private int _lookedThrough;
    private Dictionary<string, TRecord>? _byKey;
    private Dictionary<string, TRecord>? _byName;

    internal Register(ValueList<TRecord> records, Func<TRecord, string> identityOf, RecordKind kind, string name, DatasetSource source)
    {
        _records = records;
        _identityOf = identityOf;
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
    public TRecord this[string key] => Find(key) ?? throw NotFound(Parsed(key));

    /// <summary>The record with a key; null where the register holds none.</summary>
    public TRecord? Find(TKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return FindText(key.ToString()!) ?? FindReissued(key);
    }

    /// <summary>The record with a key, given as the key's text; null where the register holds none.</summary>
    /// <exception cref="FormatException"><paramref name="key"/> is not the text of a key.</exception>
    public TRecord? Find(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return FindText(key) ?? FindReissued(Parsed(key));
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
    public override string ToString() => $"{_name} ({KeyFormat.Of(Count)})";

    /// <summary>The record with a name, of the names that it is said to have.</summary>
    internal TRecord? Named(string name, Func<TRecord, IEnumerable<string>> namesOf) =>
        (_byName ??= IndexNames(namesOf)).TryGetValue(name, out TRecord? record) ? record : null;

    // Keys have one spelling each, so that one index serves keys and texts, and a found text is never parsed.
    private TRecord? FindText(string key) => _lookedThrough < Few ? LookThrough(key) : LookUp(key);

    // A symbol may carry the mark of a reissue besides: without it, it is asked for once more.
    private TRecord? FindReissued(TKey key) => key is DocumentSymbol { IsReissue: true } symbol ? FindText(symbol.Identity) : null;

    // The first times, since on the way to the first answer an index takes longer to compile than to do without.
    private TRecord? LookThrough(string key)
    {
        TRecord[] records = _records.Items;
        _lookedThrough += records.Length > Short ? Few : 1;
        if (_lookedThrough > Few)
            return LookUp(key);
        foreach (TRecord record in records)
            if (_identityOf(record) == key)
                return record;
        return null;
    }

    private TRecord? LookUp(string key) => (_byKey ??= Index()).TryGetValue(key, out TRecord? record) ? record : null;

    // Made when first asked for; threads that race make equal ones.
    private Dictionary<string, TRecord> Index()
    {
        var byKey = new Dictionary<string, TRecord>(Count);
        foreach (TRecord record in _records)
            byKey.Add(_identityOf(record), record);
        return byKey;
    }

    private Dictionary<string, TRecord> IndexNames(Func<TRecord, IEnumerable<string>> namesOf)
    {
        var byName = new Dictionary<string, TRecord>(StringComparer.Ordinal);
        foreach (TRecord record in _records)
            foreach (string name in namesOf(record))
                byName[name] = record;
        return byName;
    }

    // Apart, since what calls the parser of a key that is not known yet has to be compiled when it is first called.
    private static TKey Parsed(string key) => TKey.Parse(key, provider: null);

    private KeyNotFoundException NotFound(TKey key) =>
        _source.Info.NotFound(key.ToString()!, RecordKey.TextOf(_kind, KeyFormat.Identity(key)), $"{_name} of ");
}
