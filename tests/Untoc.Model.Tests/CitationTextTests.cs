namespace Untoc.Model.Tests;

public class CitationTextTests
{
    private static readonly UntocDataset Untoc = UntocDataset.Embedded;

    private static readonly ValueList<IRecord> All = Untoc.Records.All();

    // Of the long registers, whose records are much alike, the first ones.
    private static readonly IRecord[] Shown =
        [.. All.GroupBy(record => RecordKey.Of(record).Kind).SelectMany(kind => kind.Key is RecordKind.Article or RecordKind.Participant or RecordKind.Participation ? kind.Take(10) : kind)];

    [Fact]
    public Task Every_record_has_a_reference_in_one_line() =>
        Verify(string.Join("\n", Shown.Select(record => $"{RecordKey.Of(record)}: {Untoc.CitationTextOf(record)}")));

    [Fact]
    public Task Every_place_that_is_cited_has_a_reference_in_one_line() =>
        Verify(string.Join("\n", Shown.SelectMany(record => record.Citations).Select(Untoc.CitationTextOf).Distinct().Order(StringComparer.Ordinal)));

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
    [InlineData(2, "second")]
    [InlineData(3, "third")]
    [InlineData(4, "fourth")]
    [InlineData(5, "fifth")]
    [InlineData(6, "sixth")]
    [InlineData(7, "seventh")]
    [InlineData(8, "eighth")]
    [InlineData(9, "ninth")]
    [InlineData(10, "tenth")]
    [InlineData(11, "eleventh")]
    [InlineData(12, "twelfth")]
    [InlineData(13, "thirteenth")]
    [InlineData(14, "fourteenth")]
    [InlineData(15, "fifteenth")]
    [InlineData(16, "sixteenth")]
    [InlineData(17, "seventeenth")]
    [InlineData(18, "eighteenth")]
    [InlineData(19, "nineteenth")]
    [InlineData(20, "twentieth")]
    [InlineData(21, "twenty-first")]
    [InlineData(30, "thirtieth")]
    [InlineData(40, "fortieth")]
    [InlineData(45, "forty-fifth")]
    [InlineData(50, "fiftieth")]
    [InlineData(60, "sixtieth")]
    [InlineData(67, "sixty-seventh")]
    [InlineData(70, "seventieth")]
    [InlineData(80, "eightieth")]
    [InlineData(90, "ninetieth")]
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

        Assert.Equal($"Working Group on the Smuggling of Migrants, {expected} meeting, Vienna, 8 and 9 September 2020", untoc.CitationTextOf(untoc.Meetings.Single()));
    }

    [Fact]
    public void It_is_the_record_of_the_dataset_that_is_cited()
    {
        Meeting meeting = Untoc.Meetings["WG.6/10"];

        Assert.Equal(Untoc.CitationTextOf(meeting), Untoc.CitationTextOf(meeting with { Place = "Paris" }));
        Assert.Throws<KeyNotFoundException>(() => Untoc.CitationTextOf(meeting with { Ordinal = 99 }));
        Assert.Throws<KeyNotFoundException>(() => Untoc.CitationTextOf(meeting.Citations[0] with { Source = SourceId.Parse("hearsay") }));
    }

    [Fact]
    public void A_source_is_cited_by_what_is_known_of_it()
    {
        Source note = Untoc.Sources["note"];
        Citation[] rest = [.. note.Citations.Where(citation => citation.Fact != "title.zh")];

        Assert.Equal("秘书处的说明, 24 June 2024", Of(note with { Title = null, Citations = [.. rest] }));
        Assert.Equal("note", Of(note with { Title = null, DocumentType = null, Issued = null, Citations = [.. rest.Where(citation => citation.Fact is not ("documentType.zh" or "issued"))] }));
        Assert.Equal(
            "UNODC, unodc.org/unodc",
            Of(note with { Title = new() { English = "UNODC" }, DocumentType = null, Issued = null, Address = "unodc.org/unodc", Citations = [.. rest.Where(citation => citation.Fact is not ("documentType.zh" or "issued")), Editorial("title.en"), Editorial("address")] }));

        static string Of(Source source) => new UntocDataset(Untoc.Records with { Sources = [source, .. Untoc.Sources.Skip(1)] }) is var untoc ? untoc.CitationTextOf(untoc.Sources["note"]) : "";
    }

    [Fact]
    public void A_text_without_title_and_an_article_without_paragraph_are_cited_all_the_same()
    {
        Resolution resolution = Untoc.Resolutions["7/1"];
        UntocDataset untoc = new(Untoc.Records with
        {
            Resolutions = [.. Untoc.Resolutions.Select(one => one.Number == resolution.Number ? one with { Title = null, Citations = [.. one.Citations.Where(citation => !citation.Fact.StartsWith("title", StringComparison.Ordinal))] } : one)],
            Conference = Untoc.Conference with { EstablishedBy = TreatyArticle.Parse("convention, article 32") },
            Convention = Untoc.Convention with { Citations = [.. Untoc.Convention.Citations.Where(citation => citation.Fact != "adopted"), Editorial("adopted")] },
        });

        Assert.Equal("Conference of the Parties to the United Nations Convention against Transnational Organized Crime, resolution 7/1, adopted on 10 October 2014", untoc.CitationTextOf(untoc.Resolutions["7/1"]));
        Assert.EndsWith(", established by article 32 of the United Nations Convention against Transnational Organized Crime", untoc.CitationTextOf(untoc.Conference), StringComparison.Ordinal);
        Assert.StartsWith("United Nations Convention against Transnational Organized Crime, adopted on", untoc.CitationTextOf(untoc.Convention), StringComparison.Ordinal); // the editors adopted nothing
    }

    [Fact]
    public void What_is_unknown_is_left_out()
    {
        Convention bare = Untoc.Convention with
        {
            Adopted = null,
            EntryIntoForce = null,
            TreatySeries = null,
            Citations = [.. Untoc.Convention.Citations.Where(citation => citation.Fact is not ("adopted" or "inForce" or "treatySeries"))],
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

    private static Citation Editorial(string fact) => new() { Fact = fact, Source = SourceId.Editors, Basis = Basis.Editorial };

    private static UntocDataset With(ValueList<Meeting> meetings) => new(Untoc.Records with { Meetings = meetings });
}
