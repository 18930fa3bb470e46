using System.Text;

namespace Untoc.Model.Tests;

/// <summary>What the reader refuses, each as the published JSON with one thing changed.</summary>
public class StrictReadingTests
{
    private static readonly string Json = UntocDataset.Embedded.ToJson();

    [Theory]
    [InlineData("an unknown member", "\"schemaVersion\": 1", "\"schemaVersion\": 1, \"colour\": \"red\"", "$.info.colour")]
    [InlineData("a member in another case", "\"place\": \"Vienna\"", "\"Place\": \"Vienna\"", "$.sessions[0].Place")]
    [InlineData("a member twice", "\"schemaVersion\": 1", "\"schemaVersion\": 1, \"schemaVersion\": 1", "$.info.schemaVersion")]
    [InlineData("a member twice, once escaped", "\"schemaVersion\": 1", "\"schemaVersion\": 1, \"\\u0073chemaVersion\": 1", "$.info.schemaVersion")]
    [InlineData("a member that is computed", "\"ordinal\": 10,", "\"ordinal\": 10, \"id\": \"WG.6/10\",", "$.meetings[9].id")]
    [InlineData("the session of a text, which is computed", "\"number\": \"5/3\",", "\"number\": \"5/3\", \"session\": 5,", "$.resolutions[0].session")]
    [InlineData("the reference of a text, which is computed", "\"number\": \"2/6\",", "\"number\": \"2/6\", \"reference\": \"decision 2/6\",", "$.decisions[2].reference")]
    [InlineData("a missing member", "\"schemaVersion\": 1,", "", "$.info.schemaVersion")]
    [InlineData("null for a member", "\"schemaVersion\": 1", "\"schemaVersion\": null", "$.info.schemaVersion")]
    [InlineData("a string for a number", "\"schemaVersion\": 1", "\"schemaVersion\": \"1\"", "$.info.schemaVersion")]
    [InlineData("a fraction", "\"schemaVersion\": 1", "\"schemaVersion\": 1.5", "$.info.schemaVersion")]
    [InlineData("another schema", "\"schemaVersion\": 1", "\"schemaVersion\": 2", "$.info.schemaVersion")]
    [InlineData("a comment", "\"schemaVersion\": 1", "/* one */ \"schemaVersion\": 1", "$.info")]
    [InlineData("null in a list", "\"coverage\": [", "\"coverage\": [ null,", "$.info.coverage[0]")]
    [InlineData("a day that does not exist", "\"2024-06-24\"", "\"2023-02-29\"", "$.info.statedAsOf")]
    [InlineData("a date with a time", "\"2024-06-24\"", "\"2024-06-24T00:00:00\"", "$.info.statedAsOf")]
    [InlineData("a date in one-digit months", "\"2024-06-24\"", "\"2024-6-24\"", "$.info.statedAsOf")]
    [InlineData("a date in Arabic digits", "\"2024-06-24\"", "\"٢٠٢٤-٠٦-٢٤\"", "$.info.statedAsOf")]
    [InlineData("the year 0", "\"2024-06-24\"", "\"0000-06-24\"", "$.info.statedAsOf")]
    [InlineData("a date as an object", "\"2024-06-24\"", "{}", "$.info.statedAsOf")]
    [InlineData("an enumeration by number", "\"basis\": \"Stated\"", "\"basis\": 0", "$.convention.attestedNames[0].citations[0].basis")]
    [InlineData("an enumeration in another case", "\"basis\": \"Stated\"", "\"basis\": \"stated\"", "$.convention.attestedNames[0].citations[0].basis")]
    [InlineData("an enumeration in blanks", "\"basis\": \"Stated\"", "\"basis\": \" Stated \"", "$.convention.attestedNames[0].citations[0].basis")]
    [InlineData("two enumeration members", "\"basis\": \"Stated\"", "\"basis\": \"Stated, Inferred\"", "$.convention.attestedNames[0].citations[0].basis")]
    [InlineData("a malformed key", "\"code\": \"WG.2\"", "\"code\": \"WG.two\"", "$.workingGroups[0].code")]
    [InlineData("a number for a key", "\"code\": \"WG.2\"", "\"code\": 2", "$.workingGroups[0].code")]
    [InlineData("an unofficial language", "\"language\": \"zh\"", "\"language\": \"de\"", "$.convention.attestedNames[3].language")]
    [InlineData("a session number in quotes", "\"number\": 1,", "\"number\": \"1\",", "$.sessions[0].number")]
    [InlineData("session 0", "\"number\": 1,", "\"number\": 0,", "$.sessions[0].number")]
    [InlineData("a blank text", "\"place\": \"Vienna\"", "\"place\": \" \"", "$.sessions[0].place")]
    [InlineData("half of a surrogate pair, escaped", "\"place\": \"Vienna\"", "\"place\": \"\\ud800\"", "$.sessions[0].place")]
    [InlineData("a trailing comma", "\"schemaVersion\": 1,", "\"schemaVersion\": 1,,", "$.info")]
    public void One_thing_changed_is_refused_with_the_place(string change, string original, string replacement, string path)
    {
        int at = Json.IndexOf(original, StringComparison.Ordinal);
        Assert.True(at >= 0, change);
        string changed = Json[..at] + replacement + Json[(at + original.Length)..];

        Assert.Equal(path, Refused(changed).Path);
    }

