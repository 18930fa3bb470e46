namespace Untoc.Model.Tests;

/// <summary>The samples that LINQPad shows beside the package, each compiled and run.</summary>
[Collection(nameof(CompiledProgram))]
[Trait("Mutation", "Off")]
public class LinqPadSampleTests
{
    public static TheoryData<string> Samples => new(LinqPadSample.Listed);

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_sample_prints_its_snapshot(string sample)
    {
        await Verify(LinqPadSample.Read(sample).Run()).UseTextForParameters(sample);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_names_what_it_needs(string sample)
    {
        LinqPadSample read = LinqPadSample.Read(sample);
        string[] needed = read.Namespaces.Contains("NodaTime") ? ["NodaTime", "Untoc.Model"] : ["Untoc.Model"];

        Assert.Equal("Query", read.Header.Name);
        Assert.Equal("Statements", read.Header.Attribute("Kind")?.Value);
        Assert.Equal(needed, read.Packages.Order(StringComparer.Ordinal));
        Assert.Equal(needed, read.Namespaces.Order(StringComparer.Ordinal));
        Assert.Equal(needed.Length * 2, read.Header.Elements().Count());
    }

    [Fact]
    public void Every_sample_is_listed_and_no_others_are_there()
    {
        Assert.Equal(LinqPadSample.Listed.Select(sample => $"{sample}.linq").Append("FileOrder.txt"), LinqPadSample.Files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_first_sample_has_five_lines_of_code_at_most() =>
        Assert.InRange(LinqPadSample.Read(LinqPadSample.Listed[0]).Code.Split('\n').Count(line => line.Trim().Length > 0), 1, 5);
}
