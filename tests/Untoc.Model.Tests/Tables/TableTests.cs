namespace Untoc.Model.Tests.Tables;

/// <summary>Articles, participants and participations are those of the tables beside this file, which were made when the sources were read; nothing more and nothing less.</summary>
public class TableTests
{
    private static readonly UntocDataset Untoc = UntocDataset.Embedded;

    // Sources by the letters of the table; the other letters are of one source for all treaties.
    private static readonly Dictionary<string, string> Sources = new()
    {
        ["convention C"] = "fedlex-0-311-54", ["convention Z"] = "untreaties-18-12", ["convention V"] = "treaty-collection-18-12",
        ["trafficking-in-persons-protocol C"] = "fedlex-0-311-542", ["trafficking-in-persons-protocol Z"] = "untreaties-18-12-a", ["trafficking-in-persons-protocol V"] = "treaty-collection-18-12-a",
        ["smuggling-of-migrants-protocol C"] = "fedlex-0-311-541", ["smuggling-of-migrants-protocol Z"] = "untreaties-18-12-b", ["smuggling-of-migrants-protocol V"] = "treaty-collection-18-12-b-list",
        ["firearms-protocol C"] = "fedlex-0-311-544", ["firearms-protocol Z"] = "untreaties-18-12-c", ["firearms-protocol V"] = "treaty-collection-18-12-c",
        ["R"] = "austria-gazette", ["H"] = "czech-treaties-18-2015", ["M"] = "japan-press-2017", ["K"] = "korea-herald-2015",
    };

    // What the sources disagree about: the day that is followed, and its source.
    private static readonly Dictionary<string, (string Deposited, string In, string InForce)> Followed = new()
    {
        ["MHL/convention"] = ("2011-06-15", "ZR", ""), // the copied list and the Austrian gazette, not the Swiss compilation
        ["CHE/firearms-protocol"] = ("2012-11-27", "C", "2012-12-27"), // the State's own publication
    };

    [Fact]
    public void Articles_are_those_of_the_table() =>
        AssertSame(
            from row in Rows("articles.tsv")
            select string.Join(" | ", row["treaty"], row["article"], row["section_en"], row["section_fr"], row["section_es"], row["title_en"], row["title_fr"], row["title_es"]),
            from article in Untoc.Articles
            select string.Join(" | ", article.Treaty, article.Number, article.Section?.English, article.Section?.French, article.Section?.Spanish, article.Title.English, article.Title.French, article.Title.Spanish),
            count: 107);

    [Fact]
    public void Each_article_is_cited_to_its_place_in_the_resolution_and_to_the_sources_in_French_and_Spanish()
    {
        foreach (Article article in Untoc.Articles)
        {
            (string english, string french, string spanish, string annex) = $"{article.Treaty}" switch
            {
                "convention" => ("a-res-55-25", "fedlex-0-311-54", "argentina-law-25632", "annex I"),
                "trafficking-in-persons-protocol" => ("a-res-55-25", "fedlex-0-311-542", "argentina-law-25632", "annex II"),
                "smuggling-of-migrants-protocol" => ("a-res-55-25", "fedlex-0-311-541", "argentina-law-25632", "annex III"),
                _ => ("a-res-55-255", "fedlex-0-311-544", "argentina-law-26138", "annex"),
            };
            string place = $"{english}, {annex}, article {article.Number}";

            Assert.Equal([place], Places(article, "treaty"));
            Assert.Equal([place], Places(article, "number"));
            Assert.Equal([place], Places(article, "title.en"));
            // Of the files of the United Nations in other languages, the first two articles can be read.
            bool isReadTwice = article is { Treaty: var treaty, Number: <= 2 } && treaty == TreatyId.Convention;
            Assert.Equal([$"{french}, article {article.Number}", .. isReadTwice ? [$"convention-in-french, article {article.Number}"] : Array.Empty<string>()], Places(article, "title.fr"));
            Assert.Equal([$"{spanish}, article {article.Number}", .. isReadTwice ? [$"convention-in-spanish, article {article.Number}"] : Array.Empty<string>()], Places(article, "title.es"));
        }
    }

    [Fact]
    public void Participants_are_those_of_the_table() =>
        AssertSame(
            from row in Rows("participants.tsv")
            select string.Join(" | ", row["participant"], row["name_en"], row["m49_fr"], row["m49_es"], row["m49_ru"], row["m49_zh"], row["m49_ar"].Contains('_', StringComparison.Ordinal) ? "" : row["m49_ar"], row["m49_en"].StartsWith("Saint ", StringComparison.Ordinal) ? row["m49_en"] : ""),
            from one in Untoc.Participants
            select string.Join(" | ", one.Code, one.Name.English, one.Name.French, one.Name.Spanish, one.Name.Russian, one.Name.Chinese, one.Name.Arabic, string.Join("", one.AttestedNames)),
            count: 196);

    [Fact]
    public void Participations_are_those_of_the_table() =>
        AssertSame(Rows("participation.tsv").Select(Line), Untoc.Participations.Select(Line), count: 673);

    // What the table says, with what is followed where sources disagree.
    private static string Line(Dictionary<string, string> row)
    {
        string treaty = row["treaty"], key = $"{row["participant"]}/{treaty}";
        (string deposited, string depositedIn, string inForce) = Followed.GetValueOrDefault(key, (row["deposited"], row["deposited_in"], row["in_force_read"]));
        return string.Join(" | ", key, row["signed"], Cited(row["signed_in"]), row["consent"].TrimStart('?'), Cited(row["consent_in"]), deposited, Cited(depositedIn), inForce);

        string Cited(string letters) => string.Join(", ", letters.Select(letter => Sources.GetValueOrDefault($"{treaty} {letter}") ?? Sources[$"{letter}"]).Order(StringComparer.Ordinal));
    }

    // What the data say; the day of entry into force is in the table only if it was read.
    private static string Line(Participation one)
    {
        bool isRead = one.Citations.Any(citation => citation is { Fact: "inForce", Basis: Basis.Stated });
        return string.Join(" | ", one.Id, Iso.Text(one.Signed), Cited("signed"), $"{one.Consent}".ToLowerInvariant(), Cited("consent"), Iso.Text(one.Deposited), Cited("deposited"), isRead ? Iso.Text(one.EntryIntoForce) : "");

        string Cited(string fact) => string.Join(", ", one.CitationsOf(fact).Select(citation => $"{citation.Source}").Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Places(Article article, string fact) =>
        article.CitationsOf(fact).Select(citation => $"{citation.Source}, {citation.Locator}");

    private static IEnumerable<Dictionary<string, string>> Rows(string file)
    {
        string[][] rows = [.. Repository.Read($"tests/Untoc.Model.Tests/Tables/{file}").TrimEnd('\n').Split('\n').Select(line => line.Split('\t'))];
        return rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second));
    }

    // A row that differs is named by the test, as it is in the table and as it is in the data.
    private static void AssertSame(IEnumerable<string> table, IEnumerable<string> data, int count)
    {
        string[] expected = [.. table], actual = [.. data];
        Assert.Empty(expected.Except(actual).Select(static row => $"only in the table: {row}").Concat(actual.Except(expected).Select(static row => $"only in the data: {row}")));
        Assert.Equal((count, count), (expected.Length, actual.Length));
    }
}
