namespace Untoc.Model.Tests;

public class CitationTextTests
{
    private static readonly UntocDataset Untoc = UntocDataset.Embedded;

    private static readonly ValueList<IRecord> All = Untoc.Records.All();

    [Fact]
    public Task Every_record_has_a_reference_in_one_line() =>
        Verify(string.Join("\n", All.Select(record => $"{RecordKey.Of(record)}: {Untoc.CitationTextOf(record)}")));

    [Fact]
    public Task Every_place_that_is_cited_has_a_reference_in_one_line() =>
        Verify(string.Join("\n", All.SelectMany(record => record.Citations).Select(Untoc.CitationTextOf).Distinct().Order(StringComparer.Ordinal)));

    [Fact]
    public void No_two_records_have_the_same_reference_but_a_document_and_the_source_that_it_is()
    {
        IRecord[] others = [.. All.Where(record => record is not Source { Symbol: not null })];

        Assert.Equal(others.Length, others.Select(Untoc.CitationTextOf).Distinct().Count());
    }

    [Theory]
    [InlineData("2024-01-31", "2024-01-31", "31 January 2024")]
    [InlineData("2024-01-30", "2024-01-31", "30 and 31 January 2024")]
    [InlineData("2024-01-29", "2024-01-31", "29–31 January 2024")]
    [InlineData("2024-01-31", "2024-02-01", "31 January–1 February 2024")]
    [InlineData("2023-12-31", "2024-01-01", "31 December 2023–1 January 2024")]
    public void Days_month_and_year_are_said_once_where_once_is_enough(string start, string end, string expected)
    {
        Meeting meeting = Untoc.Meetings["WG.6/11"] with { Start = Iso.Date(start), End = Iso.Date(end), Report = null };
        UntocDataset untoc = With([meeting with { Citations = [.. meeting.Citations.Where(citation => citation.Fact != "report")] }]);

        Assert.Equal($"Working Group on Firearms, eleventh meeting, Vienna, {expected}", untoc.CitationTextOf(untoc.Meetings["WG.6/11"]));
    }

    [Theory]
    [InlineData(1, "first")]
    [InlineData(3, "third")]
    [InlineData(12, "twelfth")]
    [InlineData(19, "nineteenth")]
    [InlineData(20, "twentieth")]
    [InlineData(21, "twenty-first")]
    [InlineData(30, "thirtieth")]
    [InlineData(45, "forty-fifth")]
    [InlineData(58, "fifty-eighth")]
    [InlineData(99, "ninety-ninth")]
    [InlineData(100, "100th")]
    [InlineData(101, "101st")]
    [InlineData(102, "102nd")]
    [InlineData(103, "103rd")]
    [InlineData(111, "111th")]
    [InlineData(112, "112th")]
    [InlineData(113, "113th")]
    [InlineData(121, "121st")]
    public void Ordinals_stand_in_words_up_to_the_ninety_ninth(int ordinal, string expected)
    {
        UntocDataset untoc = With([Untoc.Meetings["WG.7/7"] with { Ordinal = ordinal }]);

        Assert.Equal($"Working Group on the Smuggling of Migrants, {expected} meeting, 8 and 9 September 2020", untoc.CitationTextOf(untoc.Meetings.Single()));
    }

    [Fact]
    public void What_is_unknown_is_left_out()
    {
        Convention bare = Untoc.Convention with
        {
            Adopted = null,
            EntryIntoForce = null,
            Citations = [.. Untoc.Convention.Citations.Where(citation => citation.Fact is not ("adopted" or "inForce"))],
        };
        UntocDataset untoc = new(Untoc.Records with { Convention = bare });

        Assert.Equal("United Nations Convention against Transnational Organized Crime", untoc.CitationTextOf(untoc.Convention));
    }

    [Fact]
    public void The_place_of_a_fact_is_given_with_its_paragraph_or_locator()
    {
        Assert.Equal("A/RES/55/25, annex I, article 32(1)", Untoc.CitationTextOf(Untoc.Conference.Citations.Single(citation => citation.Fact == "establishedBy")));
        Assert.Equal(
            "秘书处的说明, “联合国打击跨国组织犯罪公约及其议定书缔约方会议各附属机构会议的报告”, 24 June 2024, para. 9",
            Untoc.CitationTextOf(Untoc.Meetings["WG.6/10"].Citations[0]));
    }

    private static UntocDataset With(ValueList<Meeting> meetings) => new(Untoc.Records with { Meetings = meetings });
}
