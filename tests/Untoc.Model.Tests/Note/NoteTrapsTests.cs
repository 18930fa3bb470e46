namespace Untoc.Model.Tests.Note;

/// <summary>The traps of the note, in the order in which a reader meets them: each handled, and none silently.</summary>
public class NoteTrapsTests
{
    private static readonly UntocDataset Untoc = UntocDataset.Embedded;

    // Trap 1: one entity, several names.

    [Fact]
    public void Trap_1_the_Convention_with_and_without_有_is_one_treaty()
    {
        Assert.Equal("联合国打击跨国有组织犯罪公约", Untoc.Convention.Name.Chinese);
        Assert.Equal(["联合国打击跨国组织犯罪公约", "公约"], Untoc.Convention.AttestedNames.Where(name => name.Language == Language.Chinese).Select(name => name.Text));
        Assert.Equal(
            ["联合国打击跨国有组织犯罪公约", "联合国打击跨国组织犯罪公约"],
            Untoc.Discrepancies["name-of-the-convention"].Sides.Select(side => side.Statement));
    }

    [Fact]
    public void Trap_1_the_Conference_of_the_parties_and_of_the_States_parties_is_one_body()
    {
        Assert.Equal("联合国打击跨国有组织犯罪公约缔约方会议", Untoc.Conference.Name.Chinese);
        Assert.Contains("缔约方会议", Untoc.Conference.AttestedNames.Select(name => name.Text));
        Assert.Contains("缔约国会议", Untoc.Conference.AttestedNames.Select(name => name.Text));
        Assert.Equal(
            ["缔约方会议", "缔约国会议"],
            Untoc.Discrepancies["name-of-the-conference"].Sides.Select(side => side.Statement));
    }

    [Fact]
    public void Trap_1_the_three_names_of_WG_3_are_one_group()
    {
        WorkingGroup group = Untoc.WorkingGroups[WorkingGroupCode.InternationalCooperation];

        Assert.Equal("国际合作问题工作组", group.Name.Chinese);
        Assert.Equal(["国际合作问题不限成员名额工作组", "国际合作工作组"], group.AttestedNames.Select(name => name.Text));
        Assert.Equal(
            ["国际合作问题工作组", "国际合作工作组", "国际合作问题不限成员名额工作组"],
            Untoc.Discrepancies["name-of-wg-3"].Sides.Select(side => side.Statement));
    }

    // Trap 2: words with two meanings.

    [Fact]
    public void Trap_2_决定_is_a_decision_behind_a_number_and_a_verb_elsewhere()
    {
        Assert.Equal(["2/6", "3/2", "4/4"], Untoc.Decisions.Where(IsInTheNote).Select(decision => $"{decision.Number}"));
        Assert.Null(Untoc.Decisions.Find("7/1")); // 决定 in paragraphs 2, 5 and 8 is what resolution 7/1 does
        Assert.Contains("决定", CitedQuote(Untoc.Resolutions["7/1"].Provisions[2], "effect"), StringComparison.Ordinal);
    }

    [Fact]
    public void Trap_2_临时_is_provisional_of_an_agenda_and_interim_of_a_group()
    {
        Document agenda = Untoc.Documents["CTOC/COP/2024/1"];

        Assert.Equal(DocumentKind.ProvisionalAgenda, agenda.Kind);
        Assert.Equal("临时议程项目2、4、5*", agenda.Citations.Single(citation => citation.Fact == "kind").Quote);
        Assert.Equal(
            ["2/6 WG.2", "4/4 WG.4"],
            from decision in Untoc.Decisions
            from provision in decision.Provisions
            where provision.Composition.Contains(Composition.Interim)
            select $"{decision.Number} {provision.WorkingGroup}");
        Assert.Equal(
            ["5/3 WG.7"],
            from resolution in Untoc.Resolutions
            from provision in resolution.Provisions
            where provision.Composition.Contains(Composition.Interim)
            select $"{resolution.Number} {provision.WorkingGroup}");
    }

    [Fact]
    public void Trap_2_会议_is_a_session_a_meeting_or_the_Conference()
    {
        Assert.Equal("第十二届会议", Quote(Untoc.Sessions["12"].Citations, "number"));
        Assert.Equal("第十三次会议", Quote(Untoc.Meetings["WG.4/13"].Citations, "ordinal"));
        AttestedName bare = Untoc.Conference.AttestedNames.Single(name => name.Text == "会议");
        Assert.Equal("会议的一个常设组成部分", bare.Citations[0].Quote);
        Assert.Equal(10, bare.Citations[0].Paragraph);
    }

    // Trap 3: damage to the text.

    [Fact]
    public void Trap_3_the_first_three_paragraphs_are_counted_though_their_numbers_are_lost()
    {
        Assert.Equal(1, Untoc.Decisions["4/4"].Citations.First(citation => citation.Fact == "number").Paragraph);
        Assert.Equal(2, Untoc.Resolutions["7/1"].Citations.First(citation => citation.Fact == "number").Paragraph);
        Assert.Equal(3, Untoc.Meetings["WG.4/13"].Citations.Single(citation => citation.Fact == "ordinal").Paragraph);
    }

