using System.Text.Json;
using Json.Schema;

namespace Untoc.Model.Tests;

public class SchemaTests
{
    private static readonly UntocDataset Untoc = UntocDataset.Embedded;

    [Fact]
    public void The_published_schema_is_that_of_the_library() =>
        Assert.Equal(DatasetSchema.Text + "\n", Repository.Read("docs/untoc.schema.json"));

    [Fact]
    public void It_is_a_schema_of_draft_2020_12()
    {
        using JsonDocument schema = JsonDocument.Parse(DatasetSchema.Text);

        Assert.Equal(MetaSchemas.Draft202012Id.OriginalString, schema.RootElement.GetProperty("$schema").GetString());
        Assert.True(MetaSchemas.Draft202012.Evaluate(schema.RootElement).IsValid);
    }

    [Theory]
    [InlineData("docs/untoc.json")]
    [InlineData("docs/history/untoc-2024.1.json")]
    public void The_published_data_satisfy_it(string file) => Assert.True(DatasetSchema.Accepts(Repository.Read(file)));

    [Fact]
    public void A_dataset_that_has_every_member_satisfies_it()
    {
        Assert.True(DatasetSchema.Accepts(SmallDataset.Json));
        Assert.True(DatasetSchema.Accepts(SmallDataset.Smallest));
    }

    [Fact]
    public void What_a_dataset_writes_satisfies_it_at_its_edges()
    {
        Meeting meeting = Untoc.Meetings["WG.4/13"];
        UntocDataset edges = new(Untoc.Records with
        {
            Discrepancies = [],
            Meetings = [meeting with { Place = "x\uFEFF", Citations = [.. meeting.Citations.Select(citation => citation with { Paragraph = 999_999_999, Locator = null })] }],
        });

        Assert.True(DatasetSchema.Accepts(edges.ToJson()));
    }
}
