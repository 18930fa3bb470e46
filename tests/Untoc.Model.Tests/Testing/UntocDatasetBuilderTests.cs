namespace Untoc.Model.Tests;

public class UntocDatasetBuilderTests
{
    private static readonly UntocDatasetBuilder Minimal = UntocDatasetBuilder.Minimal();
    private static readonly UntocDatasetBuilder Embedded = UntocDatasetBuilder.From(UntocDataset.Embedded);

    [Fact]
    public void The_smallest_dataset_has_a_Convention_the_Conference_and_the_editors()
    {
        Assert.Equal("[treaty convention, conference, source editors]", $"{Minimal.Build().Records.All()}");
    }

    [Fact]
    public void A_builder_of_the_embedded_dataset_builds_it_again()
    {
        Assert.Equal(UntocDataset.Embedded.Records, Embedded.Build().Records);
        Assert.Equal(UntocDataset.Embedded.Records, UntocDatasetBuilder.From(UntocDataset.Embedded.Records).Records);
    }

    [Fact]
    public void A_builder_stays_as_it_is_when_another_is_made_of_it()
    {
        _ = Minimal.WithMeeting("WG.4/1");

        Assert.Empty(Minimal.Records.Meetings);
    }

    [Fact]
    public void A_resolution_makes_a_group_a_constant_element()
    {
        UntocDataset untoc = Minimal.WithResolution("7/1", resolution => resolution with { Provisions = [Provisions.MakesConstantElement("WG.4")] }).Build();

        Assert.Equal(Tenure.ConstantElement, untoc.TenureOf(untoc.WorkingGroups["WG.4"], untoc.Sessions["7"].End));
    }

    [Theory]
    [InlineData("[treaty convention, conference, working group WG.4, meeting WG.4/13, source editors]", nameof(Meeting))]
    [InlineData("[treaty convention, conference, session 7, resolution 7/1, source editors]", nameof(Resolution))]
    [InlineData("[treaty convention, conference, session 4, decision 4/4, source editors]", nameof(Decision))]
    [InlineData("[treaty convention, conference, document A/1, source editors]", nameof(Document))]
    [InlineData("[treaty convention, conference, source editors, source note]", nameof(Source))]
    [InlineData("[treaty convention, conference, source editors, discrepancy d]", nameof(Discrepancy))]
    [InlineData("[treaty convention, treaty p, conference, source editors]", nameof(Protocol))]
    [InlineData("[treaty convention, treaty p, p, article 5, conference, source editors]", nameof(Article))]
    [InlineData("[treaty convention, participant FRA, conference, source editors]", nameof(Participant))]
    [InlineData("[treaty convention, treaty p, participant FRA, participation FRA/p, conference, source editors]", nameof(Participation))]
    public void A_key_alone_gives_a_record_with_what_it_refers_to(string expected, string kind)
    {
        UntocDatasetBuilder builder = kind switch
        {
            nameof(Meeting) => Minimal.WithMeeting("WG.4/13"),
            nameof(Resolution) => Minimal.WithResolution("7/1"),
            nameof(Decision) => Minimal.WithDecision("4/4"),
            nameof(Document) => Minimal.WithDocument("A/1"),
            nameof(Source) => Minimal.WithSource("note"),
            nameof(Discrepancy) => Minimal.WithDiscrepancy("d"),
            nameof(Article) => Minimal.WithArticle("p, article 5(2)"),
            nameof(Participant) => Minimal.WithParticipant("FRA"),
            nameof(Participation) => Minimal.WithParticipation("FRA/p"),
            _ => Minimal.WithProtocol("p"),
        };

        Assert.Equal(expected, $"{builder.Build().Records.All()}");
    }

