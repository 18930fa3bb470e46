namespace Untoc.Model.Tests;

/// <summary>What a user's records must not be taken together: each record is right by itself, and wrong beside another.</summary>
public class ConsistencyTests
{
    private static readonly UntocDataset Untoc = UntocDataset.Embedded;
    private static readonly UntocRecords Good = Untoc.Records;
    private static readonly UntocDatasetBuilder Data = UntocDatasetBuilder.From(Untoc);
    private static readonly UntocRecords WithoutParties = Good with { Participations = [] }; // to whom the days of a treaty matter
    private static readonly string Report = PathIn("documents", Untoc.Documents, document => $"{document.Symbol}" == "CTOC/COP/2018/13");
    private static readonly string Agenda = PathIn("documents", Untoc.Documents, document => $"{document.Symbol}" == "CTOC/COP/2024/1");
    private static readonly string Resolution71 = PathIn("resolutions", Untoc.Resolutions, resolution => $"{resolution.Number}" == "7/1");
    private static readonly string Resolution54 = PathIn("resolutions", Untoc.Resolutions, resolution => $"{resolution.Number}" == "5/4");
    private static readonly string Decision26 = PathIn("decisions", Untoc.Decisions, decision => $"{decision.Number}" == "2/6");
    private static readonly string Decision32 = PathIn("decisions", Untoc.Decisions, decision => $"{decision.Number}" == "3/2");

    [Theory]
    [InlineData("2005-10-21")] // on the last day of the one before
    [InlineData("2005-10-11")] // within it
    [InlineData("2003-01-01")] // before it: the numbers are in another order than the days
    public void Sessions_follow_each_other_by_number_and_do_not_overlap(string start)
    {
        Refuses(
            Data.WithSession("3", session => session with { Start = Iso.Date(start) }).Records,
            $"$.sessions[2].start: It starts on {start}; session 2, which comes before it, ends on 2005-10-21.");
    }

    [Theory]
    [InlineData("2023-05-04")]
    [InlineData("2023-05-03")]
    [InlineData("2022-01-01")]
    public void Meetings_of_a_group_follow_each_other_by_ordinal_and_do_not_overlap(string start)
    {
        UntocDatasetBuilder eleventhFirst = UntocDatasetBuilder.From(Good with { Meetings = [Untoc.Meetings["WG.6/11"], Untoc.Meetings["WG.6/10"]] });
        Refuses(
            eleventhFirst.WithMeeting("WG.6/11", meeting => meeting with { Start = Iso.Date(start), Report = null }).Records,
            $"$.meetings[0].start: It starts on {start}; meeting WG.6/10, which comes before it, ends on 2023-05-04.");
    }

    [Fact]
    public void No_session_and_no_meeting_is_older_than_the_Convention()
    {
        LocalDate before = Iso.Date("2000-11-14"), adopted = Iso.Date("2000-11-15");
        Session first = Untoc.Sessions["1"];
        Meeting meeting = Untoc.Meetings["WG.6/10"];

        Refuses(
            Good with { Sessions = [first with { Start = before }, .. Good.Sessions.Skip(1)], Meetings = [meeting with { Start = before }] },
            "$.sessions[0].start: It starts on 2000-11-14, before the Convention is adopted on 2000-11-15.",
            "$.meetings[0].start: It starts on 2000-11-14, before the Convention is adopted on 2000-11-15.");
        Assert.Equal(adopted, Data.WithSession("1", session => session with { Start = adopted }).Build().Sessions["1"].Start);
    }

    [Fact]
    public void Meetings_of_two_groups_and_a_session_may_be_on_the_same_day()
    {
        Meeting firearms = Untoc.Meetings["WG.6/10"];
        Meeting migrants = Untoc.Meetings["WG.7/10"] with { Start = firearms.Start, End = firearms.End };

        Assert.Equal(2, new UntocDataset(Good with { Meetings = [firearms, migrants] }).Meetings.Count);
        Assert.Equal("session 5", $"{Untoc.AsOf(Untoc.Meetings["WG.4/3"].Start).SessionUnderway}");
    }

