using System.Diagnostics.CodeAnalysis;

namespace Untoc.Model;

/// <summary>What every key is besides what it names: parsable, comparable and formattable in the ways that .NET knows.</summary>
/// <typeparam name="TSelf">The type of the key.</typeparam>
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

    /// <summary>The text of the key. A key has one text in every culture and knows no formats.</summary>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString()!;
}
