using NodaTime;
using NodaTime.Text;

namespace Untoc.Model;

/// <summary>What stands in one cell of a table in LINQPad.</summary>
/// <remarks>LINQPad shows an object as what its <c>ToDump()</c> returns, which it finds by that name, private as it is, on the object's own type.</remarks>
internal static class DumpCell
{
    public static string? Of(LocalDate? date) => date is LocalDate day ? LocalDatePattern.Iso.Format(day) : null;

    public static string Of<T>(ValueList<T> list) => string.Join(" | ", list);

    public static string? Of(object? value) => value is LocalDate date ? Of(date) : value?.ToString();
}
