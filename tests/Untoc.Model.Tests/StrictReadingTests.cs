namespace Untoc.Model.Tests;

/// <summary>What the reader refuses, as a user may come to write it; <see cref="JsonMutantTests"/> has all that can be wrong.</summary>
public class StrictReadingTests
{
    private static readonly string Json = UntocDataset.Embedded.ToJson();

    [Theory]
    [InlineData("an unknown member", "\"schemaVersion\": 2", "\"schemaVersion\": 2, \"colour\": \"red\"", "$.info.colour")]
    [InlineData("the name of a meeting, which is computed", "\"ordinal\": 10,", "\"ordinal\": 10, \"id\": \"WG.6/10\",", "$.meetings[15].id")]
    [InlineData("the session of a text, which is computed", "\"number\": \"5/3\",", "\"number\": \"5/3\", \"session\": 5,", "$.resolutions[2].session")]
    [InlineData("the reference of a text, which is computed", "\"number\": \"2/6\",", "\"number\": \"2/6\", \"reference\": \"decision 2/6\",", "$.decisions[11].reference")]
    [InlineData("the hash of a dataset, which is computed", "\"schemaVersion\": 2", "\"schemaVersion\": 2, \"sha256\": \"\"", "$.info.sha256")]
    [InlineData("a comment", "\"schemaVersion\": 2", "/* one */ \"schemaVersion\": 2", "$")]
    [InlineData("a trailing comma", "\"schemaVersion\": 2,", "\"schemaVersion\": 2,,", "$")]
    public void One_thing_changed_is_refused_with_the_place(string change, string original, string replacement, string path)
    {
        int at = Json.IndexOf(original, StringComparison.Ordinal);
        Assert.True(at >= 0, change);
        string changed = Json[..at] + replacement + Json[(at + original.Length)..];

        Assert.Equal(path, Assert.Single(Reading.Problems(changed)).Path);
    }

    [Fact]
    public void Every_missing_member_is_listed()
    {
        Assert.False(UntocDataset.TryFromJson("""{"info":{"schemaVersion":1},"convention":null}""", out _, out ValueList<DataProblem> problems));
        Assert.Equal(
            [
                "$.info.version: Missing.", "$.info.statedAsOf: Missing.", "$.info.coverage: Missing.", "$.convention: Expected an object, not null.",
                "$.protocols: Missing.", "$.conference: Missing.", "$.workingGroups: Missing.", "$.sessions: Missing.", "$.resolutions: Missing.",
                "$.decisions: Missing.", "$.meetings: Missing.", "$.documents: Missing.", "$.sources: Missing.", "$.discrepancies: Missing.",
            ],
            problems.Select(problem => $"{problem}"));
    }

    [Fact]
    public void Nothing_is_half_loaded_when_the_last_record_is_wrong()
    {
        int end = Json.LastIndexOf("\"Stated\"", StringComparison.Ordinal);

        DataProblem problem = Assert.Single(Reading.Problems(Json[..end] + "\"Rumoured\"" + Json[(end + "\"Stated\"".Length)..]));

        Assert.Equal("$.discrepancies[26].sides[1].citations[0].basis: Expected one of Stated, Inferred, Editorial, not \"Rumoured\".", $"{problem}");
    }
}
