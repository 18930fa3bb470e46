using System.Globalization;

namespace Untoc.Model.Tests;

public class DatasetInvariantTests
{
    private static readonly UntocDatasetBuilder Minimal = UntocDatasetBuilder.Minimal();

    [Fact]
    public Task What_the_embedded_dataset_does_not_keep_to() => Verify(string.Join("\n", DatasetInvariant.All.Select(invariant =>
    {
        ValueList<string> violations = invariant.ViolationsIn(UntocDataset.Embedded);
        return violations.Count is > 0 and <= 20 ? $"{invariant}: {violations.Count}\n  {string.Join("\n  ", violations)}" : $"{invariant}: {violations.Count.ToString(CultureInfo.InvariantCulture)}";
    })));

    [Fact]
    public void There_is_one_for_each_language_and_all_have_sentences_of_their_own()
    {
        Assert.All(Language.All, language => Assert.Contains(DatasetInvariant.NamesKnownIn(language), DatasetInvariant.All));
        Assert.Distinct(DatasetInvariant.All.Select(invariant => $"{invariant}"));
        Assert.Equal("Every name and title is known in French", $"{DatasetInvariant.NamesKnownIn(Language.French)}");
    }

    [Fact]
    public void The_smallest_dataset_keeps_to_all_but_the_languages_that_it_does_not_know()
    {
        Assert.Equal(
            [.. from language in Language.All where language != Language.English select DatasetInvariant.NamesKnownIn(language)],
            DatasetInvariant.All.Where(invariant => invariant.ViolationsIn(Minimal.Build()).Count > 0));
    }

    [Fact]
    public void A_text_beyond_the_limits_of_a_reader_does_not_read_back()
    {
        Violates(
            DatasetInvariant.ReadsBackEqual,
            Minimal.WithMeeting("WG.4/1", meeting => meeting with { Place = new string('x', 5_000) }),
            "$.meetings[0].place: More than 4096 characters in a string, the limit that ReaderLimits.CharactersPerString sets.");
    }

    [Fact]
    public void Records_that_are_named_and_not_held()
    {
        Violates(
            DatasetInvariant.NamedRecordsHeld,
            Minimal.WithSession("1")
                .WithDiscrepancy("d", discrepancy => discrepancy with { Touches = [RecordKey.Parse("session 1"), RecordKey.Parse("session 2")] })
                .WithDocument("A/1")
                .WithSource("s", source => source with { Symbol = DocumentSymbol.Parse("A/1*") })
                .WithSource("t", source => source with { Symbol = DocumentSymbol.Parse("A/2*") }),
            "discrepancy d names session 2",
            "source t names document A/2");
    }

    [Fact]
    public void Records_that_are_said_to_be_missing_and_held()
    {
        RegisterCoverage sessions = new() { Kind = RecordKind.Session, Extent = Completeness.AsMentioned, Scope = "some", KnownMissing = [RecordKey.Parse("session 1"), RecordKey.Parse("session 2")] };

        Violates(DatasetInvariant.KnownMissingNotHeld, Minimal.WithSession("1").WithInfo(info => info with { Registers = [sessions] }), "session 1");
    }

    [Fact]
    public void Participants_without_a_day_of_entry_into_force_and_without_participation()
    {
        LocalDate deposited = new(2006, 10, 23);
        UntocDatasetBuilder parties = Minimal
            .WithParticipation("FRA/convention", one => one with { Deposited = deposited })
            .WithParticipation("MNE/convention", one => one with { Consent = Consent.Succession, Deposited = deposited })
            .WithParticipation("NOR/convention")
            .WithParticipant("SWE");

        Violates(DatasetInvariant.EntriesIntoForceKnown, parties, "participation FRA/convention");
        Violates(DatasetInvariant.ParticipantsTakePart, parties, "participant NOR", "participant SWE");
    }

    [Fact]
    public void Articles_that_are_passed_over() =>
        Violates(
            DatasetInvariant.NumbersWithoutGap,
            Minimal.WithArticle("convention, article 2").WithArticle("convention, article 4").WithArticle("p, article 3"),
            "convention, article 2 is followed by convention, article 4");

    [Fact]
    public void Stated_facts_without_a_place()
    {
        Citation code = new() { Fact = "code", Source = SourceId.Note, Basis = Basis.Stated };
        Provision provision = Provisions.Establishes("WG.4") with { Citations = [code with { Fact = "effect" }] };

        Violates(
            DatasetInvariant.StatedFactsPlaced,
            Minimal
                .WithGroup("WG.1", group => group with { Citations = [code] })
                .WithGroup("WG.2", group => group with { Citations = [code with { Paragraph = 1 }] })
                .WithGroup("WG.3", group => group with { Citations = [code with { Locator = "masthead" }] })
                .WithGroup("WG.4", group => group with { Citations = [code with { Quote = "WG.4" }] })
                .WithGroup("WG.5", group => group with { Citations = [code with { Basis = Basis.Inferred, Rule = 1 }] })
                .WithDecision("1/1", decision => decision with { Provisions = [provision] }),
            "working group WG.1: code: note (Stated)",
            "decision 1/1: Establishes WG.4: effect: note (Stated)");
    }

