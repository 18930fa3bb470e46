using System.ComponentModel;

namespace Untoc.Model;

/// <summary>Names a source in the dataset: <c>note</c>.</summary>
/// <remarks>
/// Lowercase ASCII letters and digits with single hyphens between them, at most 128 characters. The dataset
/// gives these names; no source does. Ordered ordinally.
/// </remarks>
[JsonConverter(typeof(KeyConverter<SourceId>)), TypeConverter(typeof(KeyTypeConverter<SourceId>))]
public sealed record SourceId : IKey<SourceId>
{
    private readonly string _text;

    internal SourceId(string text) => _text = text;

    /// <summary>The note by the Secretariat of 24 June 2024.</summary>
    public static SourceId Note { get; } = new("note");

    /// <summary>The editors of the dataset, who are cited for what they say themselves.</summary>
    public static SourceId Editors { get; } = new("editors");

    /// <summary>The text of the identifier: <c>note</c>.</summary>
    public string Value => _text;

    /// <summary>Reads an identifier such as <c>note</c>.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is anything else.</exception>
    public static SourceId Parse(string text) =>
        KeyFormat.Parse<SourceId>(text, "the identifier of a source: expected lowercase words with hyphens, as in \"note\"");

    /// <summary>Reads an identifier such as <c>note</c>. Returns false and null for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out SourceId? id) =>
        (id = KeyFormat.IsSlug(text) ? new(text!) : null) is not null;

    /// <summary>By text, ordinally.</summary>
    public int CompareTo(SourceId? other) => string.CompareOrdinal(_text, other?._text);

    /// <summary>The text: <c>note</c>.</summary>
    public override string ToString() => _text;
    private object ToDump() => _text;
}
