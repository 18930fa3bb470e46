namespace Untoc.Model.Tests;

/// <summary>What the fuzzer has found, each in the smallest input that shows it.</summary>
public class FuzzFindingsTests
{
    [Theory]
    [InlineData("""{"\ud800":1}""", """$["\\ud800"]""")]
    [InlineData("""{"i\udc00":1}""", """$["i\\udc00"]""")]
    [InlineData("""{"\u0069\ud800nfo":1}""", """$["\\u0069\\ud800nfo"]""")]
    public void A_name_that_holds_half_of_a_surrogate_pair_is_the_name_of_no_member(string json, string path)
    {
        UntocDataException refused = Assert.Throws<UntocDataException>(() => UntocDataset.FromJson(json));

        Assert.Equal(path, refused.Problems[0].Path);
        Assert.StartsWith("Unknown: the members here are info, ", refused.Problems[0].Message, StringComparison.Ordinal);
    }
}
