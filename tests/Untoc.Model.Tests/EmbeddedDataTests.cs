namespace Untoc.Model.Tests;

/// <summary>The data of the package by themselves: the first tests to run after a change of them.</summary>
public class EmbeddedDataTests
{
    private static readonly UntocDataset Untoc = UntocDataset.Embedded;

    [Fact]
    public void The_data_make_a_dataset()
    {
        // The embedded dataset skips the check that users' records pass; where it fails, it lists all that is wrong.
        Assert.Equal(Untoc.Records, new UntocDataset(Untoc.Records).Records);
    }

    [Fact]
    public void Meetings_stand_in_the_order_of_their_dates()
    {
        Assert.Equal(Untoc.Meetings.OrderBy(meeting => meeting.Start), Untoc.Meetings);
    }

    [Fact]
    public void Nothing_that_is_said_to_be_missing_is_there()
    {
        Assert.All(Untoc.Info.Registers.SelectMany(register => register.KnownMissing), missing => Assert.Throws<KeyNotFoundException>(() => Untoc.Resolve(missing)));
    }
}
