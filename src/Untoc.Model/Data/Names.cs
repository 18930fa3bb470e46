namespace Untoc.Model;

/// <summary>The short calls in which the data give names.</summary>
internal static class Names
{
    public static MultilingualText English(string text) => new() { English = text };

    public static MultilingualText Chinese(string text) => new() { Chinese = text };

    public static MultilingualText EnglishAndChinese(string english, string chinese) => new() { English = english, Chinese = chinese };

    public static AttestedName Attested(string name, params Citation[] places) => new()
    {
        Text = name,
        Language = Language.Chinese,
        // That it is Chinese rests on the masthead, which gives the language of the note.
        Citations = new([.. places, Cite.Note(Cite.Masthead, "language", "Chinese")]),
    };

    public static AttestedName Attested(string name, params int[] paragraphs) => Attested(name, [.. InParagraphs(name, paragraphs)]);

    public static AttestedName ShortName(string name, params string[] sources) => new()
    {
        Text = name,
        Language = Language.English,
        Citations = new([.. sources.SelectMany(source => (Citation[])[Cite.In(source, "text"), Cite.In(source, "language")])]),
    };

    public static IEnumerable<Citation> InParagraphs(string name, params int[] paragraphs) =>
        paragraphs.Select(paragraph => Cite.Note(paragraph, "text", name));
}