    [Theory]
    [InlineData("2014-10-05")]
    [InlineData("2014-10-11")]
    public void A_text_is_adopted_on_a_day_of_its_session(string adopted)
    {
        Refuses(
            Data.WithResolution("7/1", resolution => resolution with { Adopted = Iso.Date(adopted) }).Records,
            $"{Resolution71}.adopted: Adopted on {adopted}, outside session 7 from 2014-10-06 to 2014-10-10.");
    }

    [Fact]
    public void A_decision_too_is_adopted_on_a_day_of_its_session()
    {
        Refuses(
            Data.WithDecision("1/2", decision => decision with { Adopted = new LocalDate(2004, 7, 9) }).Records,
            "$.decisions[1].adopted: Adopted on 2004-07-09, outside session 1 from 2004-06-28 to 2004-07-08.");
        Refuses(
            Good with { Decisions = [.. Good.Decisions, Untoc.Decisions["2/6"] with { Number = DecisionNumber.Of(13, 1), Provisions = [] }] },
            $"$.decisions[{Good.Decisions.Count}].number: Session 13, which adopted it, is not in sessions.");
    }

    [Theory]
    [InlineData("2014-10-06")]
    [InlineData("2014-10-10")]
    public void The_first_and_the_last_day_of_a_session_are_days_of_it(string adopted)
    {
        Assert.Equal(Iso.Date(adopted), Data.WithResolution("7/1", resolution => resolution with { Adopted = Iso.Date(adopted) }).Build().Resolutions["7/1"].Adopted);
    }

    [Theory]
    [InlineData("CTOC/COP/WG.6/2023/5")]
    [InlineData("CTOC/COP/WG.6/2024/5")]
    public void A_report_of_a_meeting_across_New_Year_is_of_either_year(string report)
    {
        Meeting meeting = Untoc.Meetings["WG.6/10"] with { Start = new LocalDate(2023, 12, 31), End = new LocalDate(2024, 1, 1), Report = DocumentSymbol.Parse(report) };

        Assert.Equal(report, $"{new UntocDataset(Good with { Meetings = [meeting] }).Meetings.Single().Report}");
    }

    [Fact]
    public void A_report_of_a_session_is_not_of_a_working_group_and_one_of_a_meeting_no_agenda()
    {
        Refuses(
            Data.WithDocument("CTOC/COP/WG.4/2010/L.1", document => document with { Kind = DocumentKind.SessionReport, ReportOf = SessionNumber.Of(5) }).Records,
            $"{PathIn("documents", Untoc.Documents, document => $"{document.Symbol}" == "CTOC/COP/WG.4/2010/L.1")}.reportOf: The symbol is of WG.4, and session 5 of the Conference.",
            $"{PathIn("documents", Untoc.Documents, document => $"{document.Symbol}" == "CTOC/COP/WG.4/2010/L.1")}.reportOf: Session 5 has a report already: document CTOC/COP/2010/17.");
        Refuses(
            Good with { Meetings = [Untoc.Meetings["WG.6/10"] with { Report = DocumentSymbol.Parse("CTOC/COP/WG.2/2007/1") }] },
            "$.meetings[0].report: The symbol is of WG.2, and meeting WG.6/10 of WG.6.",
            "$.meetings[0].report: The symbol is of 2007, and meeting WG.6/10 of 2023.",
            "$.meetings[0].report: The document is a ProvisionalAgenda.");
    }

    [Theory]
    [InlineData("CTOC/COP/WG.6/202/5")]
    [InlineData("CTOC/COP/WG.6/20245/5")]
    [InlineData("CTOC/COP/REVIEW/2024/5")]
    [InlineData("CTOC/REVIEW/2024/5")]
    [InlineData("CAC/COSP/WG.7/2024/5")]
    public void A_symbol_that_is_only_like_those_of_the_series_says_nothing_of_group_or_year(string symbol)
    {
        UntocDataset untoc = Data.WithMeeting("WG.6/10", meeting => meeting with { Report = DocumentSymbol.Parse(symbol) }).Build();

        Assert.Equal(symbol, $"{untoc.Meetings["WG.6/10"].Report}");
    }

