namespace Untoc.Model.Tests;

public class ArticleTests
{
    private static readonly UntocDataset Untoc = UntocDataset.Embedded;

    [Theory]
    [InlineData("convention, article 18")]
    [InlineData("convention, article 18(3)")]
    [InlineData("convention, article 18(30)")]
    public void An_article_is_found_by_its_number_and_by_that_of_a_paragraph(string key)
    {
        TreatyArticle parsed = TreatyArticle.Parse(key);

        Assert.Equal("Mutual legal assistance", Untoc.Articles[key].Title.English);
        Assert.Same(Untoc.Articles[key], Untoc.Articles[parsed]);
        Assert.Same(Untoc.Articles[key], Untoc.Articles.Find(key));
        Assert.Same(Untoc.Articles[key], Untoc.Find(RecordKey.Parse(key)));
        Assert.True(Untoc.Articles.Contains(parsed));
        Assert.True(Untoc.Articles.TryGet(parsed, out Article? article));
        Assert.Equal("convention, article 18", $"{article}");
        Assert.Equal("Entraide judiciaire", article.Title.French);
        Assert.Equal("Asistencia judicial recíproca", article.Title.Spanish);
    }

    [Fact]
    public void A_paragraph_names_the_record_of_its_article()
    {
        RecordKey key = RecordKey.Parse("convention, article 32(1)");

        Assert.Equal(RecordKind.Article, key.Kind);
        Assert.Equal("convention, article 32", $"{key}");
        Assert.Equal(RecordKey.Of(Untoc.Articles["convention, article 32"]), key);
        Assert.Equal(key, RecordKey.Of(Untoc.Conference.EstablishedBy));
    }

    [Theory]
    [InlineData("convention, article 42")]
    [InlineData("convention, article 42(1)")]
    [InlineData("other-protocol, article 1")]
    public void An_article_that_there_is_not_is_not_found(string key)
    {
        Assert.Null(Untoc.Articles.Find(key));
        Assert.False(Untoc.Articles.Contains(TreatyArticle.Parse(key)));
        Assert.Throws<KeyNotFoundException>(() => Untoc.Articles[key]);
    }

    [Theory]
    [InlineData("convention", 41)]
    [InlineData("trafficking-in-persons-protocol", 20)]
    [InlineData("smuggling-of-migrants-protocol", 25)]
    [InlineData("firearms-protocol", 21)]
    public void The_articles_of_a_treaty_stand_in_their_order_without_gap(string id, int count)
    {
        Treaty treaty = Untoc.Resolve(TreatyId.Parse(id));

        Assert.Equal(Enumerable.Range(1, count), Untoc.ArticlesOf(treaty).Select(article => article.Number));
        Assert.Equal(Untoc.ArticlesOf(treaty), Untoc.ArticlesOf(treaty.Id));
        Assert.Equal(id == "convention", Untoc.ArticlesOf(treaty).All(article => article.Section is null));
    }

    [Fact]
    public void A_treaty_that_the_dataset_does_not_hold_has_no_articles()
    {
        Assert.Empty(Untoc.ArticlesOf(TreatyId.Parse("other-protocol")));
        Assert.Equal("treaty", Assert.Throws<ArgumentNullException>(() => Untoc.ArticlesOf((TreatyId)null!)).ParamName);
        Assert.Equal("treaty", Assert.Throws<ArgumentNullException>(() => Untoc.ArticlesOf((Treaty)null!)).ParamName);
    }

    [Fact]
    public void Every_article_that_a_fact_names_is_held()
    {
        TreatyArticle?[] named =
        [
            .. Untoc.Treaties.Select(treaty => treaty.EntryIntoForceUnder),
            Untoc.Conference.EstablishedBy, Untoc.Conference.WorkingGroupsUnder,
        ];

        Assert.All(named, article => Assert.True(Untoc.Articles.Contains(article), $"{article}"));
        Assert.All(Untoc.Treaties, treaty => Assert.Equal("Entry into force", Untoc.Articles[treaty.EntryIntoForceUnder!].Title.English));
        Assert.Equal("Conference of the Parties to the Convention", Untoc.Articles[Untoc.Conference.EstablishedBy].Title.English);
    }
}
