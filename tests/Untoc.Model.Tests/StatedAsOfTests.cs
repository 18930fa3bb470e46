using System.Globalization;

namespace Untoc.Model.Tests;

/// <summary>Whether readers are told how old the data are.</summary>
public class StatedAsOfTests
{
    private static readonly UntocDataset Untoc = UntocDataset.Embedded;

    [Fact]
    public void The_dataset_states_the_affairs_of_the_day_on_which_the_note_was_issued()
    {
        Assert.Equal(new LocalDate(2024, 6, 24), Untoc.Info.StatedAsOf);
        Assert.Equal(Untoc.Info.StatedAsOf, Untoc.Sources["note"].Issued);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("CHANGELOG.md")]
    [InlineData("docs/data.md")]
    public void The_day_stands_where_readers_look_for_it(string page) =>
        Assert.Contains(Untoc.Info.StatedAsOf.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), Repository.Read(page), StringComparison.Ordinal);
}