    // Early reports of groups were issued in the series of the Conference and in the year of the session that they went to: CTOC/COP/2008/7 is that of a meeting of 2007.
    [Theory]
    [InlineData("CTOC/COP/WG.6/2023/5")]
    [InlineData("CTOC/COP/WG.6/2024/5")]
    [InlineData("CTOC/COP/2023/7")]
    [InlineData("CTOC/COP/2024/7")]
    [InlineData("CTOC/COP/WG.2/2023/4-CTOC/COP/WG.6/2023/4")] // joint with another group
    [InlineData("CTOC/COP/WG.6/2024/4-CTOC/COP/WG.7/2024/4")]
    public void A_report_is_of_the_group_or_the_Conference_and_of_the_year_of_its_meeting_or_a_later_one(string report)
    {
        UntocDataset untoc = UntocDatasetBuilder.From(Good with { Meetings = [] }).WithMeeting(Untoc.Meetings["WG.6/10"] with { Report = DocumentSymbol.Parse(report) }).Build();

        Assert.Equal(report, $"{untoc.Meetings["WG.6/10"].Report}");
    }

    [Theory]
    [InlineData("CTOC/COP/WG.6/2022/9", "The symbol is of 2022, and meeting WG.6/10 of 2023.")]
    [InlineData("CTOC/COP/WG.7/2023/9", "The symbol is of WG.7, and meeting WG.6/10 of WG.6.")]
    [InlineData("CTOC/COP/2022/99", "The symbol is of 2022, and meeting WG.6/10 of 2023.")]
    [InlineData("CTOC/COP/WG.2/2023/4-CTOC/COP/WG.3/2023/4", "The symbol is of WG.2 and WG.3, and meeting WG.6/10 of WG.6.")]
    [InlineData("CTOC/COP/WG.6/2023/4-CTOC/COP/WG.7/2022/4", "The symbol is of 2022, and meeting WG.6/10 of 2023.")]
    public void A_report_of_another_group_or_of_an_earlier_year_is_refused(string report, string problem)
    {
        Refuses(
            UntocDatasetBuilder.From(Good with { Meetings = [] }).WithMeeting(Untoc.Meetings["WG.6/10"] with { Report = DocumentSymbol.Parse(report) }).Records,
            $"$.meetings[0].report: {problem}");
    }

    [Fact]
    public void The_report_of_a_session_is_none_of_a_meeting()
    {
        Refuses(
            Good with { Meetings = [Untoc.Meetings["WG.6/10"] with { Report = DocumentSymbol.Parse("CTOC/COP/2018/13") }] },
            "$.meetings[0].report: The symbol is of 2018, and meeting WG.6/10 of 2023.",
            "$.meetings[0].report: The document is a SessionReport.");
    }

    [Fact]
    public void A_report_of_a_session_may_have_an_addendum()
    {
        UntocDataset untoc = Data.WithDocument("CTOC/COP/2018/13/Add.1", document => document with { Kind = DocumentKind.SessionReport, ReportOf = SessionNumber.Of(9) }).Build();

        Assert.Equal("CTOC/COP/2018/13", $"{untoc.ReportOf(untoc.Sessions["9"])?.Symbol}");
    }

    [Fact]
    public void A_report_is_of_one_meeting()
    {
        Meeting twelfth = Untoc.Meetings["WG.6/11"] with { Ordinal = 12, Start = new LocalDate(2024, 9, 1), End = new LocalDate(2024, 9, 2) };
        Refuses(
            Good with { Meetings = [Untoc.Meetings["WG.6/11"], twelfth] },
            "$.meetings[1].report: It is the report of meeting WG.6/11 too.");
    }

    [Fact]
    public void A_symbol_of_another_series_says_nothing_of_group_or_year()
    {
        UntocDataset untoc = Data.WithMeeting("WG.6/10", meeting => meeting with { Report = DocumentSymbol.Parse("A/RES/78/229") }).Build();

        Assert.Equal("A/RES/78/229", $"{untoc.Meetings["WG.6/10"].Report}");
    }

