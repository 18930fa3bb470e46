using static Untoc.Model.Cite;

namespace Untoc.Model;

/// <summary>Reads what sources call resolutions or decisions, and where, from a table.</summary>
/// <remarks>
/// Number, then: the language of a title | its sources | the title, which ends in … if its end wasn't read. Or: adopted | the sources
/// of the day. Or: what the note calls the text, number or subject | the paragraph | its words. Or: listed | a list that has the number.
/// </remarks>
internal static class TextTable
{
    /// <summary>The title, none or one.</summary>
    public static MultilingualText[] TitleOf(string rows, string number)
    {
        string? WordsIn(string language) => Words(rows, number, language);
        var known = new MultilingualText { English = WordsIn("en"), French = WordsIn("fr"), Russian = WordsIn("ru"), Spanish = WordsIn("es") };
        return known == new MultilingualText() ? [] : [known];
    }

    /// <summary>What the note says that the text is about, none or one.</summary>
    public static MultilingualText[] SubjectOf(string rows, string number) => Words(rows, number, "subject") is string words ? [Names.Chinese(words)] : [];

    public static Citation[] CitationsOf(string rows, string number)
    {
        List<Citation> citations = [];
        var table = new Table(rows);
        while (table.NextRow())
            if (table.NextCell() == number)
                Add(kind: table.NextCell()!, places: table.NextCell()!, words: table.NextCell());
        return [.. citations];

        void Add(string kind, string places, string? words)
        {
            if (kind is "number" or "subject")
                citations.Add(Note(Table.Number(places), kind == "number" ? "number" : "subject.zh", words!));
            else
                foreach (string place in places.Split("; "))
                    AddPlace(kind, place);
        }

        // Rows of the day are last: they are cited for the number too if no other names the text.
        void AddPlace(string kind, string place)
        {
            Citation number = Table.Citation(place, "number");
            if (kind == "adopted" ? !citations.Exists(static citation => citation.Fact != "adopted") : !citations.Contains(number))
                citations.Add(number);
            if (kind != "listed")
                citations.Add(Table.Citation(place, kind == "adopted" ? kind : "title." + kind));
        }
    }

    private static string? Words(string rows, string number, string kind)
    {
        var table = new Table(rows);
        while (table.NextRow())
            if (table.NextCell() == number && table.NextCell() == kind)
            {
                table.NextCell(); // its sources
                return table.NextCell();
            }
        return null;
    }
}
