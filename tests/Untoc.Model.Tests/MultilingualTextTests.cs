namespace Untoc.Model.Tests;

public class MultilingualTextTests
{
    private static readonly MultilingualText All = new() { Arabic = "1", Chinese = "2", English = "3", French = "4", Russian = "5", Spanish = "6" };

    [Fact]
    public void The_language_is_always_an_argument()
    {
        Assert.Equal(["1", "2", "3", "4", "5", "6"], Language.All.Select(All.In));
        Assert.Throws<ArgumentNullException>(() => All.In(null!));
    }

    [Fact]
    public void A_language_in_which_the_text_is_unknown_gives_null()
    {
        MultilingualText name = UntocDataset.Embedded.WorkingGroups["WG.6"].Name;

        Assert.Equal("枪支问题工作组", name.In(Language.Chinese));
        Assert.Equal("Working Group on Firearms", name.In(Language.English));
        Assert.Null(name.In(Language.Arabic));
    }

    [Fact]
    public void It_prints_in_English_or_else_in_the_first_language_that_it_has()
    {
        Assert.Equal("3", $"{All}");
        Assert.Equal("1", $"{All with { English = null }}");
        Assert.Equal("2", $"{All with { English = null, Arabic = null }}");
        Assert.Equal("4", $"{new MultilingualText { French = "4", Spanish = "6" }}");
        Assert.Equal("5", $"{new MultilingualText { Russian = "5", Spanish = "6" }}");
        Assert.Equal("6", $"{new MultilingualText { Spanish = "6" }}");
        Assert.Equal("", $"{new MultilingualText()}");
    }
}