    [Fact]
    public void A_report_or_agenda_is_of_the_year_of_its_session_and_a_session_has_one_report()
    {
        Refuses(
            Data.WithDocument("CTOC/COP/2018/13", document => document with { ReportOf = SessionNumber.Of(11) }).Records,
            $"{Report}.reportOf: The symbol is of 2018, and session 11 of 2022.");
        Refuses(
            Data.WithDocument("CTOC/COP/2024/1", document => document with { AgendaOf = SessionNumber.Of(11) }).Records,
            $"{Agenda}.agendaOf: The symbol is of 2024, and session 11 of 2022.");
        Document second = Untoc.Documents["CTOC/COP/2018/13"] with { Symbol = DocumentSymbol.Parse("CTOC/COP/2018/14") };
        Refuses(
            Good with { Documents = [.. Good.Documents, second] },
            $"$.documents[{Good.Documents.Count}].reportOf: Session 9 has a report already: document CTOC/COP/2018/13.");
    }

    [Fact]
    public void A_document_of_a_session_is_of_the_kind_that_it_is_said_to_be()
    {
        Refuses(
            Data.WithDocument("CTOC/COP/2018/13", document => document with { Kind = DocumentKind.MeetingReport }).Records,
            $"{Report}.reportOf: Only a SessionReport is the report of a session.");
        Refuses(
            Data.WithDocument("CTOC/COP/2024/1", document => document with { Kind = DocumentKind.SessionReport }).Records,
            $"{Agenda}.agendaOf: Only a ProvisionalAgenda is the agenda of a session.");
    }

    [Fact]
    public void A_name_leads_to_one_record_of_its_register()
    {
        Refuses(
            Data.WithGroup("WG.7", group => group with { Name = group.Name with { English = "Working Group on Firearms" } }).Records,
            "$.workingGroups[4].name.en: \"Working Group on Firearms\" is also a name of working group WG.6.");
        Refuses(
            Data.WithProtocol("firearms-protocol", protocol => protocol with { AttestedNames = Untoc.Protocols["smuggling-of-migrants-protocol"].AttestedNames }).Records,
            "$.protocols[2].attestedNames[0].text: \"Smuggling of Migrants Protocol\" is also a name of treaty smuggling-of-migrants-protocol.",
            "$.protocols[2].attestedNames[1].text: \"偷运移民议定书\" is also a name of treaty smuggling-of-migrants-protocol.");
    }

    [Fact]
    public void Names_that_differ_in_case_are_two_names()
    {
        UntocDataset untoc = Data.WithGroup("WG.7", group => group with { Name = group.Name with { English = "working group on firearms" } }).Build();

        Assert.Equal("WG.7", $"{untoc.WorkingGroups.Named("working group on firearms")?.Code}");
        Assert.Equal("WG.6", $"{untoc.WorkingGroups.Named("Working Group on Firearms")?.Code}");
    }

    [Fact]
    public void One_day_is_long_enough_for_anything()
    {
        SignaturePeriod period = Good.Convention.OpenForSignature[0];
        SignaturePeriod oneDay = period with { End = period.Start };
        LocalDate day = Good.Convention.Adopted!.Value;
        UntocDataset untoc = new(WithoutParties with
        {
            Convention = Good.Convention with { EntryIntoForce = day, OpenForSignature = [oneDay, oneDay with { Start = day }] },
            Sessions = [.. Good.Sessions.Take(11), Good.Sessions[11] with { End = Good.Sessions[11].Start }],
        });

        Assert.Equal(MeetingStatus.Underway, untoc.Sessions["12"].StatusOn(Good.Sessions[11].Start));
        Assert.True(untoc.Convention.IsInForceOn(day));
    }

    [Fact]
    public void Every_contradiction_of_a_record_is_listed()
    {
        Meeting meeting = Untoc.Meetings["WG.6/10"] with { Ordinal = 0, End = new LocalDate(2023, 5, 2) };
        Discrepancy discrepancy = Untoc.Discrepancies["dates-of-session-2"];
        Refuses(
            Good with { Meetings = [meeting], Discrepancies = [discrepancy with { Sides = [discrepancy.Sides[0]], Follows = "October 2007" }] },
            "$.meetings[0].ordinal: Expected an ordinal from 1 to 999999999.",
            "$.meetings[0].end: The meeting ends before it starts.",
            "$.discrepancies[0].sides: Expected two sides at least.",
            "$.discrepancies[0].follows: Expected the statement of one of the sides.");
    }

