using System.ComponentModel;

namespace Untoc.Model;

/// <summary>Names one record among all records of a dataset, whatever its kind: <c>meeting WG.4/13</c>.</summary>
/// <remarks>
/// The kind in lowercase words, a space, and the key: <c>treaty firearms-protocol</c>, <c>working group WG.4</c>,
/// <c>session 12</c>, <c>resolution 7/1</c>, <c>decision 4/4</c>, <c>meeting WG.4/13</c>, <c>document CTOC/COP/2024/1</c>,
/// <c>source note</c>, <c>discrepancy name-of-wg-3</c>, <c>participant FRA</c>, <c>participation FRA/firearms-protocol</c>. The key of an
/// article needs no such words: <c>convention, article 18</c>. There is one <c>conference</c>. Ordered by kind, then key.
/// The mark of a reissue and the number of a paragraph, which don't tell records apart, are read and not kept.
/// <see cref="UntocDataset.Resolve(RecordKey)"/> returns the record.
/// </remarks>
[JsonConverter(typeof(KeyConverter<RecordKey>)), TypeConverter(typeof(KeyTypeConverter<RecordKey>))]
public sealed record RecordKey : IKey<RecordKey>
{
    private const string Conference = "conference";
    private readonly string _text;

    private RecordKey(RecordKind kind, object? typedKey, string text) => (Kind, TypedKey, _text) = (kind, typedKey, text);

    /// <summary>What the record is.</summary>
    public RecordKind Kind { get; }

    /// <summary>The text of the record's key: <c>WG.4/13</c>; empty for the Conference, which needs none.</summary>
    public string Key => TypedKey is null ? "" : KeyFormat.Identity(TypedKey);

    /// <summary>The key in its own type; null for the Conference.</summary>
    internal object? TypedKey { get; }

    /// <summary>The name of a record.</summary>
    /// <exception cref="ArgumentException"><paramref name="record"/> has no key: it is null, or its number is in no key.</exception>
    public static RecordKey Of(IRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record is ConferenceOfTheParties ? OfConference : record.Key is { } key ? OfKey(key) : throw new ArgumentException("The record has no key.", nameof(record));
    }

    /// <summary>The name of the record that a key identifies: <c>working group WG.6</c> for <c>WG.6</c>. Returns a name unchanged.</summary>
    /// <exception cref="ArgumentException"><paramref name="key"/> identifies no record, such as a <see cref="Language"/>.</exception>
    public static RecordKey Of<TKey>(TKey key)
        where TKey : class, IFormattable, IParsable<TKey>
    {
        ArgumentNullException.ThrowIfNull(key);
        return key as RecordKey ?? OfKey(key);
    }

    /// <summary>Reads a name such as <c>meeting WG.4/13</c>.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is anything else.</exception>
    public static RecordKey Parse(string text) =>
        KeyFormat.Parse<RecordKey>(text, "the name of a record: expected its kind and key, as in \"meeting WG.4/13\"");

    /// <summary>Reads a name such as <c>meeting WG.4/13</c>. Returns false and null for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out RecordKey? key)
    {
        key = text == Conference ? OfConference : null;
        foreach (RegisterInfo register in Registers.All)
            if (text?.StartsWith(register.Prefix, StringComparison.Ordinal) == true && register.ReadKey(text[register.Prefix.Length..]) is { } typedKey)
                key = OfKey(typedKey);
        return key is not null;
    }

    /// <summary>By kind, then key, numbers by value.</summary>
    public int CompareTo(RecordKey? other)
    {
        if (other is null)
            return 1;
        int byKind = Kind.CompareTo(other.Kind);
        return byKind != 0 ? byKind : KeyFormat.CompareByParts(_text, other._text);
    }

    /// <summary>The kind and the key: <c>meeting WG.4/13</c>.</summary>
    public override string ToString() => _text;
    private object ToDump() => _text;

    internal static RecordKey OfConference { get; } = new(RecordKind.Conference, typedKey: null, Conference);

    /// <summary>Returns the name of the record that a key of any type identifies.</summary>
    internal static RecordKey OfKey(object key)
    {
        key = KeyFormat.OfRecord(key);
        return Registers.WithKeys(key.GetType()) is { } register
            ? new(register.Kind, key, register.Prefix + KeyFormat.Identity(key))
            : throw new ArgumentException($"A {key.GetType().Name} identifies no record. These keys do: {string.Join(", ", Registers.All.Select(static one => one.KeyType.Name))}, {nameof(TextReference)}.", nameof(key));
    }
}
