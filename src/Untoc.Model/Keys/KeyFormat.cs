namespace Untoc.Model;

/// <summary>What the texts of all keys have in common.</summary>
internal static class KeyFormat
{
    public const int MaxDigits = 9;
    public const int MaxNumber = 999_999_999;
    private const int MaxSlugLength = 128;

    /// <summary>Reads a positive number in its one spelling: ASCII digits, no sign, no leading zero.</summary>
    public static bool TryReadNumber(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        if (text.Length is 0 or > MaxDigits || text[0] == '0')
            return false;
        foreach (char c in text)
        {
            if (!char.IsAsciiDigit(c))
                return false;
            number = number * 10 + (c - '0');
        }
        return true;
    }

    public static bool TryReadPair(ReadOnlySpan<char> text, out int left, out int right)
    {
        left = right = 0;
        int slash = text.IndexOf('/');
        return slash > 0 && TryReadNumber(text[..slash], out left) && TryReadNumber(text[(slash + 1)..], out right);
    }

    /// <summary>Whether the text is lowercase ASCII words and numbers with single hyphens between them.</summary>
    public static bool IsSlug(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > MaxSlugLength || text[0] == '-' || text[^1] == '-' || text.IndexOf("--") >= 0)
            return false;
        foreach (char c in text)
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-')
                return false;
        return true;
    }

    /// <summary>The text by which a key identifies: its own, for a symbol without the mark of a reissue.</summary>
    public static string Identity(object key) => key is DocumentSymbol symbol ? symbol.Value : key.ToString()!;

    /// <summary>The key under which a register holds the record: a paragraph stands for its article.</summary>
    public static object OfRecord(object key) => key switch
    {
        TextReference text => text.Number,
        TreatyArticle article => article.Whole,
        _ => key,
    };

    /// <summary>Compares texts in which numbers stand, numbers by value and all else ordinally.</summary>
    public static int CompareByParts(string one, string other)
    {
        ReadOnlySpan<char> left = one, right = other;
        while (!left.IsEmpty && !right.IsEmpty)
        {
            int leftDigits = LeadingDigits(left), rightDigits = LeadingDigits(right);
            int order = leftDigits > 0 && rightDigits > 0
                ? CompareNumbers(left[..leftDigits], right[..rightDigits])
                : left[0].CompareTo(right[0]);
            if (order != 0)
                return order;
            left = left[Math.Max(leftDigits, 1)..];
            right = right[Math.Max(rightDigits, 1)..];
        }
        int byLength = left.Length.CompareTo(right.Length);
        return byLength != 0 ? byLength : string.CompareOrdinal(one, other);
    }

    // A culture decides the sign alone, and asking for one loads globalization data on the way to the first answer.
    public static string Of(int number) => number < 0 ? number.ToString(CultureInfo.InvariantCulture) : number.ToString(provider: null);

    /// <summary>Whether a key may have the number: from 1, in <see cref="MaxDigits"/> digits.</summary>
    public static bool IsNumber(int number) => number is > 0 and <= MaxNumber;

    public static int Positive(int number, string parameter)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number, parameter);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, MaxNumber, parameter);
        return number;
    }

    private static int LeadingDigits(ReadOnlySpan<char> text)
    {
        int at = text.IndexOfAnyExceptInRange('0', '9');
        return at < 0 ? text.Length : at;
    }

    private static int CompareNumbers(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        left = left.TrimStart('0');
        right = right.TrimStart('0');
        return left.Length != right.Length ? left.Length.CompareTo(right.Length) : left.SequenceCompareTo(right);
    }

    // What is expected completes the sentence "… is not".
    public static TKey Parse<TKey>(string text, string expected)
        where TKey : class, IKey<TKey>
    {
        ArgumentNullException.ThrowIfNull(text);
        return TKey.TryParse(text, out TKey? key)
            ? key
            : throw new FormatException($"{SafeText.Quoted(text)} is not {expected}.");
    }
}