    [Fact]
    public void What_a_change_refers_to_is_added()
    {
        Assert.Equal(
            "[treaty convention, treaty p, treaty q, conference, working group WG.1, working group WG.2, session 1, session 2, session 3, session 4, session 5, resolution 5/1, decision 1/1, decision 2/1, "
                + "meeting WG.1/1, document A/1, document A/2, document CTOC/COP/WG.1/2001/5, source editors, source s]",
            $"{Minimal
                .WithConference(conference => conference with { RulesOfProcedure = TextReference.Parse("decision 1/1"), WorkingGroupsUnder = TreatyArticle.Parse("q, article 1") })
                .WithGroup("WG.1", group => group with { Treaty = TreatyId.Parse("p") })
                .WithMeeting("WG.1/1", meeting => meeting with { Report = DocumentSymbol.Parse("CTOC/COP/WG.1/2001/5") })
                .WithDecision("2/1", decision => decision with { Provisions = [Provisions.EncouragesAnnualMeetings("WG.2")] })
                .WithDocument("A/1", document => document with { SubmittedTo = SessionNumber.Of(3), PursuantTo = TextReference.Parse("resolution 5/1") })
                .WithDocument("A/2", document => document with { Kind = DocumentKind.SessionReport, ReportOf = SessionNumber.Of(4) })
                .WithSource("s", source => source with { SubmittedTo = SessionNumber.Of(4) })
                .Build().Records.All()}");
    }

    [Fact]
    public void The_report_of_a_meeting_is_added_as_one()
    {
        UntocDataset untoc = Minimal.WithMeeting("WG.4/13", meeting => meeting with { Report = DocumentSymbol.Parse("CTOC/COP/WG.4/2013/5") }).Build();

        Assert.Equal(DocumentKind.MeetingReport, untoc.Documents.Single().Kind);
    }

    [Fact]
    public void A_session_is_added_in_the_year_of_its_agenda()
    {
        UntocDataset untoc = Minimal.WithDocument("CTOC/COP/2024/1", document => document with { Kind = DocumentKind.ProvisionalAgenda, AgendaOf = SessionNumber.Of(12) }).Build();

        Assert.Equal(2024, untoc.Sessions["12"].Start.Year);
    }

    [Fact]
    public void A_source_that_is_cited_is_added()
    {
        Citation cited = new() { Fact = "code", Source = SourceId.Parse("hearsay"), Basis = Basis.Stated };
        UntocDataset untoc = Minimal.WithGroup("WG.4", group => group with { Citations = [cited] }).Build();

        Assert.Equal(["source editors", "source hearsay"], untoc.Sources.Select(source => $"{source}"));
    }

    [Fact]
    public void Facts_without_citation_are_cited_to_the_editors_those_of_parts_too()
    {
        UntocDataset untoc = Minimal.WithSession("1", session => session with { Agenda = [new() { Number = "2", Title = new() { French = "t" }, Citations = [] }] }).Build();

        Assert.Equal(["number: editors (Editorial)", "start: editors (Editorial)", "end: editors (Editorial)"], untoc.Sessions["1"].Citations.Select(citation => $"{citation}"));
        Assert.Equal(["number: editors (Editorial)", "title.fr: editors (Editorial)"], untoc.Sessions["1"].Agenda[0].Citations.Select(citation => $"{citation}"));
    }

    [Fact]
    public void Citations_of_what_a_change_takes_away_go_with_it_and_the_others_stay()
    {
        Meeting meeting = Embedded.WithMeeting("WG.6/10", meeting => meeting with { Place = null }).Build().Meetings["WG.6/10"];

        Assert.Equal(UntocDataset.Embedded.Meetings["WG.6/10"].Citations.Where(citation => citation.Fact != "place"), meeting.Citations);
    }

    [Fact]
    public void Every_part_that_has_citations_is_cited_by_the_builder()
    {
        UntocRecords uncited = SmallDataset.Records;
        AttestedName[] names = [new() { Text = "N", Language = Language.French, Citations = [] }];
        SignaturePeriod[] periods = [new() { Place = "Rome", Citations = [] }];
        UntocDataset untoc = Minimal
            .WithConvention(convention => convention with { AttestedNames = [.. names], OpenForSignature = [.. periods] })
            .WithProtocol(uncited.Protocols[0] with { AttestedNames = [.. names], OpenForSignature = [.. periods], Citations = [] })
            .WithConference(conference => conference with { AttestedNames = [.. names] })
            .WithGroup(uncited.WorkingGroups[0] with { AttestedNames = [.. names], Citations = [] })
            .WithDiscrepancy(uncited.Discrepancies[0] with { Citations = [] })
            .WithSource(uncited.Sources[0] with { Citations = [] })
            .Build();

        Assert.Equal("[N]", $"{untoc.WorkingGroups["WG.1"].AttestedNames}");
    }

