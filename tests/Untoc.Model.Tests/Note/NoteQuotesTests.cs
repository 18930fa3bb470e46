namespace Untoc.Model.Tests.Note;

public class NoteQuotesTests
{
    [Fact]
    public void The_note_has_a_masthead_a_footnote_five_headings_and_fifteen_paragraphs()
    {
        string[] expected =
        [
            "masthead",
            "heading before paragraph 1", "paragraph 1", "paragraph 2", "paragraph 3", "footnote",
            "heading before paragraph 4", "paragraph 4", "paragraph 5", "paragraph 6",
            "heading before paragraph 7", "paragraph 7", "paragraph 8", "paragraph 9",
            "heading before paragraph 10", "paragraph 10", "paragraph 11", "paragraph 12",
            "heading before paragraph 13", "paragraph 13", "paragraph 14", "paragraph 15",
        ];

        Assert.Equal(expected.Order(StringComparer.Ordinal), NoteText.Places.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_quote_stands_verbatim_in_the_place_that_it_names()
    {
        string[] misplaced =
        [
            .. from fact in CitedFact.OfTheNote
               where fact.Place is null || fact.Quote is null
                   || !NoteText.Places.TryGetValue(fact.Place, out string? text)
                   || !text.Contains(fact.Quote, StringComparison.Ordinal)
               select $"{fact.Path} {fact.Fact}: {fact.Place}: {fact.Quote}",
        ];

        Assert.Empty(misplaced);
    }

    [Fact]
    public void Only_the_note_is_quoted()
    {
        Assert.DoesNotContain(CitedFact.Of(UntocDataset.Embedded), fact => fact.Source != "note" && fact.Quote is not null);
    }

    [Fact]
    public void Chinese_words_in_the_data_are_the_quotes_that_they_are_cited_to()
    {
        string[] altered =
        [
            .. from fact in CitedFact.OfTheNote
               where fact.Fact.EndsWith(".zh", StringComparison.Ordinal) && fact.Quote != fact.Value.GetString()
               select $"{fact.Path} {fact.Fact}",
        ];

        Assert.Empty(altered);
    }

    [Fact]
    public void An_attested_name_is_cited_to_every_place_of_the_note_where_its_quote_stands()
    {
        string[] incomplete =
        [
            .. from fact in CitedFact.OfTheNote
               where fact.Fact == "text" && fact.Quote != "会议的一个常设组成部分" // there, 会议 means the Conference; elsewhere, mostly not
               group fact by (fact.Path, fact.Quote) into name
               let cited = name.Select(fact => fact.Place).Order(StringComparer.Ordinal)
               let standing = NoteText.Places.Where(place => place.Value.Contains(name.Key.Quote!, StringComparison.Ordinal)).Select(place => place.Key).Order(StringComparer.Ordinal)
               where !cited.SequenceEqual(standing)
               select $"{name.Key.Quote}: cited {string.Join(", ", cited)}; stands {string.Join(", ", standing)}",
        ];

        Assert.Empty(incomplete);
    }

    /// <summary>What no citation touches was judged to carry no fact: the reader of this snapshot sees it at a glance.</summary>
    [Fact]
    public Task The_words_that_no_citation_touches()
    {
        var remainders =
            from place in NoteText.Places
            let quotes = CitedFact.OfTheNote.Where(fact => fact.Place == place.Key).Select(fact => fact.Quote!).Distinct()
            select $"{place.Key}: {Untouched(place.Value, quotes)}";

        return Verify(string.Join("\n", remainders));
    }

    private static string Untouched(string text, IEnumerable<string> quotes)
    {
        bool[] touched = new bool[text.Length];
        foreach (string quote in quotes)
            for (int at = text.IndexOf(quote, StringComparison.Ordinal); at >= 0; at = text.IndexOf(quote, at + 1, StringComparison.Ordinal))
                touched.AsSpan(at, quote.Length).Fill(true);
        string[] runs = new string([.. text.Select((c, at) => touched[at] ? '\0' : c)])
            .Split('\0', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return string.Join(" … ", runs.Select(run => run.Replace("\n", " ", StringComparison.Ordinal)).Where(run => run.Length > 0));
    }
}