    [Theory]
    [InlineData("", "$")]
    [InlineData("null", "$")]
    [InlineData("[]", "$")]
    [InlineData("{", "$")]
    [InlineData("0", "$")]
    [InlineData("\ud800", "$")]
    public void What_is_no_dataset_at_all_is_refused(string json, string path)
    {
        Assert.Equal(path, Refused(json).Path);
    }

    [Fact]
    public void Every_missing_member_is_listed()
    {
        Assert.False(UntocDataset.TryParse("""{"info":{"schemaVersion":1},"convention":null}""", out _, out ValueList<DataProblem> problems));
        Assert.Equal(
            [
                "$.info.version: Missing.", "$.info.statedAsOf: Missing.", "$.info.coverage: Missing.", "$.convention: Expected an object, not null.",
                "$.protocols: Missing.", "$.conference: Missing.", "$.workingGroups: Missing.", "$.sessions: Missing.", "$.resolutions: Missing.",
                "$.decisions: Missing.", "$.meetings: Missing.", "$.documents: Missing.", "$.sources: Missing.", "$.discrepancies: Missing.",
            ],
            problems.Select(problem => $"{problem}"));
    }

    [Fact]
    public void Trailing_data_are_refused()
    {
        Assert.Equal("$", Refused(Json + "{}").Path);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x7B, 0x00 })] // UTF-16
    [InlineData(new byte[] { 0x22, 0xC0, 0xAF, 0x22 })] // overlong
    public void Bytes_that_are_no_UTF_8_are_refused(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);

        Assert.Equal("$", Assert.Single(Assert.Throws<UntocDataException>(() => UntocDataset.Read(stream)).Problems).Path);
    }

    [Fact]
    public void Nothing_is_half_loaded_when_the_last_record_is_wrong()
    {
        int end = Json.LastIndexOf("\"Stated\"", StringComparison.Ordinal);

        DataProblem problem = Refused(Json[..end] + "\"Rumoured\"" + Json[(end + "\"Stated\"".Length)..]);

        Assert.Equal("$.discrepancies[14].sides[1].citations[0].basis: Expected one of Stated, Inferred, Editorial, not \"Rumoured\".", $"{problem}");
    }

    private static DataProblem Refused(string json)
    {
        DataProblem parsed = Assert.Single(Assert.Throws<UntocDataException>(() => UntocDataset.Parse(json)).Problems);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        DataProblem read = Assert.Single(Assert.Throws<UntocDataException>(() => UntocDataset.Read(stream)).Problems);
        Assert.Equal(parsed.Path, read.Path);
        return parsed;
    }
}
