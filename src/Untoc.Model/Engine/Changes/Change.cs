namespace Untoc.Model;

/// <summary>A difference between two datasets, or between two records: a <see cref="RecordAdded"/>, a <see cref="RecordRemoved"/> or a <see cref="FactChanged"/>, and nothing else.</summary>
/// <param name="Record">The name of the record that differs.</param>
public abstract record Change(RecordKey Record)
{
    /// <summary>What changes from one record to another of its kind, fact by fact; empty where they are equal.</summary>
    /// <remarks>They may have different keys: the changes are of the record before.</remarks>
    /// <exception cref="ArgumentException">They are of different kinds, the Convention and a Protocol included, or no key is that of the record before.</exception>
    public static ValueList<FactChanged> Between(IRecord before, IRecord after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return before.GetType() == after.GetType()
            ? [.. Comparison.Changes(RecordKey.Of(before), before, after)]
            : throw new ArgumentException($"Of another kind than {SafeText.Plain(before.ToString())}: {SafeText.Plain(after.ToString())}.", nameof(after));
    }

    // Abstract where others cannot see it: the protected copy constructor of a record does not close a hierarchy.
    private protected abstract string Describe();

    /// <summary>The record and what happened to it: <c>meeting WG.4/1: added</c>.</summary>
    public sealed override string ToString() => $"{Record}: {Describe()}";
}

/// <summary>A record that only the later dataset holds.</summary>
/// <param name="Record">Its name.</param>
/// <param name="After">The record, as the later dataset has it.</param>
public sealed record RecordAdded(RecordKey Record, IRecord After) : Change(Record)
{
    private protected override string Describe() => "added";

    private object ToDump() => DumpRow.Of(this);
}

/// <summary>A record that only the earlier dataset holds.</summary>
/// <param name="Record">Its name.</param>
/// <param name="Before">The record, as the earlier dataset has it.</param>
public sealed record RecordRemoved(RecordKey Record, IRecord Before) : Change(Record)
{
    private protected override string Describe() => "removed";

    private object ToDump() => DumpRow.Of(this);
}

/// <summary>A member of a record that differs between two datasets, or between two records.</summary>
/// <param name="Record">The name of the record, which both datasets hold.</param>
/// <param name="Fact">The member by its JSON name: <c>end</c>, <c>name.fr</c>, <c>provisions[Establishes WG.7].composition</c>.</param>
/// <param name="Before">What the earlier dataset has: a value or an element; null where it has none.</param>
/// <param name="After">What the later dataset has: a value or an element; null where it has none.</param>
/// <remarks>
/// Of a list, each element that only one dataset has is a change; elements that print alike are compared member by member.
/// Where a list has the same elements in another order, both are the list.
/// </remarks>
public sealed record FactChanged(RecordKey Record, string Fact, object? Before, object? After) : Change(Record)
{
    private protected override string Describe() => $"{Fact} {Show(Before)} → {Show(After)}";

    private object ToDump() => DumpRow.Of(this);

    private static string Show(object? value) => value switch
    {
        null => "nothing",
        string text => $"“{text}”",
        _ => DumpRow.Cell(value)!,
    };
}
