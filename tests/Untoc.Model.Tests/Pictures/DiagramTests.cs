namespace Untoc.Model.Tests;

/// <summary>The diagrams; a browser draws them when <c>.ci/diagrams</c> is run.</summary>
public class DiagramTests
{
    private static readonly UntocDataset Untoc = UntocDataset.Embedded;

    [Fact]
    public Task The_institution() => Verify(Untoc.ToMermaid());

    [Fact]
    public Task The_timeline() => Verify(Untoc.ToMermaidTimeline());

    [Fact]
    public void What_data_say_is_nothing_but_text()
    {
        UntocDataset hostile = new(Untoc.Records with { Convention = Untoc.Convention with { Name = new() { English = "A\"]; click treaty0 href \"javascript:alert(1)\" <b>&amp; #35; `x` 名 😀" }, AttestedNames = [], Citations = [.. Untoc.Convention.Citations.Where(citation => !citation.Fact.StartsWith("name.", StringComparison.Ordinal) || citation.Fact == "name.en")] } });

        Assert.Equal(
            "    treaty0[\"A#34;#93;#59; click treaty0 href #34;javascript#58;alert(1)#34; #60;b#62;#38;amp#59; #35;35#59; #96;x#96; 名 😀\"]",
            hostile.ToMermaid().Split('\n')[1]);
    }

    [Fact]
    public void A_group_that_no_known_text_established_hangs_on_the_Conference()
    {
        UntocDataset without = new(Untoc.Records with { Resolutions = [.. Untoc.Resolutions.Select(resolution => resolution with { Provisions = [] })] });

        Assert.Contains("conference4 -->|\"establishes\"| group", without.ToMermaid(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_tenure_that_begins_after_the_day_of_the_data_lasts_that_day()
    {
        UntocDataset earlier = new(Untoc.Records with { Info = Untoc.Info with { StatedAsOf = new(2014, 10, 1) } });

        Assert.Contains("ConstantElement :active, 2014-10-10, 2014-10-10\n", earlier.ToMermaidTimeline(), StringComparison.Ordinal);
    }
}
