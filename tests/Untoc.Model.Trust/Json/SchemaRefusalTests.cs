using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CsCheck;

namespace Untoc.Model.Tests;

/// <summary>What the JSON Schema refuses.</summary>
public partial class SchemaRefusalTests
{
    // The others are never a string of their own: a session's number is a number, and a meeting's key is part of a record's key.
    private static IEnumerable<KeyKind> Keys => KeyKind.All.Where(kind => kind.Name is not (nameof(SessionNumber) or nameof(MeetingId) or nameof(ParticipationId)));

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
        new(JsonNode.Parse(DatasetSchema.Text)!["$defs"]![kind.Name]!["pattern"]!.GetValue<string>().Replace("$", @"\z", StringComparison.Ordinal), RegexOptions.ECMAScript);

    private static IEnumerable<Mutant> WrongShapes()
    {
        var places = new JsonMutants(JsonText.Small, JsonText.Small.FirstOfEach);
        return ((IEnumerable<Mutant>[])[places.WrongKinds(), places.Wrapped(), places.Missing(), places.AlmostTheName(), places.Unknown(), places.Enumerations(), places.Dates(), places.Keys()])
            .SelectMany(family => family)
            .Where(mutant => !mutant.Json.Contains(@"\ud800", StringComparison.Ordinal)) // System.Text.Json, by which the validator reads, can't read such a name
            .Where(mutant => mutant.Problems.Length > 0 && !IsRightForTheDraft().IsMatch(mutant.Name));
    }

    // A day such as 30 February: formats are annotations in this draft, and assertions for validators that are told so. And 1.0, a whole number to it.
    [GeneratedRegex("""^(?:"[0-9]{4}-[0-9]{2}-(?:29|30|31)"|[0-9]+(?:\.0|[eE].*)) for """)]
    private static partial Regex IsRightForTheDraft();

    private static void RefusesAll(Mutant[] mutants)
    {
        Assert.True(mutants.Length > 100);
        Assert.Empty(mutants.AsParallel().Where(mutant => DatasetSchema.Accepts(mutant.Json)).Select(mutant => mutant.Name).Take(10));
    }
}
