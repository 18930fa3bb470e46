namespace Untoc.Model.Tests;

public class TreatyTests
{
    private static readonly UntocDataset Untoc = UntocDataset.Embedded;

    [Theory]
    [InlineData("convention", "2003-09-28", "2003-09-29", "2003-09-30")]
    [InlineData("trafficking-in-persons-protocol", "2003-12-24", "2003-12-25", "2003-12-26")]
    [InlineData("smuggling-of-migrants-protocol", "2004-01-27", "2004-01-28", "2004-01-29")]
    [InlineData("firearms-protocol", "2005-07-02", "2005-07-03", "2005-07-04")]
    public void A_treaty_is_in_force_from_the_day_of_its_entry_into_force(string id, string before, string day, string after)
    {
        Treaty treaty = Untoc.Resolve(TreatyId.Parse(id));

        Assert.Equal([false, true, true], new[] { before, day, after }.Select(date => treaty.IsInForceOn(Iso.Date(date))));
    }

    [Fact]
    public void A_time_for_signature_says_where()
    {
        Assert.Equal("open for signature at Palermo, Italy", $"{UntocDataset.Embedded.Convention.OpenForSignature[0]}");
    }

    [Fact]
    public void A_treaty_whose_entry_into_force_is_unknown_is_in_force_on_no_day()
    {
        Assert.False((Untoc.Convention with { EntryIntoForce = null }).IsInForceOn(new LocalDate(2024, 6, 24)));
    }

    [Fact]
    public void The_Protocols_supplement_the_Convention()
    {
        Assert.Equal(["convention", "convention", "convention"], Untoc.Protocols.Select(protocol => $"{protocol.Supplements}"));
    }

    [Fact]
    public void A_treaty_that_the_dataset_does_not_hold_is_refused()
    {
        var error = Assert.Throws<KeyNotFoundException>(() => Untoc.Resolve(TreatyId.Parse("cybercrime-convention")));

        Assert.Equal("No record \"cybercrime-convention\" in Protocols of dataset 2026.1.", error.Message);
    }
}
