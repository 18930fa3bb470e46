namespace Untoc.Model.Tests;

/// <summary>The diagrams, which <c>tests/node/run</c> has drawn by Mermaid in a browser.</summary>
public class DiagramTests
{
    private static readonly UntocDataset Untoc = UntocDataset.Embedded;

    [Fact]
    public Task The_institution() => Verify(Untoc.ToMermaid());

    [Fact]
    public Task The_timeline() => Verify(Untoc.ToMermaidTimeline());

    [Fact]
    public Task What_data_say_is_nothing_but_text()
    {
        const string Hostile = "A\"]; click treaty0 href \"javascript:alert(1)\" %%{init: {}}%% <img src=x onerror=alert(1)> &amp; #35; `x` end 名 😀";

        return Verify(new UntocDataset(Untoc.Records with
        {
            Convention = Untoc.Convention with { AttestedNames = [Untoc.Convention.AttestedNames[0] with { Text = Hostile }] },
            WorkingGroups = [.. Untoc.WorkingGroups.Select(group => group with { Name = group.Name with { English = $"{group.Code} {Hostile}" } })],
        }).ToMermaid());
    }

    [Fact]
    public void A_treaty_without_a_short_name_has_its_name() =>
        Assert.Equal(
            """
            flowchart LR
                treaty0["Convention"]
                conference1("Conference of the Parties")
                treaty0 -->|"establishes by convention#44; article 32"| conference1

            """.ReplaceLineEndings("\n"),
            UntocDatasetBuilder.Minimal().Build().ToMermaid());

    [Fact]
    public void A_group_that_no_known_text_established_hangs_on_the_Conference()
    {
        UntocDataset without = new(Untoc.Records with { Resolutions = [.. Untoc.Resolutions.Select(resolution => resolution with { Provisions = [] })] });

        Assert.Contains("conference4 -->|\"establishes\"| group", without.ToMermaid(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_that_is_encouraged_and_not_established_has_no_tenure() =>
        Assert.EndsWith(
            "    section WG.4\n",
            UntocDatasetBuilder.Minimal().WithResolution("7/1", resolution => resolution with { Provisions = [Provisions.EncouragesAnnualMeetings("WG.4")] }).Build().ToMermaidTimeline(),
            StringComparison.Ordinal);

    [Fact]
    public void A_tenure_that_begins_after_the_day_of_the_data_lasts_that_day()
    {
        UntocDataset earlier = new(Untoc.Records with { Info = Untoc.Info with { StatedAsOf = new(2014, 10, 1) } });

        Assert.Contains("ConstantElement :active, 2014-10-10, 2014-10-10\n", earlier.ToMermaidTimeline(), StringComparison.Ordinal);
    }
}
