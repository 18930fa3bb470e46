using System.Collections;
using System.Diagnostics;

namespace Untoc.Model;

/// <summary>The records of one kind in a dataset, in its order, each under its key.</summary>
/// <typeparam name="TKey">The key.</typeparam>
/// <typeparam name="TRecord">The record.</typeparam>
/// <remarks>
/// Read-only, and safe to use from any number of threads. The indexers throw if there is no such record,
/// <see cref="Find(TKey?)"/> returns null; query the rest with LINQ.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Register<TKey, TRecord> : IReadOnlyCollection<TRecord>
    where TKey : class, IParsable<TKey>
    where TRecord : class, IRecord
{
    private readonly UntocDataset _dataset;
    private readonly ValueList<TRecord> _records;
    private readonly string _name;
    private Dictionary<string, TRecord>? _byKey;
    private Dictionary<string, TRecord>? _byName;

    internal Register(UntocDataset dataset, string name, ValueList<TRecord> records) => (_dataset, _name, _records) = (dataset, name, records);

    /// <summary>The number of records.</summary>
    public int Count => _records.Count;

    /// <summary>The keys of the records, in the order of the dataset.</summary>
    public ValueList<TKey> Keys => field ??= [.. _records.Select(static record => (TKey)record.Key!)];

    /// <summary>The record with a key.</summary>
    /// <exception cref="KeyNotFoundException">The register holds no such record.</exception>
    public TRecord this[TKey key]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(key);
            return Find(key) ?? throw NotFound(key);
        }
    }

    /// <summary>The record with a key, given as a string.</summary>
    /// <exception cref="KeyNotFoundException">The register holds no such record.</exception>
    /// <exception cref="FormatException"><paramref name="key"/> is not a valid key.</exception>
    public TRecord this[string key]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(key);
            return Find(key) ?? throw NotFound(TKey.Parse(key, provider: null));
        }
    }

    /// <summary>Returns the record with a key, or null if the register holds none or the key is null.</summary>
    public TRecord? Find(TKey? key) => key is null ? null : FindIdentity(KeyFormat.Identity(typeof(TKey) == typeof(TreatyArticle) ? KeyFormat.OfRecord(key) : key));

    /// <summary>Returns the record with a key, given as a string, or null if the register holds none, or the string is null or not a valid key.</summary>
    public TRecord? Find(string? key) => key is null ? null : FindIdentity(key) ?? FindBeyondIdentity(key);

    /// <summary>Gets the record with a key; returns false if the register holds none or the key is null.</summary>
    public bool TryGet([NotNullWhen(true)] TKey? key, [NotNullWhen(true)] out TRecord? record) => (record = Find(key)) is not null;

    /// <summary>Gets the record with a key, given as a string; returns false if the register holds none, or the string is null or not a valid key.</summary>
    public bool TryGet([NotNullWhen(true)] string? key, [NotNullWhen(true)] out TRecord? record) => (record = Find(key)) is not null;

    /// <summary>Returns whether the register holds a record with a key; false for null.</summary>
    public bool Contains([NotNullWhen(true)] TKey? key) => Find(key) is not null;

    /// <summary>Returns whether the register holds a record with a key, given as a string; false for null and for what is not a valid key.</summary>
    public bool Contains([NotNullWhen(true)] string? key) => Find(key) is not null;

    /// <summary>Returns an enumerator over the records in the order of the dataset.</summary>
    public IEnumerator<TRecord> GetEnumerator() => _records.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Writes the records as a table of comma-separated values (RFC 4180): a row of names, then a row each in the order of the dataset.</summary>
    /// <remarks>
    /// The first column is the record's name, <c>resolution 7/1</c>, by which tables are joined; the others are its facts by their
    /// names in the JSON, <c>name.en</c>, the same for every dataset. What is unknown is empty; a list is JSON in one cell. Rows end in CR LF.
    /// Cells are given as they are: a program that takes a cell beginning with <c>=</c> for a formula is told so by whoever opens the file.
    /// </remarks>
    /// <param name="byteOrderMark">Whether it begins with U+FEFF, by which Excel tells UTF-8.</param>
    public string ToCsv(bool byteOrderMark = false) => (byteOrderMark ? "\uFEFF" : "") + CsvTable.Of(this);

    /// <summary>The name of the register and the number of its records: <c>WorkingGroups (5)</c>.</summary>
    public override string ToString() => $"{_name} ({KeyFormat.Of(Count)})";

    /// <summary>Returns the record with a name, of those that it is said to have, or null.</summary>
    internal TRecord? Named(string name, Func<TRecord, IEnumerable<string>> namesOf)
    {
        if (_byName is null)
        {
            var byName = new Dictionary<string, TRecord>(StringComparer.Ordinal);
            foreach (TRecord record in _records)
                foreach (string one in namesOf(record))
                    byName[one] = record;
            _byName = byName;
        }
        return _byName.GetValueOrDefault(name);
    }

    // Each key has one spelling, so one index serves keys and strings. Threads that race make equal ones.
    private TRecord? FindIdentity(string key) => (_byKey ??= Index()).TryGetValue(key, out TRecord? record) ? record : null;

    private Dictionary<string, TRecord> Index()
    {
        TRecord[] records = _records.Items;
        var byKey = new Dictionary<string, TRecord>(records.Length);
        foreach (TRecord record in records)
            byKey.Add(KeyFormat.Identity(record.Key!), record);
        return byKey;
    }

    // The mark of a reissue and the number of a paragraph don't tell records apart.
    private TRecord? FindBeyondIdentity(string key) =>
        key is [.., DocumentSymbol.ReissueMark or ')'] && TKey.TryParse(key, provider: null, out TKey? parsed) ? Find(parsed) : null;

    private KeyNotFoundException NotFound(TKey key) => _dataset.Info.NotFound(key.ToString()!, RecordKey.OfKey(key), $"{_name} of ");
}