    [Fact]
    public void A_change_is_of_what_the_data_hold()
    {
        UntocDataset untoc = Embedded.WithMeeting("WG.4/13", meeting => meeting with { Place = "Rome" }).Build();

        Assert.Equal(["meeting WG.4/13: place “Vienna” → “Rome”"], UntocDataset.Embedded.Compare(untoc).Select(change => $"{change}"));
    }

    [Fact]
    public void A_key_of_which_the_data_hold_the_record_changes_nothing()
    {
        Assert.Same(Embedded, Embedded.WithProtocol("firearms-protocol").WithGroup("WG.4").WithSession("12").WithResolution("7/1").WithDecision("4/4").WithMeeting("WG.4/13").WithDocument("CTOC/COP/2024/1").WithSource("note").WithDiscrepancy("tenure-of-wg-2"));
    }

    [Fact]
    public void A_whole_record_replaces_the_one_with_its_key_where_that_stands()
    {
        Meeting meeting = UntocDataset.Embedded.Meetings["WG.4/13"] with { Place = "Rome" };
        UntocRecords records = Embedded.WithMeeting(meeting).Records;

        Assert.Equal(UntocDataset.Embedded.Meetings.Select(one => one.Id), records.Meetings.Select(one => one.Id));
        Assert.Equal("Rome", new UntocDataset(records).Meetings["WG.4/13"].Place);
    }

    [Fact]
    public void New_records_stand_in_the_order_of_their_keys_and_meetings_in_that_of_their_dates()
    {
        UntocRecords records = Minimal.WithDecision("10/1").WithDecision("2/1").WithMeeting("WG.4/2").WithMeeting("WG.3/3").WithMeeting("WG.4/1").Records;

        Assert.Equal("[session 2, session 10]", $"{records.Sessions}");
        Assert.Equal("[decision 2/1, decision 10/1]", $"{records.Decisions}");
        Assert.Equal("[meeting WG.4/1, meeting WG.4/2, meeting WG.3/3]", $"{records.Meetings}");
    }

    [Fact]
    public void A_session_or_meeting_finds_a_day_between_its_neighbours()
    {
        UntocDatasetBuilder builder = Embedded.WithSession("13").WithMeeting("WG.6/12").WithMeeting("WG.6/3").WithMeeting("WG.4/9");

        Assert.Equal(
            ["2025-10-18", "2025-04-04", "2017-06-21", "2019-08-07"],
            ((LocalDate[])[builder.Build().Sessions["13"].Start, .. ((string[])["WG.6/12", "WG.6/3", "WG.4/9"]).Select(id => builder.Build().Meetings[id].Start)]).Select(day => Iso.Text(day)));
    }

    [Fact]
    public void A_party_to_a_Protocol_becomes_one_to_the_Convention_unless_it_is_one()
    {
        LocalDate deposited = new(2010, 1, 1), inForce = new(2010, 1, 31);
        UntocDatasetBuilder party = Minimal.WithParticipation("FRA/p", one => one with { Consent = Consent.Accession, Deposited = deposited, EntryIntoForce = inForce });

        Participation inConvention = party.Build().Participations["FRA/convention"];
        Assert.Equal((Consent.Accession, deposited, inForce), (inConvention.Consent, inConvention.Deposited, inConvention.EntryIntoForce));
        Assert.Equal(
            new(2004, 5, 6),
            Minimal.WithParticipation("FRA/convention", one => one with { Deposited = new(2004, 5, 6), EntryIntoForce = new(2004, 6, 5) })
                .WithParticipation("FRA/p", one => one with { Deposited = deposited, EntryIntoForce = inForce })
                .Build().Participations["FRA/convention"].Deposited);
    }

