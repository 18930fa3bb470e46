using System.Collections;
using System.Globalization;
using System.Reflection;

namespace Untoc.Model.Tests;

/// <summary>A value as LINQPad shows it, in text: an object as what its <c>ToDump</c> returns or else by its public members, a sequence as a table.</summary>
/// <remarks>Refuses what nobody would read: what is nested too deep, leads back to itself, or has no end.</remarks>
internal sealed class Dumped
{
    private const int MaxDepth = 3;
    private const int MaxRows = 100;
    private readonly Stack<object> _path = new();

    public static string Text(object? value)
    {
        var dumped = new Dumped();
        value = Shown(value);
        return value switch
        {
            _ when IsCell(value) => $"{dumped.Cell(value)}\n",
            IEnumerable rows => dumped.Table(rows),
            _ => dumped.Inside(value!, () => Aligned([.. MembersOf(value!).Select(member => (string[])[member.Name, dumped.Cell(member.Value)])])),
        };
    }

    /// <summary>Whether a value is shown in one cell, and has no members of its own to show.</summary>
    public static bool IsCell(object? value) => value is null or string or bool or Enum or int or long or decimal or double or char;

    private string Table(IEnumerable sequence) => Inside(sequence, () =>
    {
        object?[] rows = RowsOf(sequence);
        string[] columns = [.. rows.Where(row => !IsCell(row) && row is not IEnumerable).SelectMany(row => MembersOf(row!)).Select(member => member.Name).Distinct()];
        string count = $"({rows.Length} {(rows.Length == 1 ? "item" : "items")})\n";
        return count + (columns.Length == 0
            ? string.Concat(rows.Select(row => $"{Cell(row)}\n"))
            : Aligned([columns, [.. columns.Select(column => new string('-', column.Length))], .. rows.Select(row => Inside(row!, () => Row(row!, columns)))]));
    });

    private string[] Row(object row, string[] columns)
    {
        var members = MembersOf(row).ToDictionary(member => member.Name, member => member.Value);
        return [.. columns.Select(column => members.TryGetValue(column, out object? value) ? Cell(value) : "")];
    }

    /// <summary>A value inside a table: what is no cell of its own is nested in it.</summary>
    private string Cell(object? value)
    {
        value = Shown(value);
        return value switch
        {
            null => "null",
            _ when IsCell(value) => Convert.ToString(value, CultureInfo.InvariantCulture)!,
            IEnumerable rows => Inside(rows, () => $"[{string.Join(", ", RowsOf(rows).Select(Cell))}]"),
            _ => Inside(value, () => $"{{ {string.Join(", ", MembersOf(value).Select(member => $"{member.Name} = {Cell(member.Value)}"))} }}"),
        };
    }

    private T Inside<T>(object value, Func<T> render)
    {
        if (_path.Contains(value, ReferenceEqualityComparer.Instance))
            throw new InvalidOperationException($"A {value.GetType().Name} leads back to itself.");
        if (_path.Count == MaxDepth)
            throw new InvalidOperationException($"A {value.GetType().Name} is nested more than {MaxDepth} deep.");
        _path.Push(value);
        T rendered = render();
        _path.Pop();
        return rendered;
    }

    private static object?[] RowsOf(IEnumerable sequence)
    {
        object?[] rows = [.. sequence.Cast<object?>().Take(MaxRows + 1).Select(Shown)];
        return rows.Length <= MaxRows ? rows : throw new InvalidOperationException($"A {sequence.GetType().Name} has more than {MaxRows} rows.");
    }

    private static object? Shown(object? value) =>
        value?.GetType().GetMethod("ToDump", BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, Type.EmptyTypes) is { } toDump
            ? Shown(toDump.Invoke(value, BindingFlags.DoNotWrapExceptions, null, null, null))
            : value;

    private static IEnumerable<(string Name, object? Value)> MembersOf(object value) =>
    [
        .. from field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public)
           select (field.Name, field.GetValue(value)),
        .. from property in value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public)
           where property.GetIndexParameters().Length == 0
           select (property.Name, property.GetValue(value)),
    ];

    private static string Aligned(string[][] rows)
    {
        int[] widths = [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => WidthOf(row[column])))];
        return string.Concat(rows.Select(row => string.Join("  ", row.Select((text, column) => text + new string(' ', widths[column] - WidthOf(text)))).TrimEnd() + "\n"));
    }

    // What Chinese is written with is twice as wide as a letter.
    private static int WidthOf(string text) => text.Sum(c => c is >= '\u2E80' and <= '\u9FFF' or >= '\uFF00' and <= '\uFF60' ? 2 : 1);
}
