namespace Untoc.Model.Tests;

/// <summary>What the reader refuses: thousands of datasets, each made wrong in one way, with the places that are wrong.</summary>
public class JsonMutantTests
{
    private const int MaxShown = 10;

    private static readonly JsonMutants OfEveryValue = new(JsonText.Small, JsonText.Small.Places);
    private static readonly JsonMutants OfEveryMember = new(JsonText.Small, JsonText.Small.FirstOfEach);
    private static readonly JsonMutants OfTheEmbedded = new(JsonText.Short, [.. JsonText.Short.Places.Where((_, at) => at % 599 == 0)]);

    private static readonly Dictionary<string, Func<IEnumerable<Mutant>>> Families = new()
    {
        ["values of other kinds"] = OfEveryValue.WrongKinds,
        ["values wrapped"] = OfEveryValue.Wrapped,
        ["members missing"] = OfEveryValue.Missing,
        ["members absent"] = OfEveryValue.Absent,
        ["members twice"] = OfEveryValue.Duplicates,
        ["members by almost their names"] = OfEveryMember.AlmostTheName,
        ["unknown members"] = OfEveryMember.Unknown,
        ["other elements"] = OfEveryValue.Elements,
        ["enumerations"] = OfEveryMember.Enumerations,
        ["dates"] = OfEveryValue.Dates,
        ["keys"] = OfEveryMember.Keys,
        ["whole numbers"] = OfEveryValue.Integers,
        ["texts"] = OfEveryMember.Contents,
        ["halves of surrogate pairs"] = OfEveryMember.HalfSurrogates,
        ["several at once"] = OfEveryValue.SeveralAtOnce,
        ["values of other kinds in the embedded dataset"] = OfTheEmbedded.WrongKinds,
        ["members missing in the embedded dataset"] = OfTheEmbedded.Missing,
        ["members twice in the embedded dataset"] = OfTheEmbedded.Duplicates,
        ["unknown members in the embedded dataset"] = OfTheEmbedded.Unknown,
    };

    [Fact]
    public void One_mutant_in_fifty_has_the_problems_that_follow_from_the_shape()
    {
        Assert.Empty(Families.SelectMany(family => family.Value().Where((_, at) => at % 50 == 0)).Select(mutant => mutant.Difference()).OfType<string>().Take(MaxShown));
    }

    [Fact]
    [Trait("Kind", "Thorough")]
    public void Every_mutant_has_the_problems_that_follow_from_the_shape()
    {
        string?[] differences = [.. Families.SelectMany(family => family.Value()).AsParallel().Select(mutant => mutant.Difference())];

        Assert.Empty(differences.OfType<string>().Take(MaxShown));
        Assert.InRange(differences.Length, 20_000, int.MaxValue);
    }

    [Fact]
    public void One_text_in_fifty_that_is_not_JSON_is_refused_alike_by_all_ways_of_reading() => AssertRefused(OfEveryMember.Malformed().Where((_, at) => at % 50 == 0));

    [Fact]
    [Trait("Kind", "Thorough")]
    public void Every_text_that_is_not_JSON_is_refused_alike_by_all_ways_of_reading() => AssertRefused(OfEveryMember.Malformed());

    [Fact]
    [Trait("Kind", "Thorough")]
    public void Every_hostile_string_is_read_or_refused_in_the_place_of_every_string()
    {
        // Longer ones end the reading: LimitTests has them.
        IEnumerable<string> texts = HostileStrings.All.Select(one => one.Text).Where(text => text.Length <= ReaderLimits.Default.CharactersPerString);

        Assert.Empty(OfEveryMember.Strings(texts).AsParallel().Select(mutant => mutant.Difference()).OfType<string>().Take(MaxShown));
    }

    [Fact]
    public void No_hostile_string_is_a_dataset()
    {
        foreach (HostileString one in HostileStrings.All)
        {
            ValueList<DataProblem> problems = Reading.ProblemsOfText(one.Text);

            Assert.All(problems, problem => Assert.StartsWith("$", problem.Path, StringComparison.Ordinal));
            Assert.True(problems.Count > 0 && Hygiene.Objection(problems) is null, $"{one}");
        }
    }

    private static void AssertRefused(IEnumerable<string> texts)
    {
        string[] accepted = [.. texts.AsParallel().Where(json => Reading.Problems(json) is var problems && (problems.Count == 0 || Hygiene.Objection(problems) is not null)).Take(MaxShown)];

        Assert.Empty(accepted);
    }
}