    [Fact]
    public void Trap_3_paragraph_3_is_read_across_the_footnote_that_cuts_缔约方会议()
    {
        Citation citation = Untoc.Documents["CTOC/COP/WG.4/2023/5"].Citations.Single(citation => citation.Fact == "submittedTo");

        Assert.Equal(3, citation.Paragraph);
        Assert.Equal("将向缔约方会议第十二届会议提供", citation.Quote);
        Assert.DoesNotContain("CTOC/COP/2024/1", NoteText.Places["paragraph 3"], StringComparison.Ordinal);
        Assert.Equal("footnote", Untoc.Documents["CTOC/COP/2024/1"].Citations.Single(one => one.Fact == "symbol").Locator);
    }

    // Trap 4: headings against paragraphs.

    [Theory]
    [InlineData("WG.4/14")]
    [InlineData("WG.7/11")]
    public void Trap_4_meetings_of_July_2024_are_planned_on_the_day_of_the_note_whatever_the_headings_say(string key)
    {
        LocalDate issued = Untoc.Sources[SourceId.Note].Issued!.Value;

        Assert.Equal(MeetingStatus.Planned, Untoc.Meetings[key].StatusOn(issued));
        Assert.Equal(
            ["The headings speak of them as of meetings held.", "The paragraphs say that the meetings will be held."],
            Untoc.Discrepancies["meetings-of-july-2024"].Sides.Select(side => side.Statement));
    }

    // Trap 5: symbols of reports.

    [Theory]
    [InlineData("WG.4/14", "CTOC/COP/WG.4/2024/5")]
    [InlineData("WG.7/11", "CTOC/COP/WG.7/2024/5")]
    public void Trap_5_a_report_has_its_symbol_before_the_meeting_is_held(string key, string symbol)
    {
        Assert.Equal(symbol, $"{Untoc.Meetings[key].Report}");
        Assert.Equal(DocumentKind.MeetingReport, Untoc.Documents[symbol].Kind);
    }

    [Fact]
    public void Trap_5_numbers_of_reports_follow_no_rule_so_each_is_cited()
    {
        Assert.Equal(
            ["WG.2/14 4", "WG.2/15 5", "WG.3/14 4", "WG.3/15 5", "WG.4/13 5", "WG.4/14 5", "WG.6/10 5", "WG.6/11 5", "WG.7/10 5", "WG.7/11 5"],
            Untoc.Meetings.Where(IsInTheNote).OrderBy(meeting => meeting.Id).Select(meeting => $"{meeting.Id} {meeting.Report!.ToString().Split('/')[^1]}"));
        Assert.All(Untoc.Meetings.Where(IsInTheNote), meeting => Assert.Equal($"{meeting.Report}", Quote(meeting.Citations, "report")));
    }

    // Trap 6: "pursuant to" a text that only encourages.

    [Theory]
    [InlineData("WG.3", 12)]
    [InlineData("WG.2", 15)]
    public void Trap_6_reports_pursuant_to_resolution_7_1_do_not_make_it_more_than_an_encouragement(string code, int paragraph)
    {
        Document[] reports = [.. Untoc.MeetingsOf(Untoc.WorkingGroups[code]).Where(IsInTheNote).Select(meeting => Untoc.Documents[meeting.Report!])];

        Assert.Equal(["resolution 7/1", "resolution 7/1"], reports.Select(report => $"{report.PursuantTo}"));
        Assert.All(reports, report => Assert.Equal(paragraph, report.Citations.Single(citation => citation.Fact == "pursuantTo").Paragraph));
        Assert.Equal(
            [Effect.EncouragesAnnualMeetings],
            Untoc.Resolutions["7/1"].Provisions.Where(provision => $"{provision.WorkingGroup}" == code).Select(provision => provision.Effect));
        Assert.Equal(2, Untoc.Discrepancies["reports-pursuant-to-resolution-7-1"].Sides.Count);
    }

    // Trap 7: English is not in the note.

    [Fact]
    public void Trap_7_no_English_name_or_title_is_cited_to_the_note()
    {
        string[] english = [.. CitedFact.Of(Untoc).Where(fact => fact.Fact.EndsWith(".en", StringComparison.Ordinal)).Select(fact => fact.Source)];

        Assert.NotEmpty(english);
        Assert.DoesNotContain("note", english);
        Assert.All(Untoc.WorkingGroups, group => Assert.NotNull(group.Name.English));
        Assert.Null(Untoc.Sources[SourceId.Note].Title!.English);
    }

    private static bool IsInTheNote(IRecord record) => record.Citations.Any(citation => citation.Source == SourceId.Note);

    private static string? Quote(ValueList<Citation> citations, string fact) => citations.First(citation => citation.Fact == fact).Quote;

    private static string CitedQuote(Provision provision, string fact) => Quote(provision.Citations, fact)!;
}
