using System.Text;
using System.Text.Json;

namespace Untoc.Model.Tests;

public class JsonTests
{
    private static readonly UntocDataset Untoc = UntocDataset.Embedded;

    [Fact]
    public void A_value_alone_says_what_keeps_JSON_from_being_it()
    {
        Assert.Equal("\"WG.x\" is not a working group code: expected \"WG.\" and a number, as in \"WG.4\".", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<WorkingGroupCode>("\"WG.x\"")).Message);
        Assert.Equal("Expected a string, not a number.", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<WorkingGroupCode>("4")).Message);
        Assert.Equal("7 is no Effect.", Assert.Throws<JsonException>(() => JsonSerializer.Serialize((Effect)7)).Message);
    }

    [Fact]
    public void The_published_JSON_is_what_the_code_holds()
    {
        Assert.Equal(Repository.Read("docs/untoc.json"), Untoc.ToJson());
    }

    [Fact]
    public void The_published_hash_is_that_of_the_published_JSON_and_of_the_dataset()
    {
        byte[] published = File.ReadAllBytes(Path.Combine(Repository.Root, "docs/untoc.json"));
        string hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(published));

        Assert.Equal(hash, Untoc.Sha256);
        Assert.Equal($"{hash}  untoc.json\n", Repository.Read("docs/untoc.json.sha256"));
    }

    [Fact]
    public void Datasets_with_the_same_records_have_the_same_hash_and_others_another()
    {
        UntocDataset variant = new(Untoc.Records with { Meetings = [] });

        Assert.Equal(Untoc.Sha256, UntocDataset.FromJson(Untoc.ToJson()).Sha256);
        Assert.Equal(Untoc.Sha256, new UntocDataset(Untoc.Records with { Info = Untoc.Info }).Sha256);
        Assert.NotEqual(Untoc.Sha256, variant.Sha256);
    }

    [Fact]
    public void The_published_JSON_reads_back_equal()
    {
        UntocDataset read = UntocDataset.FromJson(Repository.Read("docs/untoc.json"));

        Assert.Equal(Untoc.Records, read.Records);
        Assert.Equal(Untoc.Records.GetHashCode(), read.Records.GetHashCode());
        Assert.Equal(Untoc.ToJson(), read.ToJson());
    }

    [Theory]
    [InlineData("2024.1", 10, 3)]
    [InlineData("2024.2", 19, 27)]
    public void Files_published_with_schema_version_1_are_still_read(string version, int meetings, int resolutions)
    {
        UntocDataset read = UntocDataset.FromJson(Repository.Read($"docs/history/untoc-{version}.json"));

        Assert.Equal((version, 1), (read.Info.Version, read.Info.SchemaVersion));
        Assert.Equal((meetings, resolutions), (read.Meetings.Count, read.Resolutions.Count));
        Assert.Equal((0, 0, 0), (read.Articles.Count, read.Participants.Count, read.Participations.Count));
        Assert.Empty(read.PartiesTo("convention", read.Info.StatedAsOf));
        Assert.All(read.Sources, source => Assert.Null(source.Standing));
        Assert.Equal(read.Records, UntocDataset.FromJson(read.ToJson()).Records);
    }

    [Fact]
    public void Schema_version_1_has_no_articles_and_no_parties()
    {
        var error = Assert.Throws<UntocDataException>(() => new UntocDataset(Untoc.Records with { Info = Untoc.Info with { SchemaVersion = 1 } }));

        Assert.Equal("$.info.schemaVersion: Expected 2: version 1 has no articles, participants or participations.", $"{Assert.Single(error.Problems)}");
    }

    [Fact]
    public void A_stream_reads_as_its_text_does_and_stays_open()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Untoc.ToJson()));

        Assert.Equal(Untoc.Records, UntocDataset.FromJson(stream).Records);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over()
    {
        using var stream = new MemoryStream([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Untoc.ToJson())]);

        Assert.Equal(Untoc.Records, UntocDataset.FromJson("\uFEFF" + Untoc.ToJson()).Records);
        Assert.Equal(Untoc.Records, UntocDataset.FromJson(stream).Records);
    }

    [Fact]
    public void All_six_languages_and_every_optional_member_survive_the_round_trip()
    {
        MultilingualText name = new() { Arabic = "ا", Chinese = "一", English = "one", French = "un", Russian = "один", Spanish = "uno" };
        ConferenceOfTheParties conference = Untoc.Conference with
        {
            Name = name,
            Citations = [.. Untoc.Conference.Citations, Editorial("name.ar"), Editorial("name.fr"), Editorial("name.ru"), Editorial("name.es")],
        };
        Document document = Untoc.Documents.First() with
        {
            SubmittedTo = SessionNumber.Of(12),
            PursuantTo = TextReference.Parse("decision 4/4"),
            Citations = [.. Untoc.Documents.First().Citations, Editorial("submittedTo"), Editorial("pursuantTo")],
        };
        UntocDataset untoc = new(Untoc.Records with { Conference = conference, Documents = [document, .. Untoc.Documents.Skip(1)] });

        Assert.Equal(untoc.Records, UntocDataset.FromJson(untoc.ToJson()).Records);
    }

    [Fact]
    public void Chinese_stands_unescaped_and_unknown_values_are_absent()
    {
        string json = Untoc.ToJson();

        Assert.Contains("\"zh\": \"枪支问题工作组\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("null", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_alone_has_keys_dates_and_enumerations_written_as_in_the_dataset()
    {
        string json = System.Text.Json.JsonSerializer.Serialize(Untoc.Meetings["WG.6/10"] with { Citations = [] });

        Assert.Equal("""{"WorkingGroup":"WG.6","Ordinal":10,"Start":"2023-05-03","End":"2023-05-04","Place":"Vienna","Report":"CTOC/COP/WG.6/2023/5","Citations":[]}""", json);
    }

    [Fact]
    public Task Every_member_of_the_JSON_by_its_path()
    {
        var paths = new SortedSet<string>(StringComparer.Ordinal);
        Collect(System.Text.Json.JsonDocument.Parse(Untoc.ToJson()).RootElement, "$", paths);

        return Verify(string.Join("\n", paths));
    }

    private static void Collect(System.Text.Json.JsonElement element, string path, SortedSet<string> paths)
    {
        if (element.ValueKind == System.Text.Json.JsonValueKind.Object)
            foreach (var member in element.EnumerateObject())
                Collect(member.Value, $"{path}.{member.Name}", paths);
        else if (element.ValueKind == System.Text.Json.JsonValueKind.Array)
            foreach (var child in element.EnumerateArray())
                Collect(child, $"{path}[]", paths);
        else
            paths.Add($"{path}: {element.ValueKind}");
    }

    private static Citation Editorial(string fact) => new() { Fact = fact, Source = SourceId.Parse("editors"), Basis = Basis.Editorial };
}
