namespace Untoc.Model.Tests;

/// <summary>Participations that the treaties rule out.</summary>
public class ParticipationCheckTests
{
    private const string Party = "NOR/convention";
    private const string Protocol = "NOR/firearms-protocol";

    private static readonly UntocRecords Good = UntocDataset.Embedded.Records;
    private static readonly UntocDatasetBuilder Alone = UntocDatasetBuilder.From(Good with { Participations = [] });

    [Theory]
    [InlineData("2000-12-11", "Signed on 2000-12-11, before the treaty is open for signature on 2000-12-12.")]
    [InlineData("2002-12-13", "Signed on 2002-12-13, after the last day for signature, 2002-12-12.")]
    public void Signed_outside_the_period_for_signature(string day, string problem) =>
        Refuses(Alone.WithParticipation(Party, one => one with { Signed = Iso.Date(day) }), $"$.participations[0].signed: {problem}");

    [Theory]
    [InlineData("2000-12-12")]
    [InlineData("2002-12-12")]
    public void Signed_on_the_first_or_the_last_day(string day) =>
        Assert.Equal(Iso.Date(day), Alone.WithParticipation(Party, one => one with { Signed = Iso.Date(day) }).Build().Participations[Party].Signed);

    [Theory]
    [InlineData("2001-06-29", "Signed on 2001-06-29, before the treaty is open for signature on 2001-06-30.")]
    [InlineData("2002-12-13", "Signed on 2002-12-13, after the last day for signature, 2002-12-12.")]
    public void Each_treaty_has_its_own_period(string day, string problem) =>
        Refuses(Alone.WithParticipation(Protocol, one => one with { Signed = Iso.Date(day) }), $"$.participations[0].signed: {problem}");

    [Fact]
    public void Deposited_before_adoption() =>
        Refuses(
            Alone.WithParticipation(Party, one => one with { Deposited = Iso.Date("2000-11-14") }),
            "$.participations[0].deposited: Deposited on 2000-11-14, before the treaty is adopted on 2000-11-15.");

    [Fact]
    public void Deposited_before_signature() =>
        Refuses(
            Alone.WithParticipation(Party, one => one with { Signed = Iso.Date("2001-05-02"), Deposited = Iso.Date("2001-05-01") }),
            "$.participations[0].deposited: Deposited on 2001-05-01, before the signature on 2001-05-02.");

    [Fact]
    public void In_force_before_the_deposit_or_before_the_treaty()
    {
        Refuses(
            Alone.WithParticipation(Party, one => one with { Deposited = Iso.Date("2005-05-02"), EntryIntoForce = Iso.Date("2005-05-01") }),
            "$.participations[0].inForce: In force on 2005-05-01, before the deposit on 2005-05-02.");
        Refuses(
            Alone.WithParticipation(Party, one => one with { Deposited = Iso.Date("2003-05-02"), EntryIntoForce = Iso.Date("2003-09-28") }),
            "$.participations[0].inForce: In force on 2003-09-28, before the treaty itself on 2003-09-29.");
    }

    [Fact]
    public void Consent_or_entry_into_force_without_a_day_of_deposit()
    {
        Refuses(
            Alone.WithParticipation(Party, one => one with { Consent = Consent.Accession }),
            "$.participations[0].deposited: Missing: consent and entry into force follow from a deposit.");
        Refuses(
            Alone.WithParticipation(Party, one => one with { EntryIntoForce = Iso.Date("2004-01-01") }),
            "$.participations[0].deposited: Missing: consent and entry into force follow from a deposit.");
    }

    // Article 37(2) of the Convention.
    [Fact]
    public void Party_to_a_Protocol_before_the_Convention_or_without_it()
    {
        UntocDatasetBuilder party = Alone
            .WithParticipation(Party, one => one with { Deposited = Iso.Date("2008-01-01"), EntryIntoForce = Iso.Date("2008-01-31") })
            .WithParticipation(Protocol, one => one with { Deposited = Iso.Date("2007-12-31"), EntryIntoForce = Iso.Date("2008-01-30") });

        Refuses(party, "$.participations[1]: A party to the Protocol from 2008-01-30, to the Convention only from 2008-01-31.");
        Refuses(
            UntocDatasetBuilder.From(party.Records with { Participations = [party.Records.Participations[1]] }),
            "$.participations[0]: A party to the Protocol from 2008-01-30, to the Convention never.");
        Assert.Equal(2, party.WithParticipation(Protocol, one => one with { EntryIntoForce = Iso.Date("2008-01-31") }).Build().Participations.Count);
    }

    [Fact]
    public void A_party_to_the_Convention_from_a_day_that_is_unknown_may_be_party_to_a_Protocol()
    {
        UntocDataset untoc = Alone
            .WithParticipation(Party, one => one with { Deposited = Iso.Date("2007-12-31") })
            .WithParticipation(Protocol, one => one with { Deposited = Iso.Date("2007-12-31"), EntryIntoForce = Iso.Date("2008-01-30") })
            .Build();

        Assert.True(untoc.IsParty("NOR", "firearms-protocol", Iso.Date("2008-01-30")));
        Assert.False(untoc.IsParty("NOR", "convention", Iso.Date("2008-01-30")));
    }

    [Fact]
    public void Two_participations_of_one_participant_in_one_treaty()
    {
        int count = Good.Participations.Count;
        Refuses(
            UntocDatasetBuilder.From(Good with { Participations = [.. Good.Participations, Good.Participations[0] with { Signed = null }] }),
            $"$.participations[{count}]: \"{Good.Participations[0].Id}\" stands twice: first at $.participations[0].");
    }

    [Fact]
    public void Participations_of_a_participant_or_in_a_treaty_that_there_is_not()
    {
        Participation one = UntocDataset.Embedded.Participations[Party];
        Refuses(
            UntocDatasetBuilder.From(Good with { Participations = [one with { Participant = ParticipantCode.Parse("XXX") }, one with { Treaty = TreatyId.Parse("no-protocol") }] }),
            "$.participations[0].participant: It refers to \"XXX\", which is not in participants.",
            "$.participations[1].treaty: It refers to \"no-protocol\", which is not in convention or protocols.");
    }

    private static void Refuses(UntocDatasetBuilder data, params string[] expected)
    {
        var error = Assert.Throws<UntocDataException>(() => new UntocDataset(data.Records));

        Assert.Equal(expected, error.Problems.Select(problem => problem.ToString()));
    }
}
