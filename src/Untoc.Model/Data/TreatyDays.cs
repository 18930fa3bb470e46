namespace Untoc.Model;

/// <summary>The days on which the treaties entered into force, apart from their other facts: the first question about parties needs no more of them.</summary>
internal static class TreatyDays
{
    public static LocalDate Convention => new(2003, 9, 29);

    public static LocalDate TraffickingInPersonsProtocol => new(2003, 12, 25);

    public static LocalDate SmugglingOfMigrantsProtocol => new(2004, 1, 28);

    public static LocalDate FirearmsProtocol => new(2005, 7, 3);
}
