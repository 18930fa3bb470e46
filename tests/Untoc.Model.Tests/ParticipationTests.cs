namespace Untoc.Model.Tests;

public class ParticipationTests
{
    private const string Trafficking = "trafficking-in-persons-protocol";
    private const string Smuggling = "smuggling-of-migrants-protocol";
    private const string Firearms = "firearms-protocol";

    private static readonly UntocDataset Untoc = UntocDataset.Embedded;

    [Theory]
    [InlineData("convention", "2026-09-11", 195, 147)]
    [InlineData(Trafficking, "2025-04-10", 184, 117)]
    [InlineData(Smuggling, "2024-06-14", 151, 112)]
    [InlineData(Firearms, "2025-01-17", 123, 52)]
    public void Deposits_and_signatures_are_as_many_as_on_the_day_of_the_list(string id, string asOf, int parties, int signatories)
    {
        Treaty treaty = Untoc.Resolve(TreatyId.Parse(id));

        Assert.Equal(asOf, Iso.Text(treaty.ParticipationAsOf));
        Assert.Equal(parties, Untoc.ParticipationsIn(treaty).Count(one => one.Deposited <= treaty.ParticipationAsOf));
        Assert.Equal(signatories, Untoc.ParticipationsIn(treaty).Count(one => one.Signed is not null));
    }

    // Who deposited less than thirty days before isn't bound yet: Solomon Islands; Somalia and South Sudan.
    [Theory]
    [InlineData("convention", "2026-09-11", 194)]
    [InlineData("convention", "2026-09-26", 195)]
    [InlineData(Trafficking, "2025-04-10", 182)]
    [InlineData(Trafficking, "2025-05-09", 184)]
    [InlineData(Smuggling, "2024-06-14", 151)]
    [InlineData(Firearms, "2025-01-17", 123)]
    [InlineData("convention", "2024-05-04", 192)] // as the Treaty Collection prints it on that day
    [InlineData("convention", "2003-09-28", 0)]
    [InlineData("convention", "2003-09-29", 41)]
    public void Parties_are_those_for_which_the_treaty_is_in_force(string treaty, string date, int count)
    {
        LocalDate day = Iso.Date(date);
        ValueList<Participant> parties = Untoc.PartiesTo(treaty, day);

        Assert.Equal(count, parties.Count);
        Assert.Equal(parties, Untoc.PartiesTo(TreatyId.Parse(treaty), day));
        Assert.Equal(parties, Untoc.PartiesTo(Untoc.Resolve(TreatyId.Parse(treaty)), day));
        Assert.Equal(parties, Untoc.AsOf(day).PartiesTo(treaty));
        Assert.Equal(parties, Untoc.AsOf(day).PartiesTo(TreatyId.Parse(treaty)));
        Assert.Equal(parties, Untoc.AsOf(day).PartiesTo(Untoc.Resolve(TreatyId.Parse(treaty))));
        Assert.Equal(parties, Untoc.Participants.Where(one => Untoc.IsParty(one, treaty, day)));
    }

    // Article 38(1) of the Convention, 17(1), 22(1) and 18(1) of the Protocols; what an organization deposits isn't counted in addition.
    [Theory]
    [InlineData("convention")]
    [InlineData(Trafficking)]
    [InlineData(Smuggling)]
    [InlineData(Firearms)]
    public void The_treaty_entered_into_force_ninety_days_after_the_fortieth_deposit(string id)
    {
        Treaty treaty = Untoc.Resolve(TreatyId.Parse(id));
        LocalDate fortieth = Untoc.ParticipationsIn(treaty)
            .Where(one => one.Deposited is not null && one.Participant != ParticipantCode.EuropeanUnion)
            .Select(one => one.Deposited!.Value).Order().ElementAt(39);

        Assert.Equal(treaty.EntryIntoForce, fortieth.PlusDays(90));
    }

    [Fact]
    public void A_participant_becomes_a_party_on_the_thirtieth_day_after_its_deposit()
    {
        Participation one = Untoc.Participations["AFG/smuggling-of-migrants-protocol"];

        Assert.Equal("2017-02-02", Iso.Text(one.Deposited));
        Assert.Equal("2017-03-04", Iso.Text(one.EntryIntoForce));
        Assert.Equal(Consent.Accession, one.Consent);
        Assert.Null(one.Signed);
        Assert.False(one.IsPartyOn(Iso.Date("2017-03-03")));
        Assert.True(one.IsPartyOn(Iso.Date("2017-03-04")));
        Assert.True(one.IsPartyOn(Iso.Date("2017-03-04").WithCalendar(CalendarSystem.PersianSimple)));
        Assert.False(one.IsPartyOn(Iso.Date("2017-03-03").WithCalendar(CalendarSystem.Julian)));
    }

    [Fact]
    public void A_successor_is_a_party_from_its_notification_on()
    {
        foreach (Treaty treaty in Untoc.Treaties)
        {
            Participation montenegro = Untoc.Participations[ParticipationId.Of(ParticipantCode.Parse("MNE"), treaty.Id)];

            Assert.Equal((Consent.Succession, Iso.Date("2006-10-23"), (LocalDate?)null), (montenegro.Consent, montenegro.Deposited, montenegro.EntryIntoForce));
            Assert.False(Untoc.IsParty("MNE", treaty, Iso.Date("2006-10-22")));
            Assert.True(Untoc.IsParty("MNE", treaty, Iso.Date("2006-10-23")));
        }
    }

    [Fact]
    public void A_signatory_is_no_party()
    {
        Assert.Equal("2000-12-14", Iso.Text(Untoc.Participations["COG/convention"].Signed));
        Assert.False(Untoc.IsParty("COG", "convention", LocalDate.MaxIsoValue));
    }

