using System.Text.Encodings.Web;
using System.Text.Json;

namespace Untoc.Model.Tests;

/// <summary>What an error shows of the input: little, and nothing that acts on a terminal or a log.</summary>
public class HygieneTests
{
    // None of it stands in a message of the library, so that every one in a message is of the input.
    private static readonly string[] Inputs =
    [
        .. "жю名\U0001F600\u0001\u001b\u007F\u0085\u200B\u2028\u202E\u2066\uFEFF\uFFFE\uE000\"\\".EnumerateRunes().Select(rune => $"{rune}"), "\r\n", "e\u0301",
    ];

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    [Trait("Mutation", "Off")]
    public void No_message_shows_more_than_64_characters_of_a_text()
    {
        foreach (JsonPlace place in JsonText.Small.FirstOfEach)
            foreach (int length in (int[])[64, 65, 129, 4_096])
                foreach (DataProblem problem in Reading.Problems(JsonText.Small.With(place, $"\"{new string('ж', length)}\"")))
                {
                    Assert.InRange(problem.Message.Count(c => c == 'ж'), 0, 64);
                    Assert.DoesNotContain('ж', problem.Path);
                }
    }

    [Fact]
    public void No_path_and_no_message_shows_more_than_64_characters_of_a_name()
    {
        foreach (JsonPlace place in JsonText.Small.FirstOfEach.Where(place => place.Shape.Kind == JsonKind.Object))
            foreach (int length in (int[])[64, 65, 129, 100_000])
                foreach (DataProblem problem in Reading.Problems(JsonText.Small.WithFirst(place, $"\"{new string('ж', length)}\":1")))
                {
                    Assert.InRange(problem.Path.Count(c => c == 'ж'), 1, 64);
                    Assert.DoesNotContain('ж', problem.Message);
                }
    }

    [Fact]
    public void A_name_of_100_000_characters_gives_a_short_path_and_message()
    {
        DataProblem problem = Assert.Single(Reading.Problems(JsonText.Small.WithFirst(JsonText.Small["$.info"], $"\"{new string('x', 100_000)}\":1")));

        Assert.Equal($"$.info[\"{new string('x', 64)}…\"]", problem.Path);
        Assert.Equal("Unknown: the members here are version, schemaVersion, statedAsOf, coverage, registers.", problem.Message);
    }

    [Fact]
    public void No_message_shows_more_than_64_characters_of_each_of_two_texts()
    {
        UntocRecords good = SmallDataset.Records;
        Document report = good.Documents.Single(document => document.ReportOf is not null);
        Document another = report with { Symbol = DocumentSymbol.Parse($"A/{new string('x', 126)}") };
        Protocol protocol = good.Protocols.Single();
        Protocol[] alike = [.. "xy".Select(c => protocol with { Id = TreatyId.Parse(new string(c, 128)), Name = new() { English = new string('z', 100) } })];

        Assert.Contains($"Session 1 has a report already: document A/{new string('x', 53)}….", Messages(good with { Documents = [another, .. good.Documents] }));
        Assert.Contains($"\"{new string('z', 64)}…\" is also a name of treaty {new string('x', 57)}….", Messages(good with { Protocols = [protocol, .. alike] }));
    }

    [Theory]
    [InlineData("tru")]
    [InlineData("nul")]
    [InlineData("fals")]
    [InlineData("trux LineNumber: 9' is an invalid JSON literal")]
    public void No_message_shows_more_than_64_characters_of_what_follows_a_wrong_literal(string literal)
    {
        string json = $"{{\"info\":{literal}{new string('ж', 10_000)}";
        string message = Assert.Single(Reading.Problems(json)).Message;

        Assert.StartsWith("Malformed JSON: unexpected \"", message, StringComparison.Ordinal);
        Assert.Matches(@"…?"" \(line 1, byte [0-9]+ of it\)$", message);
        Assert.InRange(message.Count(c => c == 'ж'), 0, 20);
    }

    [Fact]
    public void No_error_of_a_lookup_shows_more_than_64_characters_of_the_version()
    {
        foreach (string input in (string[])[new string('ж', 4_096), .. "\u200B\u200E\u200F\u061C\uFEFF".EnumerateRunes().Select(rune => $"{rune}")])
        {
            UntocDataset untoc = new(SmallDataset.Records with { Info = SmallDataset.Records.Info with { Version = $"1{input}" } });
            foreach (Func<object> lookup in (Func<object>[])[() => untoc.WorkingGroups["WG.99"], () => untoc.Meetings["WG.1/3"], () => untoc.Resolve(RecordKey.Parse("meeting WG.1/3"))])
            {
                string message = Assert.Throws<KeyNotFoundException>(lookup).Message;

                Assert.Contains("dataset 1", message, StringComparison.Ordinal);
                Assert.InRange(message.Length, 1, 256);
                Assert.DoesNotContain(message, Hygiene.IsHarmful);
                Assert.InRange(message.Count(c => c == 'ж'), 0, 64);
            }
        }
    }

    [Fact]
    [Trait("Kind", "Thorough")]
    public void What_acts_on_a_terminal_is_escaped_in_every_message_about_every_text()
    {
        foreach (JsonPlace place in JsonText.Small.FirstOfEach)
            foreach (string input in Inputs)
                foreach (string text in (string[])[$"a{input}b", string.Concat(Enumerable.Repeat(input, 100))])
                    Assert.Null(Hygiene.Objection(Reading.ProblemsOfText(JsonText.Small.With(place, Quoted(text)))));
    }

    [Fact]
    [Trait("Kind", "Thorough")]
    public void What_acts_on_a_terminal_is_escaped_in_every_path()
    {
        foreach (JsonPlace place in JsonText.Small.FirstOfEach.Where(place => place.Shape.Kind == JsonKind.Object))
            foreach (string input in Inputs)
                foreach (string name in (string[])[input, $"a{input}b", string.Concat(Enumerable.Repeat(input, 100))])
                    Assert.Null(Hygiene.Objection(Reading.ProblemsOfText(JsonText.Small.WithLast(place, $"{Quoted(name)}:1"))));
    }

    [Fact]
    [Trait("Kind", "Thorough")]
    public void What_acts_on_a_terminal_is_escaped_where_the_JSON_is_malformed()
    {
        foreach (JsonPlace place in JsonText.Small.FirstOfEach)
            foreach (string input in Inputs)
                Assert.Null(Hygiene.Objection(Reading.ProblemsOfText(JsonText.Small.With(place, input))));
    }

    [Fact]
    public void The_message_of_the_exception_has_a_line_for_each_problem_and_no_other()
    {
        foreach (string input in Inputs)
        {
            string json = JsonText.Small.WithFirst(JsonText.Small["$.info"], $"{Quoted(input)}:1,{Quoted(input + input)}:2");
            string[] lines = Assert.Throws<UntocDataException>(() => UntocDataset.FromJson(json)).Message.Split('\n');

            Assert.Equal(["The data have 2 problems:", .. Reading.Problems(json).Select(problem => $"  {problem}")], lines);
        }
    }

    private static IEnumerable<string> Messages(UntocRecords records) => Assert.Throws<UntocDataException>(() => new UntocDataset(records)).Problems.Select(problem => problem.Message);

    private static string Quoted(string text) => JsonSerializer.Serialize(text, Relaxed);
}