    [Fact]
    public void An_article_and_a_participation_are_changed_under_their_keys()
    {
        UntocDataset untoc = Embedded
            .WithArticle("convention, article 18", article => article with { Title = new() { English = "Assistance" } })
            .WithParticipation("FRA/convention", one => one with { Signed = null })
            .WithParticipant("FRA", participant => participant with { Name = new() { English = "French Republic" } })
            .Build();

        Assert.Equal("Assistance", $"{untoc.Articles["convention, article 18"].Title}");
        Assert.Null(untoc.Participations["FRA/convention"].Signed);
        Assert.Equal("FRA", $"{untoc.Participants.Named("French Republic")?.Code}");
        Assert.Equal((107, 196, 673), (untoc.Articles.Count, untoc.Participants.Count, untoc.Participations.Count));
    }

    [Fact]
    public void No_session_is_older_than_the_Convention()
    {
        UntocDataset untoc = Minimal.WithConvention(convention => convention with { Adopted = new LocalDate(2030, 1, 1) }).WithSession("1").Build();

        Assert.Equal(new LocalDate(2031, 1, 1), untoc.Sessions["1"].Start);
    }

    [Fact]
    public void What_a_dataset_says_of_itself_is_changed_too()
    {
        Assert.Equal("dataset mine", $"{Minimal.WithInfo(info => info with { Version = "mine" }).Build()}");
    }

    [Fact]
    public void Provisions_are_said_in_a_word()
    {
        Assert.Equal("[OpenEnded, Interim]", $"{Provisions.Establishes("WG.4", Composition.OpenEnded, Composition.Interim).Composition}");
        Assert.Equal(
            ["Establishes WG.4", "MakesConstantElement WG.4", "EncouragesAnnualMeetings WG.4"],
            ((Provision[])[Provisions.Establishes("WG.4"), Provisions.MakesConstantElement("WG.4"), Provisions.EncouragesAnnualMeetings("WG.4")]).Select(provision => $"{provision}"));
    }

    [Fact]
    public void What_is_wrong_is_told_by_the_names_of_records()
    {
        var error = Assert.Throws<UntocDataException>(() => Embedded
            .WithInfo(info => info with { Version = " " })
            .WithConvention(convention => convention with { Depositary = " " })
            .WithProtocol("firearms-protocol", protocol => protocol with { Depositary = " " })
            .WithGroup("WG.4", group => group with { Name = new() { English = " " } })
            .WithSession("12", session => session with { Place = " " })
            .WithResolution("7/1", resolution => resolution with { Subject = new() { English = " " } })
            .WithDecision("4/4", decision => decision with { Subject = new() { English = " " } })
            .WithMeeting("WG.4/13", meeting => meeting with { Place = " " })
            .WithDocument("A/80/6 (Sect. 16)", document => document with { Kind = (DocumentKind)99 })
            .WithSource("note", source => source with { Distribution = " " })
            .WithDiscrepancy("tenure-of-wg-2", discrepancy => discrepancy with { Treatment = " " })
            .Build());

        UntocDataset untoc = UntocDataset.Embedded;
        Assert.Equal(
            $"""
            The data have 11 problems:
              $.info.version: Expected words, not blanks.
              $.convention.depositary: Expected words, not blanks.
              treaty firearms-protocol ($.protocols[2].depositary): Expected words, not blanks.
              working group WG.4 ($.workingGroups[2].name.en): Expected words, not blanks.
              session 12 ($.sessions[11].place): Expected words, not blanks.
              resolution 7/1 ($.resolutions[{At(untoc.Resolutions, untoc.Resolutions["7/1"])}].subject.en): Expected words, not blanks.
              decision 4/4 ($.decisions[{At(untoc.Decisions, untoc.Decisions["4/4"])}].subject.en): Expected words, not blanks.
              meeting WG.4/13 ($.meetings[{At(untoc.Meetings, untoc.Meetings["WG.4/13"])}].place): Expected words, not blanks.
              document A/80/6 (Sect. 16) ($.documents[{At(untoc.Documents, untoc.Documents["A/80/6 (Sect. 16)"])}].kind): Not a DocumentKind.
              source note ($.sources[0].distribution): Expected words, not blanks.
              discrepancy tenure-of-wg-2 ($.discrepancies[{At(untoc.Discrepancies, untoc.Discrepancies["tenure-of-wg-2"])}].treatment): Expected words, not blanks.
            """,
            error.Message);
        var inner = Assert.IsType<UntocDataException>(error.InnerException);
        Assert.Equal((inner.Problems, inner.ProblemCount), (error.Problems, error.ProblemCount));

        static int At<TRecord>(IEnumerable<TRecord> register, TRecord record) => register.TakeWhile(one => !Equals(one, record)).Count();
    }

