using NodaTime.Text;

namespace Untoc.Model.Tests;

internal static class Iso
{
    public static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    public static string Text(LocalDate? date) => date is LocalDate day ? LocalDatePattern.Iso.Format(day) : "";
}
