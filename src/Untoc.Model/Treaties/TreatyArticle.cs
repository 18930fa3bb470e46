using System.ComponentModel;

namespace Untoc.Model;

/// <summary>An article of a treaty, or a paragraph of one: <c>convention, article 32(1)</c>.</summary>
/// <remarks>
/// The identifier of the treaty, the words ", article " and the number of the article. The number of a paragraph
/// follows in parentheses. Ordered by treaty, article, paragraph. As the key of an <see cref="Untoc.Model.Article"/>, a paragraph
/// stands for its article.
/// </remarks>
[JsonConverter(typeof(KeyConverter<TreatyArticle>)), TypeConverter(typeof(KeyTypeConverter<TreatyArticle>))]
public sealed record TreatyArticle : IKey<TreatyArticle>
{
    private const string Separator = ", article ";
    private readonly string _text;

    private TreatyArticle(TreatyId treaty, int article, int? paragraph)
    {
        (Treaty, Article, Paragraph) = (treaty, article, paragraph);
        _text = Text(treaty, article)
            + (paragraph is int number ? string.Concat("(", KeyFormat.Of(number), ")") : "");
    }

    /// <summary>The treaty that contains the article.</summary>
    public TreatyId Treaty { get; }

    /// <summary>The number of the article, from 1.</summary>
    public int Article { get; }

    /// <summary>The number of the paragraph, from 1; null for the whole article.</summary>
    public int? Paragraph { get; }

    /// <summary>An article of a treaty, or a paragraph of one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is less than 1 or more than 999,999,999.</exception>
    public static TreatyArticle Of(TreatyId treaty, int article, int? paragraph = null)
    {
        ArgumentNullException.ThrowIfNull(treaty);
        if (paragraph is int number)
            KeyFormat.Positive(number, nameof(paragraph));
        return new(treaty, KeyFormat.Positive(article, nameof(article)), paragraph);
    }

    /// <summary>Reads an article such as <c>convention, article 32(1)</c>.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is anything else.</exception>
    public static TreatyArticle Parse(string text) =>
        KeyFormat.Parse<TreatyArticle>(text, "an article of a treaty: expected treaty and article, as in \"convention, article 32(1)\"");

    /// <summary>Reads an article such as <c>convention, article 32(1)</c>. Returns false and null for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out TreatyArticle? article)
    {
        article = null;
        int at = text?.IndexOf(Separator, StringComparison.Ordinal) ?? -1;
        if (at < 0 || !TreatyId.TryParse(text![..at], out TreatyId? treaty))
            return false;
        ReadOnlySpan<char> numbers = text.AsSpan(at + Separator.Length);
        int open = numbers.IndexOf('(');
        if (open < 0)
            article = KeyFormat.TryReadNumber(numbers, out int whole) ? new(treaty, whole, null) : null;
        else if (numbers[^1] == ')' && KeyFormat.TryReadNumber(numbers[..open], out int number) && KeyFormat.TryReadNumber(numbers[(open + 1)..^1], out int paragraph))
            article = new(treaty, number, paragraph);
        return article is not null;
    }

    /// <summary>By treaty, article, paragraph; a whole article before its paragraphs.</summary>
    public int CompareTo(TreatyArticle? other)
    {
        if (other is null)
            return 1;
        int byTreaty = Treaty.CompareTo(other.Treaty);
        return byTreaty != 0 ? byTreaty : (Article, Paragraph ?? 0).CompareTo((other.Article, other.Paragraph ?? 0));
    }

    /// <summary>The treaty and the article: <c>convention, article 32(1)</c>.</summary>
    public override string ToString() => _text;
    private object ToDump() => _text;

    /// <summary>The article without the paragraph: the key of an <see cref="Article"/>.</summary>
    internal TreatyArticle Whole => Paragraph is null ? this : new(Treaty, Article, paragraph: null);

    internal static string Text(TreatyId treaty, int article) => string.Concat(treaty.ToString(), Separator, KeyFormat.Of(article));
}