    [Fact]
    public void A_member_that_is_missing_is_told_by_its_place()
    {
        var error = Assert.Throws<UntocDataException>(() => UntocDatasetBuilder.From(Minimal.Records with { Sessions = [null!], Decisions = null! }).Build());

        Assert.Equal("The data have 2 problems:\n  $.sessions[0]: Missing.\n  $.decisions: Missing.", error.Message);
    }

    [Fact]
    public void A_text_that_is_no_key_is_refused()
    {
        Assert.Throws<FormatException>(() => Minimal.WithMeeting("WG.4"));
    }

    /// <summary>Each method that takes a record, with the name of its parameter.</summary>
    public static TheoryData<string, Action> NullArguments => new()
    {
        { "dataset", () => UntocDatasetBuilder.From((UntocDataset)null!) },
        { "records", () => UntocDatasetBuilder.From((UntocRecords)null!) },
        { "protocol", () => Minimal.WithProtocol(null!) },
        { "group", () => Minimal.WithGroup(null!) },
        { "session", () => Minimal.WithSession(null!) },
        { "resolution", () => Minimal.WithResolution(null!) },
        { "decision", () => Minimal.WithDecision(null!) },
        { "meeting", () => Minimal.WithMeeting(null!) },
        { "document", () => Minimal.WithDocument(null!) },
        { "source", () => Minimal.WithSource(null!) },
        { "discrepancy", () => Minimal.WithDiscrepancy(null!) },
        { "id", () => Minimal.WithProtocol(null!, protocol => protocol) },
        { "code", () => Minimal.WithGroup(null!, group => group) },
        { "number", () => Minimal.WithSession(null!, session => session) },
        { "number", () => Minimal.WithResolution(null!, resolution => resolution) },
        { "number", () => Minimal.WithDecision(null!, decision => decision) },
        { "id", () => Minimal.WithMeeting(null!, meeting => meeting) },
        { "symbol", () => Minimal.WithDocument(null!, document => document) },
        { "id", () => Minimal.WithSource(null!, source => source) },
        { "id", () => Minimal.WithDiscrepancy(null!, discrepancy => discrepancy) },
        { "change", () => Minimal.WithInfo(null!) },
        { "change", () => Minimal.WithConvention(null!) },
        { "change", () => Minimal.WithConference(null!) },
        { "workingGroup", () => Provisions.Establishes(null!) },
        { "workingGroup", () => Provisions.MakesConstantElement(null!) },
    };

    /// <summary>Each method that takes a change, which returns null.</summary>
    public static TheoryData<Action> NullResults =>
    [
        () => Minimal.WithInfo(_ => null!),
        () => Minimal.WithConvention(_ => null!),
        () => Minimal.WithConference(_ => null!),
        () => Minimal.WithProtocol("p", _ => null!),
        () => Minimal.WithGroup("WG.1", _ => null!),
        () => Minimal.WithSession("1", _ => null!),
        () => Minimal.WithResolution("1/1", _ => null!),
        () => Minimal.WithDecision("1/1", _ => null!),
        () => Minimal.WithMeeting("WG.1/1", _ => null!),
        () => Minimal.WithDocument("A/1", _ => null!),
        () => Minimal.WithSource("s", _ => null!),
        () => Minimal.WithDiscrepancy("d", _ => null!),
    ];

