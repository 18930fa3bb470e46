namespace Untoc.Model.Tests;

/// <summary>What the reader refuses: thousands of datasets, each made wrong in one way, with the places that are wrong.</summary>
public class JsonMutantTests
{
    private const int MaxShown = 10;

    private static readonly JsonMutants OfEveryValue = new(JsonText.Small, JsonText.Small.Places);
    private static readonly JsonMutants OfEveryMember = new(JsonText.Small, JsonText.Small.FirstOfEach);
    private static readonly JsonMutants OfTheEmbedded = new(JsonText.Embedded, [.. JsonText.Embedded.Places.Where((_, at) => at % 149 == 0)]);

    private static readonly Dictionary<string, Func<IEnumerable<Mutant>>> Families = new()
    {
        ["values of other kinds"] = OfEveryValue.WrongKinds,
        ["values wrapped"] = OfEveryValue.Wrapped,
        ["members missing"] = OfEveryValue.Missing,
        ["members absent"] = OfEveryValue.Absent,
        ["members twice"] = OfEveryValue.Duplicates,
        ["members by almost their names"] = OfEveryMember.AlmostTheName,
        ["unknown members"] = OfEveryValue.Unknown,
        ["other elements"] = OfEveryValue.Elements,
        ["enumerations"] = OfEveryValue.Enumerations,
        ["dates"] = OfEveryValue.Dates,
        ["keys"] = OfEveryValue.Keys,
        ["whole numbers"] = OfEveryValue.Integers,
        ["characters that no text has"] = OfEveryMember.BadContents,
        ["halves of surrogate pairs"] = OfEveryValue.HalfSurrogates,
        ["blanks"] = OfEveryMember.BlankContents,
        ["unusual texts"] = OfEveryMember.GoodContents,
        ["no values"] = OfEveryMember.NoValues,
        ["punctuation"] = OfEveryMember.Punctuation,
        ["truncations"] = OfEveryValue.Truncations,
        ["other characters"] = OfEveryValue.OtherCharacters,
        ["several at once"] = OfEveryValue.SeveralAtOnce,
        ["values of other kinds in the embedded dataset"] = OfTheEmbedded.WrongKinds,
        ["members missing in the embedded dataset"] = OfTheEmbedded.Missing,
        ["members twice in the embedded dataset"] = OfTheEmbedded.Duplicates,
        ["unknown members in the embedded dataset"] = OfTheEmbedded.Unknown,
    };

    [Fact]
    [Trait("Kind", "Thorough")]
    public void Every_mutant_has_the_problems_that_follow_from_the_shape()
    {
        string?[] differences = [.. Families.SelectMany(family => family.Value()).AsParallel().Select(mutant => mutant.Difference())];

        Assert.Empty(differences.OfType<string>().Take(MaxShown));
        Assert.InRange(differences.Length, 50_000, int.MaxValue);
    }
}
