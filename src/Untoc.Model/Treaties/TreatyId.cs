using System.ComponentModel;

namespace Untoc.Model;

/// <summary>Names a treaty in the dataset: <c>convention</c>, <c>firearms-protocol</c>.</summary>
/// <remarks>
/// Lowercase ASCII letters and digits with single hyphens between them, at most 128 characters. The dataset
/// gives these names; no source does. Ordered ordinally.
/// </remarks>
[JsonConverter(typeof(KeyConverter<TreatyId>)), TypeConverter(typeof(KeyTypeConverter<TreatyId>))]
public sealed record TreatyId : IKey<TreatyId>
{
    // Constants, since each property would have to be compiled on the way to the first answer.
    internal const string ConventionText = "convention";
    internal const string TraffickingInPersonsProtocolText = "trafficking-in-persons-protocol";
    internal const string SmugglingOfMigrantsProtocolText = "smuggling-of-migrants-protocol";
    internal const string FirearmsProtocolText = "firearms-protocol";

    private readonly string _text;

    internal TreatyId(string text) => _text = text;

    /// <summary>The United Nations Convention against Transnational Organized Crime.</summary>
    public static TreatyId Convention { get; } = new(ConventionText);

    /// <summary>The Trafficking in Persons Protocol.</summary>
    public static TreatyId TraffickingInPersonsProtocol { get; } = new(TraffickingInPersonsProtocolText);

    /// <summary>The Smuggling of Migrants Protocol.</summary>
    public static TreatyId SmugglingOfMigrantsProtocol { get; } = new(SmugglingOfMigrantsProtocolText);

    /// <summary>The Firearms Protocol.</summary>
    public static TreatyId FirearmsProtocol { get; } = new(FirearmsProtocolText);

    /// <summary>The text of the identifier: <c>firearms-protocol</c>.</summary>
    public string Value => _text;

    /// <summary>Reads an identifier such as <c>firearms-protocol</c>.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is anything else.</exception>
    public static TreatyId Parse(string text) =>
        KeyFormat.Parse<TreatyId>(text, "the identifier of a treaty: expected lowercase words with hyphens, as in \"firearms-protocol\"");

    /// <summary>Reads an identifier such as <c>firearms-protocol</c>. Returns false and null for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out TreatyId? id) =>
        (id = KeyFormat.IsSlug(text) ? new(text!) : null) is not null;

    /// <summary>By text, ordinally.</summary>
    public int CompareTo(TreatyId? other) => string.CompareOrdinal(_text, other?._text);

    /// <summary>The text: <c>firearms-protocol</c>.</summary>
    public override string ToString() => _text;
    private object ToDump() => _text;
}