    [Fact]
    public void A_record_may_have_one_name_in_two_languages()
    {
        UntocDataset untoc = Data.WithGroup("WG.7", group => group with { Name = new() { English = "Groupe 7", French = "Groupe 7" } }).Build();

        Assert.Equal("WG.7", $"{untoc.WorkingGroups.Named("Groupe 7")!.Code}");
    }

    [Fact]
    public void A_provision_stands_once_in_its_text_and_a_group_is_established_once()
    {
        Refuses(
            Data.WithResolution("7/1", resolution => resolution with { Provisions = [.. resolution.Provisions, Provisions.MakesConstantElement("WG.6")] }).Records,
            $"{Resolution71}.provisions[5]: MakesConstantElement WG.6 stands twice in resolution 7/1.");
        Refuses(
            Data.WithResolution("7/1", resolution => resolution with { Provisions = [.. resolution.Provisions, Provisions.Establishes("WG.6")] }).Records,
            $"{Resolution71}.provisions[5]: WG.6 is established by resolution 5/4 too.");
    }

    [Fact]
    public void A_decision_too_is_checked_for_what_it_repeats()
    {
        Refuses(
            Data.WithDecision("3/2", decision => decision with { Provisions = [.. decision.Provisions, Provisions.MakesConstantElement("WG.3")] }).Records,
            $"{Decision32}.provisions[2]: MakesConstantElement WG.3 stands twice in decision 3/2.");
        Refuses(
            Data.WithDecision("3/2", decision => decision with { Provisions = [.. decision.Provisions, Provisions.Establishes("WG.2")] }).Records,
            $"{Decision32}.provisions[2]: WG.2 is established by decision 2/6 too.");
    }

    [Fact]
    public void A_text_does_not_act_on_a_group_before_it_is_established()
    {
        Refuses(
            Data.WithDecision("2/6", decision => decision with { Provisions = [Provisions.MakesConstantElement("WG.6")] }).Records,
            $"{Decision26}.provisions[0]: It takes effect before WG.6 is established by resolution 5/4, on 2010-10-22.");
    }

    [Fact]
    public void A_group_need_not_be_established_by_a_text_of_the_dataset()
    {
        UntocDataset untoc = Data.WithResolution("5/4", resolution => resolution with { Provisions = [] }).Build();

        Assert.Equal(Tenure.NotEstablished, untoc.TenureOf(untoc.WorkingGroups["WG.6"], new LocalDate(2014, 10, 9)));
        Assert.Equal(Tenure.ConstantElement, untoc.TenureOf(untoc.WorkingGroups["WG.6"], new LocalDate(2014, 10, 10)));
    }

    [Fact]
    public void A_treaty_enters_into_force_after_its_adoption_and_is_open_for_signature_from_a_day_to_a_later_one()
    {
        Refuses(
            WithoutParties with { Convention = Good.Convention with { EntryIntoForce = new LocalDate(2000, 11, 14) } },
            "$.convention.inForce: It enters into force before it is adopted.");
        Refuses(
            UntocDatasetBuilder.From(WithoutParties).WithProtocol("firearms-protocol", protocol => protocol with { EntryIntoForce = new LocalDate(2001, 5, 30) }).Records,
            "$.protocols[2].inForce: It enters into force before it is adopted.");
        Refuses(
            UntocDatasetBuilder.From(WithoutParties).WithProtocol("firearms-protocol", protocol => protocol with { EntryIntoForce = new LocalDate(2003, 9, 28) }).Records,
            "$.protocols[2].inForce: It enters into force before the Convention that it supplements.");
        Refuses(
            WithoutParties with { Convention = Good.Convention with { EntryIntoForceUnder = TreatyArticle.Parse("firearms-protocol, article 18") } },
            "$.convention.inForceUnder: Expected an article of the treaty itself.");
        SignaturePeriod before = Good.Convention.OpenForSignature[0] with { Start = new LocalDate(2000, 11, 14) };
        Refuses(
            WithoutParties with { Convention = Good.Convention with { OpenForSignature = [before] } },
            "$.convention.openForSignature: It is open for signature before it is adopted.");
        SignaturePeriod palermo = Good.Convention.OpenForSignature[0] with { End = new LocalDate(2000, 12, 11) };
        Refuses(
            WithoutParties with { Convention = Good.Convention with { OpenForSignature = [palermo] } },
            "$.convention.openForSignature[0].end: The time for signature ends before it starts.");
    }

