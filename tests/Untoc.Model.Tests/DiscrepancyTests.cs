namespace Untoc.Model.Tests;

public class DiscrepancyTests
{
    private static readonly UntocDataset Untoc = UntocDataset.Embedded;

    [Theory]
    [InlineData("meeting WG.6/10", "dates-of-wg-6-10")]
    [InlineData("session 2", "dates-of-session-2")]
    [InlineData("decision 3/2", "title-of-decision-3-2", "composition-of-the-groups")]
    [InlineData("decision 4/4", "composition-of-wg-4", "composition-of-the-groups", "subject-of-decision-4-4")]
    [InlineData("source a-res-78-229", "dates-of-wg-6-10")] // it takes a side
    [InlineData("source ctoc-cop-2008-19", "subject-of-decision-4-4")]
    [InlineData("working group WG.2", "reports-pursuant-to-resolution-7-1", "wording-of-the-encouragement", "tenure-of-wg-2", "composition-of-wg-2", "composition-of-the-groups")]
    [InlineData("working group WG.3", "name-of-wg-3", "reports-pursuant-to-resolution-7-1", "wording-of-the-encouragement", "composition-of-the-groups")]
    [InlineData("conference", "name-of-the-convention", "name-of-the-conference", "scope-of-the-conference")]
    [InlineData("treaty convention", "name-of-the-convention")]
    [InlineData("document CTOC/COP/WG.2/2023/4", "reports-pursuant-to-resolution-7-1")]
    [InlineData("meeting WG.4/14", "meetings-of-july-2024", "first-day-of-wg-4-14")]
    [InlineData("session 12", "name-of-the-convention")]
    [InlineData("session 1", "end-of-session-1")]
    [InlineData("session 3")]
    [InlineData("participation MHL/convention", "accession-of-the-marshall-islands")]
    [InlineData("participant CHE", "accession-of-switzerland")]
    [InlineData("source a-res-55-255")]
    public void A_record_is_asked_for_the_discrepancies_that_touch_it(string record, params string[] expected)
    {
        Assert.Equal(expected, Untoc.DiscrepanciesOf(Untoc.Resolve(RecordKey.Parse(record))).Select(discrepancy => $"{discrepancy.Id}"));
    }

    [Fact]
    public void Every_discrepancy_touches_a_record_that_is_there()
    {
        Assert.All(Untoc.Discrepancies, discrepancy =>
        {
            Assert.NotEmpty(discrepancy.Touches);
            Assert.All(discrepancy.Touches, record => Assert.Contains(discrepancy, Untoc.DiscrepanciesOf(Untoc.Resolve(record))));
        });
    }

    [Fact]
    public void Every_side_says_where_it_stands_and_every_discrepancy_which_side_is_followed_and_why()
    {
        Assert.All(Untoc.Discrepancies, discrepancy =>
        {
            Assert.True(discrepancy.Sides.Count >= 2);
            Assert.All(discrepancy.Sides, side => Assert.NotEmpty(side.Citations));
            Assert.NotEqual("", discrepancy.Treatment);
        });
        Assert.Equal(
            ["reports-pursuant-to-resolution-7-1", "wording-of-the-encouragement", "composition-of-the-groups", "subject-of-decision-4-4"], // where all sides are kept
            Untoc.Discrepancies.Where(discrepancy => discrepancy.Follows is null).Select(discrepancy => $"{discrepancy.Id}"));
    }