    /// <summary>A dataset with a member that is null, and the place of that.</summary>
    public static TheoryData<string, UntocDatasetBuilder> NullMembers => new()
    {
        { "$.info.coverage", Minimal.WithInfo(info => info with { Coverage = null! }) },
        { "$.convention.id", Minimal.WithConvention(convention => convention with { Id = null! }) },
        { "$.convention.name", Minimal.WithConvention(convention => convention with { Name = null! }) },
        { "$.convention.attestedNames[0]", Minimal.WithConvention(convention => convention with { AttestedNames = [null!] }) },
        { "$.convention.openForSignature[0]", Minimal.WithConvention(convention => convention with { OpenForSignature = [null!] }) },
        { "$.convention.authenticLanguages[0]", Minimal.WithConvention(convention => convention with { AuthenticLanguages = [null!] }) },
        { "$.convention.attestedNames[0].language", Minimal.WithConvention(convention => convention with { AttestedNames = [new() { Text = "N", Language = null!, Citations = null! }] }) },
        { "$.conference.establishedBy", Minimal.WithConference(conference => conference with { EstablishedBy = null! }) },
        { "$.protocols[0].id", Minimal.WithProtocol("p", protocol => protocol with { Id = null! }) },
        { "$.protocols[0].supplements", Minimal.WithProtocol("p", protocol => protocol with { Supplements = null! }) },
        { "$.workingGroups[0].code", Minimal.WithGroup("WG.1", group => group with { Code = null! }) },
        { "$.workingGroups[0].name", Minimal.WithGroup("WG.1", group => group with { Name = null! }) },
        { "$.sessions[0].number", Minimal.WithSession("1", session => session with { Number = null! }) },
        { "$.sessions[0].agenda[0]", Minimal.WithSession("1", session => session with { Agenda = [null!] }) },
        { "$.sessions[0].agenda[0].title", Minimal.WithSession("1", session => session with { Agenda = [new() { Number = "1", Title = null!, Citations = [] }] }) },
        { "$.resolutions[0].number", Minimal.WithResolution("1/1", resolution => resolution with { Number = null! }) },
        { "$.resolutions[0].provisions[0]", Minimal.WithResolution("1/1", resolution => resolution with { Provisions = [null!] }) },
        { "$.decisions[0].number", Minimal.WithDecision("1/1", decision => decision with { Number = null! }) },
        { "$.decisions[0].provisions[0].workingGroup", Minimal.WithDecision("1/1", decision => decision with { Provisions = [Provisions.Establishes("WG.1") with { WorkingGroup = null! }] }) },
        { "$.meetings[0].workingGroup", Minimal.WithMeeting("WG.1/1", meeting => meeting with { WorkingGroup = null! }) },
        { "$.documents[0].symbol", Minimal.WithDocument("A/1", document => document with { Symbol = null! }) },
        { "$.documents[0].citations[0]", Minimal.WithDocument("A/1", document => document with { Citations = [null!] }) },
        { "$.documents[0].citations[0].source", Minimal.WithDocument("A/1", document => document with { Citations = [new() { Fact = "symbol", Source = null!, Basis = Basis.Stated }] }) },
        { "$.sources[0].id", Minimal.WithSource("a", source => source with { Id = null! }) },
        { "$.discrepancies[0].id", Minimal.WithDiscrepancy("d", discrepancy => discrepancy with { Id = null! }) },
        { "$.discrepancies[0].subject", Minimal.WithDiscrepancy("d", discrepancy => discrepancy with { Subject = null! }) },
        { "$.discrepancies[0].sides", Minimal.WithDiscrepancy("d", discrepancy => discrepancy with { Sides = null! }) },
        { "$.discrepancies[0].sides[0]", Minimal.WithDiscrepancy("d", discrepancy => discrepancy with { Sides = [null!, null!] }) },
        { "$.discrepancies[0].touches[0]", Minimal.WithDiscrepancy("d", discrepancy => discrepancy with { Touches = [null!] }) },
    };

    /// <summary>A dataset in which a session or meeting has no day left, and the record that is reported.</summary>
    public static TheoryData<string, UntocDatasetBuilder> NoDayLeft => new()
    {
        { "session 3 ", Minimal.WithSession("2", session => session with { Start = LocalDate.MaxIsoValue, End = LocalDate.MaxIsoValue }).WithSession("3") },
        { "session 3 ", Minimal.WithSession("1", On(2001, 5, 1)).WithSession("3", On(2001, 5, 2)).WithSession("2") },
        { "meeting WG.1/3 ", Minimal.WithMeeting("WG.1/2", meeting => meeting with { Start = LocalDate.MaxIsoValue, End = LocalDate.MaxIsoValue }).WithMeeting("WG.1/3") },
    };

