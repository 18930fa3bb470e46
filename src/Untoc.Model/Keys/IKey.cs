namespace Untoc.Model;

/// <summary>Implements for every key the interfaces by which .NET parses, compares and formats.</summary>
internal interface IKey<TSelf> : IParsable<TSelf>, IComparable<TSelf>, IComparable, IFormattable
    where TSelf : class, IKey<TSelf>
{
    static abstract TSelf Parse(string text);

    static abstract bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out TSelf? key);

    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider) => TSelf.Parse(s);

    static bool IParsable<TSelf>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) =>
        TSelf.TryParse(s, out result);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        TSelf other => CompareTo(other),
        _ => throw new ArgumentException($"Object must be of type {typeof(TSelf).Name}, not {obj.GetType().Name}.", nameof(obj)),
    };

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString()!;
}