    [Theory]
    [InlineData("name-of-the-convention", "联合国打击跨国有组织犯罪公约")]
    [InlineData("name-of-the-conference", "缔约方会议")]
    [InlineData("scope-of-the-conference", "Of the Convention alone.")]
    [InlineData("name-of-wg-3", "国际合作问题工作组")]
    [InlineData("meetings-of-july-2024", "The paragraphs say that the meetings will be held.")]
    [InlineData("tenure-of-wg-2", "Interim: decision 2/6 established it so, and A/RES/66/180 of 2011 still calls it so.")]
    [InlineData("dates-of-wg-6-10", "3 and 4 May 2023")]
    [InlineData("dates-of-session-2", "October 2005")]
    [InlineData("title-of-decision-3-2", "… of the United Nations Convention against Transnational Organized Crime")]
    [InlineData("composition-of-wg-4", "Open-ended and interim.")]
    [InlineData("composition-of-wg-2", "Open-ended, of government experts, interim.")]
    [InlineData("end-of-session-1", "8 July 2004")]
    [InlineData("title-of-resolution-11-5", "Implementation of the Protocol to Prevent, Suppress and Punish Trafficking in Persons …")]
    [InlineData("title-of-resolution-9-1", "… Convention against Transnational Organized Crime …")]
    [InlineData("title-of-resolution-10-1", "… and the Protocols thereto")]
    [InlineData("dates-of-wg-6-2", "26 to 28 May 2014")]
    [InlineData("year-of-wg-4-10-and-wg-7-7", "September 2020")]
    [InlineData("first-day-of-wg-4-14", "8 July 2024")]
    [InlineData("accession-of-the-marshall-islands", "15 June 2011")]
    [InlineData("accession-of-switzerland", "27 November 2012, in force on 27 December 2012")]
    [InlineData("consent-of-antigua-and-barbuda", "Ratification: neither list marks the day as an accession.")]
    [InlineData("consent-of-bahamas", "Ratification: neither list marks the day as an accession.")]
    [InlineData("consent-of-sudan", "Accession")]
    public void One_side_is_followed_in_twenty_three_discrepancies(string id, string side)
    {
        Assert.Equal(side, Untoc.Discrepancies[id].Follows);
        Assert.Single(Untoc.Discrepancies[id].Sides, one => one.Statement == side);
        Assert.Equal(23, Untoc.Discrepancies.Count(discrepancy => discrepancy.Follows is not null));
    }

    [Fact]
    public void The_side_that_is_followed_is_what_the_record_says()
    {
        Assert.Equal(Untoc.Convention.Name.Chinese, Untoc.Discrepancies["name-of-the-convention"].Follows);
        Assert.Equal(Untoc.WorkingGroups["WG.3"].Name.Chinese, Untoc.Discrepancies["name-of-wg-3"].Follows);
        Assert.EndsWith(Untoc.Discrepancies["name-of-the-conference"].Follows!, Untoc.Conference.Name.Chinese, StringComparison.Ordinal);
        Assert.Equal("3 and 4 May 2023", Untoc.Discrepancies["dates-of-wg-6-10"].Follows);
        Assert.Equal(new LocalDate(2023, 5, 4), Untoc.Meetings["WG.6/10"].End);
        Assert.Equal("October 2005", Untoc.Discrepancies["dates-of-session-2"].Follows);
        Assert.Equal(2005, Untoc.Sessions["2"].Start.Year);
        Assert.Equal(new LocalDate(2004, 7, 8), Untoc.Sessions["1"].End);
        Assert.Equal((new LocalDate(2014, 5, 26), new LocalDate(2014, 5, 28)), (Untoc.Meetings["WG.6/2"].Start, Untoc.Meetings["WG.6/2"].End));
        Assert.Equal((2020, 2020), (Untoc.Meetings["WG.4/10"].Start.Year, Untoc.Meetings["WG.7/7"].Start.Year));
        Assert.Equal(new LocalDate(2024, 7, 8), Untoc.Meetings["WG.4/14"].Start);
        Assert.StartsWith("Implementation of the Protocol to Prevent", Untoc.Resolutions["11/5"].Title!.English, StringComparison.Ordinal);
        Assert.EndsWith("and the Protocols thereto", Untoc.Resolutions["10/1"].Title!.English, StringComparison.Ordinal);
        Assert.Equal(new LocalDate(2011, 6, 15), Untoc.Participations["MHL/convention"].Deposited);
        Assert.Equal((new LocalDate(2012, 11, 27), new LocalDate(2012, 12, 27)), (Untoc.Participations["CHE/firearms-protocol"].Deposited, Untoc.Participations["CHE/firearms-protocol"].EntryIntoForce));
        Assert.Equal(Consent.Ratification, Untoc.Participations["ATG/trafficking-in-persons-protocol"].Consent);
        Assert.Equal(Consent.Ratification, Untoc.Participations["BHS/firearms-protocol"].Consent);
        Assert.Equal(Consent.Accession, Untoc.Participations["SDN/smuggling-of-migrants-protocol"].Consent);
        Assert.EndsWith(Untoc.Discrepancies["title-of-decision-3-2"].Follows!.TrimStart('…', ' '), Untoc.Decisions["3/2"].Title!.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_the_dataset_does_not_hold_has_none()
    {
        Meeting stranger = Untoc.Meetings["WG.6/10"] with { Ordinal = 99 };

        Assert.Empty(Untoc.DiscrepanciesOf(stranger));
    }

    [Fact]
    public void A_variant_without_the_records_that_a_discrepancy_touches_is_a_dataset()
    {
        UntocDataset variant = new(Untoc.Records with { Meetings = [] });

        Assert.Contains(RecordKey.Parse("meeting WG.6/10"), variant.Discrepancies["dates-of-wg-6-10"].Touches);
    }
}