    [Fact]
    public void Sources_that_nothing_is_cited_to()
    {
        Violates(DatasetInvariant.SourcesCited, Minimal.WithSource("a").WithSource("b", source => source with { Address = "x" }), "source a", "source b");
    }

    [Fact]
    public void Records_out_of_the_order_of_their_dates()
    {
        UntocRecords records = Minimal.WithSession("1").WithSession("2").WithResolution("1/1").WithResolution("2/1").WithDecision("1/1").WithDecision("2/1").WithMeeting("WG.1/1").WithMeeting("WG.2/2").Records;

        Violates(
            DatasetInvariant.InOrderOfDates,
            UntocDatasetBuilder.From(records with
            {
                Sessions = [.. records.Sessions.Reverse()],
                Resolutions = [.. records.Resolutions.Reverse()],
                Decisions = [.. records.Decisions.Reverse()],
                Meetings = [.. records.Meetings.Reverse()],
            }),
            "session 1 of 2001-01-08 stands behind session 2 of 2002-01-08",
            "resolution 1/1 of 2001-01-08 stands behind resolution 2/1 of 2002-01-08",
            "decision 1/1 of 2001-01-08 stands behind decision 2/1 of 2002-01-08",
            "meeting WG.1/1 of 2001-01-08 stands behind meeting WG.2/2 of 2002-01-08");
    }

    [Fact]
    public void Sessions_and_meetings_that_are_passed_over()
    {
        Violates(
            DatasetInvariant.NumbersWithoutGap,
            Minimal.WithSession("2").WithSession("3").WithSession("5").WithMeeting("WG.1/1").WithMeeting("WG.1/9").WithMeeting("WG.2/4"),
            "session 3 is followed by session 5",
            "meeting WG.1/1 is followed by meeting WG.1/9");
    }

    [Fact]
    public void Sessions_and_meetings_that_had_been_held_and_have_no_report()
    {
        Violates(
            DatasetInvariant.HeldMeetingsReported,
            Minimal
                .WithInfo(info => info with { StatedAsOf = new LocalDate(2003, 1, 8) })
                .WithSession("1", session => session with { Place = "Rome" }).WithSession("2").WithSession("3")
                .WithDocument("A/1", document => document with { Kind = DocumentKind.SessionReport, ReportOf = SessionNumber.Of(1) })
                .WithMeeting("WG.1/1", meeting => meeting with { Report = DocumentSymbol.Parse("A/2") }).WithMeeting("WG.1/2").WithMeeting("WG.1/3"),
            "session 2",
            "meeting WG.1/2");
    }

    [Fact]
    public void Groups_that_no_text_establishes()
    {
        Violates(
            DatasetInvariant.GroupsEstablished,
            Minimal.WithGroup("WG.1").WithDecision("1/1", decision => decision with { Provisions = [Provisions.Establishes("WG.2")] }).WithDecision("1/2", decision => decision with { Provisions = [Provisions.EncouragesAnnualMeetings("WG.3"), Provisions.MakesConstantElement("WG.4")] }),
            "working group WG.1",
            "working group WG.3",
            "working group WG.4");
    }

    [Fact]
    public void Groups_that_meet_before_they_are_established()
    {
        Violates(
            DatasetInvariant.MeetingsAfterEstablishment,
            Minimal.WithDecision("2/1", decision => decision with { Provisions = [Provisions.Establishes("WG.1")] }).WithMeeting("WG.1/1").WithMeeting("WG.1/2").WithMeeting("WG.2/1")
                .WithDecision("9/1", decision => decision with { Provisions = [Provisions.MakesConstantElement("WG.2")] }),
            "meeting WG.1/1");
    }

    [Fact]
    public void Names_and_titles_that_are_not_known_in_a_language()
    {
        Violates(
            DatasetInvariant.NamesKnownIn(Language.English),
            Minimal
                .WithConference(conference => conference with { Name = new() { French = "n" } })
                .WithResolution("1/1", resolution => resolution with { Title = null })
                .WithSession("1", session => session with { Agenda = [new() { Number = "2", Title = new() { Arabic = "t" }, Citations = [] }] })
                .WithSource("a", source => source with { Title = new() { Spanish = "t" } })
                .WithSource("b", source => source with { Title = new() { English = "t" } }),
            "conference",
            "session 1: agenda item 2",
            "resolution 1/1",
            "source a");
    }

    private static void Violates(DatasetInvariant invariant, UntocDatasetBuilder builder, params string[] expected) =>
        Assert.Equal(expected, invariant.ViolationsIn(builder.Build()));
}
