using System.Collections;
using System.Runtime.CompilerServices;

namespace Untoc.Model;

/// <summary>An immutable list that is equal to another when their elements are, in order.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <remarks>Write one as a collection expression: <c>ValueList&lt;Meeting&gt; none = [];</c> or <c>[.. query]</c>.</remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>, IValueList
{
    private readonly Func<T[]>? _make;
    private T[]? _items;

    /// <summary>A copy of the elements of a sequence, for languages without collection expressions.</summary>
    public ValueList(IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        _items = [.. items];
    }

    internal ValueList(T[] items) => _items = items;

    /// <summary>A list that is made when it is first looked at, so that data nobody asks for cost nothing.</summary>
    internal ValueList(Func<T[]> make) => _make = make;

    // Optional lists of records are written `init => field = value ?? []`: the generated code of System.Text.Json sets null
    // if the JSON leaves out the member.
    internal static ValueList<T> Empty { get; } = new([]);

    /// <summary>The elements, for the library alone: who changed them would change the list.</summary>
    internal T[] Items => _items ?? FirstWins.Keep(ref _items, _make!());

    /// <summary>The number of elements.</summary>
    public int Count => Items.Length;

    /// <summary>The element at a position, counted from 0.</summary>
    /// <exception cref="IndexOutOfRangeException"><paramref name="index"/> is negative, or not less than <see cref="Count"/>.</exception>
    public T this[int index] => Items[index];

    object? IValueList.this[int index] => Items[index];

    /// <summary>Whether both hold equal elements in the same order.</summary>
    public bool Equals(ValueList<T>? other) =>
        other is not null && (ReferenceEquals(this, other) || Items.AsSpan().SequenceEqual(other.Items));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (T item in Items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>The elements in brackets: <c>[OpenEnded, Interim]</c>.</summary>
    public override string ToString() => $"[{string.Join(", ", Items)}]";

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both hold equal elements in the same order.</summary>
    public static bool operator ==(ValueList<T>? left, ValueList<T>? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ in an element, its position, or their number.</summary>
    public static bool operator !=(ValueList<T>? left, ValueList<T>? right) => !(left == right);
}

/// <summary>Any <see cref="ValueList{T}"/>, where the type of its elements does not matter.</summary>
internal interface IValueList : IEnumerable
{
    int Count { get; }

    object? this[int index] { get; }
}

/// <summary>Makes a <see cref="ValueList{T}"/>.</summary>
public static class ValueList
{
    /// <summary>A list of copies of the elements; what happens to the span afterwards does not change it.</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) =>
        items.IsEmpty ? ValueList<T>.Empty : new ValueList<T>(items.ToArray());
}