    [Fact]
    public void A_protocol_supplements_the_Convention()
    {
        Protocol last = Good.Protocols[2];
        Refuses(
            Good with { Protocols = [.. Good.Protocols.Take(2), last with { Supplements = last.Id }] },
            "$.protocols[2].supplements: A protocol supplements the Convention.");
    }

    [Fact]
    public void The_Convention_establishes_the_Conference()
    {
        Refuses(
            Good with { Conference = Good.Conference with { EstablishedBy = TreatyArticle.Parse("firearms-protocol, article 32") } },
            "$.conference.establishedBy: The Convention establishes the Conference.");
    }

    [Fact]
    public void An_agenda_has_each_number_once()
    {
        Refuses(
            Data.WithSession("12", session => session with { Agenda = [.. session.Agenda, session.Agenda[0]] }).Records,
            "$.sessions[11].agenda: Expected each number of an item once.");
    }

    [Fact]
    public void A_key_that_stands_twice_ends_the_check()
    {
        Refuses(
            Data.WithResolution("7/1", resolution => resolution with { Adopted = new LocalDate(2014, 10, 11) }).Records with { Meetings = [.. Good.Meetings, Good.Meetings[0]] },
            $"$.meetings[{Good.Meetings.Count}]: \"WG.2/2\" stands twice: first at $.meetings[0].");
    }

    [Fact]
    public void A_discrepancy_has_two_sides_and_follows_one_of_them_if_any()
    {
        Discrepancy discrepancy = Untoc.Discrepancies["dates-of-session-2"];
        Refuses(
            Good with { Discrepancies = [discrepancy with { Sides = [discrepancy.Sides[0]] }] },
            "$.discrepancies[0].sides: Expected two sides at least.");
        Refuses(
            Good with { Discrepancies = [discrepancy with { Sides = [discrepancy.Sides[0], discrepancy.Sides[0]] }] },
            "$.discrepancies[0].sides: Expected each statement once.");
        Refuses(
            Good with { Discrepancies = [discrepancy with { Follows = "October 2007" }] },
            "$.discrepancies[0].follows: Expected the statement of one of the sides.");
    }

    [Fact]
    public void A_statement_of_coverage_speaks_of_each_kind_once_and_names_records_of_its_kind()
    {
        RegisterCoverage decisions = Good.Info.Registers.Single(register => register.Kind == RecordKind.Decision);
        Refuses(
            Good with { Info = Good.Info with { Registers = [decisions, decisions] } },
            "$.info.registers: Expected each kind of record once.");
        Refuses(
            Good with { Info = Good.Info with { Registers = [decisions with { KnownMissing = [RecordKey.Parse("resolution 8/5")] }] } },
            "$.info.registers[0].knownMissing: Expected names of the kind Decision.");
        Refuses(
            Good with { Info = Good.Info with { Registers = [decisions with { Extent = Completeness.Complete }] } },
            "$.info.registers[0].extent: What is complete misses no record.");
    }

    private static string PathIn<T>(string register, IEnumerable<T> records, Func<T, bool> isIt) => $"$.{register}[{records.TakeWhile(record => !isIt(record)).Count()}]";

    private static void Refuses(UntocRecords records, params string[] expected)
    {
        var error = Assert.Throws<UntocDataException>(() => new UntocDataset(records));

        Assert.Equal(expected, error.Problems.Select(problem => problem.ToString()));
    }
}
