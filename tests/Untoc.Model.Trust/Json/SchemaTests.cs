using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CsCheck;
using Newtonsoft.Json.Schema;

namespace Untoc.Model.Tests;

/// <summary>The JSON Schema of the JSON, judged by another library.</summary>
public partial class SchemaTests
{
    private static readonly UntocDataset Untoc = UntocDataset.Embedded;
    private static readonly JSchema Schema = JSchema.Parse(UntocJson.Schema());

    // In .NET, and not in ECMA-262, $ also stands before a last line break.
    private static readonly JSchema OfAList = JSchema.Parse(
        $$"""{ "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "array", "items": {{UntocJson.Schema().Replace("#/$defs", "#/items/$defs", StringComparison.Ordinal).Replace("$\"", @"\\z""", StringComparison.Ordinal)}} }""");

    // Two kinds of keys are never a string of their own: a session's number is a number, a meeting's key stands in names of records.
    private static IEnumerable<KeyKind> Keys => KeyKind.All.Where(kind => kind.Name is not (nameof(SessionNumber) or nameof(MeetingId)));

    [Fact]
    public void The_published_schema_is_that_of_the_library() =>
        Assert.Equal(UntocJson.Schema() + "\n", Repository.Read("docs/untoc.schema.json"));

    [Fact]
    public void It_is_a_schema_of_draft_2020_12() =>
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", Schema.SchemaVersion!.OriginalString);

    [Theory]
    [InlineData("docs/untoc.json")]
    [InlineData("docs/history/untoc-2024.1.json")]
    public void The_published_data_satisfy_it(string file) => Assert.Empty(Refused([Repository.Read(file)]));

    [Fact]
    public void A_dataset_in_which_every_member_stands_satisfies_it() => Assert.Empty(Refused([SmallDataset.Json, SmallDataset.Smallest]));

    [Fact]
    public void What_a_dataset_writes_satisfies_it_at_its_edges()
    {
        Meeting meeting = Untoc.Meetings["WG.4/13"];
        UntocDataset edges = new(Untoc.Records with
        {
            Discrepancies = [],
            Meetings = [meeting with { Place = "\uFEFF", Citations = [.. meeting.Citations.Select(citation => citation with { Paragraph = 999_999_999, Locator = null })] }],
        });

        Assert.Empty(Refused([edges.ToJson()]));
    }

    [Fact]
    public void It_refuses_one_in_twenty_of_the_data_whose_shape_is_wrong() => RefusesAll([.. WrongShapes().Where((_, at) => at % 20 == 0)]);

    [Fact]
    [Trait("Kind", "Thorough")]
    public void It_refuses_all_data_whose_shape_is_wrong() => RefusesAll([.. WrongShapes()]);

    [Fact]
    public void Its_patterns_take_the_texts_of_keys() =>
        Assert.All(Keys, kind =>
        {
            Regex pattern = PatternOf(kind);
            kind.Texts.Sample(pattern.IsMatch, iter: 2_000);
        });

    [Fact]
    public void Its_patterns_take_no_other_texts() =>
        Assert.All(Keys, kind =>
        {
            Regex pattern = PatternOf(kind);
            Gen.Select(kind.Texts, Gen.Int[0, 200], Gen.OneOf("", "0", "-", "/", " ", "(", ")", "A", "é", "*", ".", "\n"), Gen.Bool, Changed)
                .Sample(text => !pattern.IsMatch(text) || kind.TryParse(text, null) is not null, iter: 5_000);
        });

    private static string Changed(string text, int at, string by, bool isInserted)
    {
        int place = at % (text.Length + 1);
        return text[..place] + by + text[(isInserted ? place : Math.Min(place + 1, text.Length))..];
    }

    private static Regex PatternOf(KeyKind kind) =>
        new(JsonNode.Parse(UntocJson.Schema())!["$defs"]![kind.Name]!["pattern"]!.GetValue<string>().Replace("$", @"\z", StringComparison.Ordinal), RegexOptions.ECMAScript);

    private static IEnumerable<Mutant> WrongShapes()
    {
        var places = new JsonMutants(JsonText.Small, JsonText.Small.FirstOfEach);
        return ((IEnumerable<Mutant>[])[places.WrongKinds(), places.Wrapped(), places.Missing(), places.AlmostTheName(), places.Unknown(), places.Enumerations(), places.Dates(), places.Keys()])
            .SelectMany(family => family)
            .Where(mutant => mutant.Problems.Length > 0 && !IsRightForTheDraft().IsMatch(mutant.Name));
    }

    // A day such as 30 February: formats are annotations in this draft, and assertions for validators that are told so. And 1.0, a whole number to it.
    [GeneratedRegex("""^(?:"[0-9]{4}-[0-9]{2}-(?:29|30|31)"|[0-9]+(?:\.0|[eE].*)) for """)]
    private static partial Regex IsRightForTheDraft();

    private static void RefusesAll(Mutant[] mutants)
    {
        HashSet<int> refused = [.. Refused(mutants.Select(mutant => mutant.Json))];

        Assert.Empty(mutants.Where((_, at) => !refused.Contains(at)).Select(mutant => mutant.Name).Take(10));
        Assert.True(mutants.Length > 100);
    }

    /// <summary>Which of the texts do not satisfy the schema; all are looked at as the elements of one list.</summary>
    private static IEnumerable<int> Refused(IEnumerable<string> texts)
    {
        using var json = new Newtonsoft.Json.JsonTextReader(new StringReader($"[{string.Join(',', texts)}]")) { DateParseHandling = Newtonsoft.Json.DateParseHandling.None };
        using var reader = new JSchemaValidatingReader(json) { Schema = OfAList };
        List<string> paths = [];
        reader.ValidationEventHandler += (_, error) => paths.Add(error.Path);
        while (reader.Read())
        {
        }
        return paths.Select(path => int.Parse(path[1..path.IndexOf(']', StringComparison.Ordinal)], System.Globalization.CultureInfo.InvariantCulture)).Distinct();
    }
}
