using System.ComponentModel;

namespace Untoc.Model;

/// <summary>One of the six official languages of the United Nations; <see cref="All"/> has them all.</summary>
/// <remarks>
/// In text and JSON its two-letter code (ISO 639): <c>ar</c>, <c>zh</c>, <c>en</c>, <c>fr</c>, <c>ru</c>, <c>es</c>.
/// Ordered as <see cref="All"/>, so Chinese (<c>zh</c>) comes before English (<c>en</c>).
/// </remarks>
[JsonConverter(typeof(KeyConverter<Language>)), TypeConverter(typeof(KeyTypeConverter<Language>))]
public sealed record Language : IKey<Language>
{
    private readonly string _code;

    private Language(string code) => _code = code;

    /// <summary>Arabic, <c>ar</c>.</summary>
    public static Language Arabic { get; } = new("ar");

    /// <summary>Chinese, <c>zh</c>.</summary>
    public static Language Chinese { get; } = new("zh");

    /// <summary>English, <c>en</c>.</summary>
    public static Language English { get; } = new("en");

    /// <summary>French, <c>fr</c>.</summary>
    public static Language French { get; } = new("fr");

    /// <summary>Russian, <c>ru</c>.</summary>
    public static Language Russian { get; } = new("ru");

    /// <summary>Spanish, <c>es</c>.</summary>
    public static Language Spanish { get; } = new("es");

    /// <summary>All six, in the English alphabetical order that the United Nations lists them in.</summary>
    public static ValueList<Language> All => field ??= [Arabic, Chinese, English, French, Russian, Spanish];

    /// <summary>The two-letter code: <c>zh</c>.</summary>
    public string Value => _code;

    /// <summary>Reads a code such as <c>zh</c>.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is not the code of an official language.</exception>
    public static Language Parse(string text) =>
        KeyFormat.Parse<Language>(text, "an official language: expected \"ar\", \"zh\", \"en\", \"fr\", \"ru\" or \"es\"");

    /// <summary>Reads a code such as <c>zh</c>. Returns false and null for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Language? language) =>
        (language = Array.Find(All.Items, one => one._code == text)) is not null;

    /// <summary>In the order of <see cref="All"/>, in which the United Nations lists its languages.</summary>
    public int CompareTo(Language? other) => Array.IndexOf(All.Items, this).CompareTo(Array.IndexOf(All.Items, other));

    /// <summary>The code: <c>zh</c>.</summary>
    public override string ToString() => _code;
    private object ToDump() => _code;
}