    [Theory]
    [InlineData("FRA", "convention", "2003-09-29", true)]
    [InlineData("FRA", "convention", "2003-09-28", false)]
    [InlineData("GBR", Firearms, "2026-09-11", false)] // signed only
    [InlineData("EU", Trafficking, "2026-09-11", true)]
    [InlineData("XXX", "convention", "2026-09-11", false)] // no participant
    public void Whether_one_is_a_party_is_asked_by_code_and_identifier_by_their_texts_and_by_records(string participant, string treaty, string date, bool expected)
    {
        ParticipantCode code = ParticipantCode.Parse(participant);
        TreatyId id = TreatyId.Parse(treaty);
        Treaty record = Untoc.Resolve(id);
        LocalDate day = Iso.Date(date);

        Assert.Equal(expected, Untoc.IsParty(code, id, day));
        Assert.Equal(expected, Untoc.IsParty(code, record, day));
        Assert.Equal(expected, Untoc.IsParty(code, treaty, day));
        Assert.Equal(expected, Untoc.IsParty(participant, id, day));
        Assert.Equal(expected, Untoc.IsParty(participant, record, day));
        Assert.Equal(expected, Untoc.IsParty(participant, treaty, day));
        if (Untoc.Participants.Find(code) is { } held)
        {
            Assert.Equal(expected, Untoc.IsParty(held, id, day));
            Assert.Equal(expected, Untoc.IsParty(held, record, day));
            Assert.Equal(expected, Untoc.IsParty(held, treaty, day));
        }
    }

    [Fact]
    public void A_treaty_that_there_is_not_is_refused_and_so_is_what_is_no_key()
    {
        LocalDate day = Iso.Date("2020-01-01");

        Assert.Throws<KeyNotFoundException>(() => Untoc.IsParty("FRA", "other-protocol", day));
        Assert.Throws<KeyNotFoundException>(() => Untoc.PartiesTo("other-protocol", day));
        Assert.Throws<FormatException>(() => Untoc.IsParty("France", "convention", day));
        Assert.Throws<FormatException>(() => Untoc.IsParty("FRA", "Firearms Protocol", day));
        Assert.Throws<FormatException>(() => Untoc.PartiesTo("Firearms Protocol", day));
        Assert.Equal("participant", Assert.Throws<ArgumentNullException>(() => Untoc.IsParty((string)null!, "convention", day)).ParamName);
        Assert.Equal("participant", Assert.Throws<ArgumentNullException>(() => Untoc.IsParty((ParticipantCode)null!, "convention", day)).ParamName);
        Assert.Equal("participant", Assert.Throws<ArgumentNullException>(() => Untoc.IsParty((Participant)null!, "convention", day)).ParamName);
        Assert.Equal("treaty", Assert.Throws<ArgumentNullException>(() => Untoc.IsParty("FRA", (string)null!, day)).ParamName);
        Assert.Equal("treaty", Assert.Throws<ArgumentNullException>(() => Untoc.IsParty("FRA", (Treaty)null!, day)).ParamName);
        Assert.Equal("treaty", Assert.Throws<ArgumentNullException>(() => Untoc.PartiesTo((string)null!, day)).ParamName);
        Assert.Equal("treaty", Assert.Throws<ArgumentNullException>(() => Untoc.PartiesTo((TreatyId)null!, day)).ParamName);
    }

    [Fact]
    public void What_a_participant_did_is_found_by_it_and_by_the_treaty()
    {
        Participant france = Untoc.Participants["FRA"];

        Assert.Equal(["participation FRA/convention", $"participation FRA/{Trafficking}", $"participation FRA/{Smuggling}", $"participation FRA/{Firearms}"], Untoc.ParticipationsOf(france).Select(one => $"{one}"));
        Assert.Equal(Untoc.ParticipationsOf(france), Untoc.ParticipationsOf(france.Code));
        Assert.Equal(Untoc.Participations.Where(one => one.Treaty == TreatyId.Convention), Untoc.ParticipationsIn(Untoc.Convention));
        Assert.Equal(Untoc.ParticipationsIn(Untoc.Convention), Untoc.ParticipationsIn(TreatyId.Convention));
        Assert.Empty(Untoc.ParticipationsOf(ParticipantCode.Parse("XXX")));
        Assert.Empty(Untoc.ParticipationsIn(TreatyId.Parse("other-protocol")));
    }

    [Fact]
    public void Every_participant_takes_part_and_every_participation_is_of_one()
    {
        Assert.All(Untoc.Participants, participant => Assert.NotEmpty(Untoc.ParticipationsOf(participant)));
        Assert.All(Untoc.Participations, one => Assert.True(Untoc.Participants.Contains(one.Participant), $"{one}"));
    }

    [Fact]
    public void The_participations_whose_days_were_not_read_are_named_as_missing()
    {
        Assert.Equal(
            [
                $"participation TCD/{Smuggling}", $"participation QAT/{Smuggling}", $"participation QAT/{Firearms}", $"participation SOM/{Firearms}",
                $"participation SSD/{Firearms}", $"participation SMR/{Firearms}", $"participation MHL/{Trafficking}",
            ],
            Untoc.Info.CoverageOf(RecordKind.Participation)!.KnownMissing.Select(key => $"{key}"));
        Assert.Contains("which says that there is one", Assert.Throws<KeyNotFoundException>(() => Untoc.Participations[$"TCD/{Smuggling}"]).Message, StringComparison.Ordinal);
    }
}
