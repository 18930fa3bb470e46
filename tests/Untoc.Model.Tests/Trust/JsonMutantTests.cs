namespace Untoc.Model.Tests;

/// <summary>What the reader refuses: thousands of datasets, each made wrong in one way, with the place that is wrong.</summary>
public class JsonMutantTests
{
    private const int MaxShown = 10;

    private static readonly JsonMutants Small = new(JsonText.Small);

    private static readonly Dictionary<string, Func<IEnumerable<Mutant>>> Families = new()
    {
        ["values of other kinds"] = Small.WrongKinds,
        ["values wrapped"] = Small.Wrapped,
        ["members missing"] = Small.Missing,
        ["members absent"] = Small.Absent,
        ["members twice"] = Small.Duplicates,
        ["unknown members"] = Small.Unknown,
        ["members by almost their names"] = Small.AlmostTheName,
        ["other elements"] = Small.Elements,
        ["enumerations"] = Small.Enumerations,
        ["dates"] = Small.Dates,
        ["keys"] = Small.Keys,
        ["whole numbers"] = Small.Integers,
        ["texts that none may be"] = Small.BadContents,
        ["texts of blanks"] = Small.BlankContents,
        ["halves of surrogate pairs"] = Small.HalfSurrogates,
        ["texts that may be"] = Small.GoodContents,
        ["no values"] = Small.NoValues,
        ["punctuation"] = Small.Punctuation,
        ["truncations"] = Small.Truncations,
        ["other characters"] = Small.OtherCharacters,
        ["several at once"] = Small.SeveralAtOnce,
    };

    public static TheoryData<string> FamilyNames => [.. Families.Keys];

    [Theory, MemberData(nameof(FamilyNames))]
    [Trait("Kind", "Thorough")]
    public void Every_mutant_has_the_problems_that_follow_from_the_shape(string family)
    {
        string[] differences = [.. Families[family]().AsParallel().Select(mutant => mutant.Difference()).OfType<string>().Take(MaxShown)];

        Assert.True(differences.Length == 0, string.Join("\n\n", differences));
    }
}