    [Theory]
    [MemberData(nameof(NullArguments))]
    public void Null_is_refused_by_the_name_of_the_parameter(string parameter, Action give) => Assert.Throws<ArgumentNullException>(parameter, give);

    [Theory]
    [MemberData(nameof(NullResults))]
    public void A_change_that_returns_null_is_refused(Action change) =>
        Assert.StartsWith("The change returned null.", Assert.Throws<ArgumentException>(nameof(change), change).Message, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(NullMembers))]
    public void A_member_that_is_null_is_reported_when_the_dataset_is_built(string path, UntocDatasetBuilder builder)
    {
        UntocDatasetBuilder more = builder.WithGroup("WG.9").WithSession("9").WithMeeting("WG.9/9").WithDocument("Z/9").WithSource("z").WithDiscrepancy("z").WithProtocol("z").WithDecision("9/9").WithResolution("9/9");

        Assert.Contains(new[] { builder, more }, one => Problems(one).Contains($"{path}: Missing."));
        Assert.All(Problems(builder), problem => Assert.EndsWith(": Missing.", problem, StringComparison.Ordinal));

        static IEnumerable<string> Problems(UntocDatasetBuilder builder) => Assert.Throws<UntocDataException>(builder.Build).Problems.Select(problem => $"{problem}");
    }

    [Fact]
    public void Citations_that_are_null_are_none()
    {
        Assert.Equal(Minimal.WithMeeting("WG.1/1").Build().Records, Minimal.WithMeeting("WG.1/1", meeting => meeting with { Citations = null! }).Build().Records);
        Assert.Equal(Minimal.WithDiscrepancy("d").Build().Records, Minimal.WithDiscrepancy("d", discrepancy => discrepancy with { Citations = null!, Sides = [.. discrepancy.Sides.Select(side => side with { Citations = null! })] }).Build().Records);
        Assert.Equal(Minimal.WithSource("s").Build().Records, Minimal.WithSource(new Source { Id = SourceId.Parse("s"), Citations = null! }).Build().Records);
    }

    [Theory]
    [MemberData(nameof(NoDayLeft))]
    public void A_record_for_which_no_day_is_left_is_reported_by_its_name(string record, UntocDatasetBuilder builder) =>
        Assert.Contains($"\n  {record}", Assert.Throws<UntocDataException>(builder.Build).Message, StringComparison.Ordinal);

    [Fact]
    public void The_largest_numbers_find_a_day()
    {
        UntocDatasetBuilder builder = Minimal.WithResolution("999999999/1").WithMeeting("WG.1/9000").WithMeeting("WG.1/999999999").WithSession("999999998");
        for (int number = 9_000; number < 9_010; number++)
            builder = builder.WithSession($"{number}");

        Assert.Equal(12, builder.Build().Sessions.Count);
    }

    [Fact]
    public void An_ordinal_that_no_meeting_has_is_reported_by_the_name_of_the_record()
    {
        foreach (int ordinal in (int[])[0, -1, int.MinValue, int.MaxValue])
            Assert.Contains(
                $"meeting WG.1/{ordinal} ($.meetings[0].ordinal): Expected an ordinal from 1 to 999999999.",
                Assert.Throws<UntocDataException>(Minimal.WithMeeting("WG.1/1", meeting => meeting with { Ordinal = ordinal }).WithMeeting("WG.2/2").Build).Message,
                StringComparison.Ordinal);
    }

    private static Func<Session, Session> On(int year, int month, int day) => session => session with { Start = new(year, month, day), End = new(year, month, day) };

    [Fact]
    public void Without_a_day_between_two_others_Build_names_the_session()
    {
        UntocDatasetBuilder full = UntocDatasetBuilder.Minimal()
            .WithSession("1", session => session with { Start = LocalDate.MaxIsoValue, End = LocalDate.MaxIsoValue }).WithSession("3").WithSession("2");

        Assert.Contains("session 2 ($.sessions[1].start)", Assert.Throws<UntocDataException>(full.Build).Message, StringComparison.Ordinal);
    }
}
