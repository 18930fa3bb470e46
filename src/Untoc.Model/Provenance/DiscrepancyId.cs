using System.ComponentModel;

namespace Untoc.Model;

/// <summary>Names a discrepancy in the dataset: <c>name-of-the-convention</c>.</summary>
/// <remarks>
/// Lowercase ASCII letters and digits with single hyphens between them, at most 128 characters. The dataset
/// gives these names; no source does. Ordered ordinally.
/// </remarks>
[JsonConverter(typeof(KeyConverter<DiscrepancyId>)), TypeConverter(typeof(KeyTypeConverter<DiscrepancyId>))]
public sealed record DiscrepancyId : IKey<DiscrepancyId>
{
    private readonly string _text;

    internal DiscrepancyId(string text) => _text = text;

    /// <summary>The text of the identifier: <c>name-of-the-convention</c>.</summary>
    public string Value => _text;

    /// <summary>Reads an identifier such as <c>name-of-the-convention</c>.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is anything else.</exception>
    public static DiscrepancyId Parse(string text) =>
        KeyFormat.Parse<DiscrepancyId>(text, "the identifier of a discrepancy: expected lowercase words with hyphens, as in \"name-of-the-convention\"");

    /// <summary>Reads an identifier such as <c>name-of-the-convention</c>. Returns false and null for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out DiscrepancyId? id) =>
        (id = KeyFormat.IsSlug(text) ? new(text!) : null) is not null;

    /// <summary>By text, ordinally.</summary>
    public int CompareTo(DiscrepancyId? other) => string.CompareOrdinal(_text, other?._text);

    /// <summary>The text: <c>name-of-the-convention</c>.</summary>
    public override string ToString() => _text;
    private object ToDump() => _text;
}
