namespace Untoc.Model.Tests;

public class KeyTests
{
    [Theory]
    [InlineData("WG.1")]
    [InlineData("WG.10")]
    [InlineData("WG.999999999")]
    public void A_working_group_code_reads_back_as_it_was_written(string text) => RoundTrips<WorkingGroupCode>(text);

    [Theory]
    [InlineData("")]
    [InlineData("WG.")]
    [InlineData("WG.0")]
    [InlineData("WG.04")]
    [InlineData("WG.+4")]
    [InlineData("WG. 4")]
    [InlineData("WG.4 ")]
    [InlineData("wg.4")]
    [InlineData("WG.４")] // fullwidth
    [InlineData("WG.٤")] // Arabic-Indic
    [InlineData("WG.1000000000")]
    [InlineData("WG.99999999999999999999")]
    public void Anything_else_is_no_working_group_code(string text) => IsRefused<WorkingGroupCode>(text);

    [Theory]
    [InlineData("1")]
    [InlineData("12")]
    public void A_session_number_reads_back_as_it_was_written(string text) => RoundTrips<SessionNumber>(text);

    [Theory]
    [InlineData("0")]
    [InlineData("012")]
    [InlineData("-1")]
    [InlineData("1.0")]
    [InlineData("twelfth")]
    public void Anything_else_is_no_session_number(string text) => IsRefused<SessionNumber>(text);

    [Theory]
    [InlineData("7/1")]
    [InlineData("10/12")]
    public void Numbers_of_texts_read_back_as_they_were_written(string text)
    {
        RoundTrips<ResolutionNumber>(text);
        RoundTrips<DecisionNumber>(text);
    }

    [Theory]
    [InlineData("7")]
    [InlineData("7/")]
    [InlineData("/1")]
    [InlineData("7/1/1")]
    [InlineData("07/1")]
    [InlineData("7-1")]
    [InlineData("resolution 7/1")]
    public void Anything_else_is_no_number_of_a_text(string text)
    {
        IsRefused<ResolutionNumber>(text);
        IsRefused<DecisionNumber>(text);
    }

    [Theory]
    [InlineData("resolution 7/1")]
    [InlineData("decision 4/4")]
    public void A_reference_to_a_text_reads_back_as_it_was_written(string text) => RoundTrips<TextReference>(text);

    [Theory]
    [InlineData("7/1")]
    [InlineData("Resolution 7/1")]
    [InlineData("resolution  7/1")]
    [InlineData("resolution 7")]
    [InlineData("decision")]
    [InlineData("decision 4")]
    public void Anything_else_is_no_reference_to_a_text(string text) => IsRefused<TextReference>(text);

    [Theory]
    [InlineData("WG.4/13")]
    public void A_meeting_reads_back_as_it_was_written(string text) => RoundTrips<MeetingId>(text);

    [Theory]
    [InlineData("WG.4")]
    [InlineData("WG.4/")]
    [InlineData("WG.4/0")]
    [InlineData("/13")]
    [InlineData("4/13")]
    public void Anything_else_is_no_meeting(string text) => IsRefused<MeetingId>(text);

    [Theory]
    [InlineData("treaty convention")]
    [InlineData("treaty firearms-protocol")]
    [InlineData("conference")]
    [InlineData("working group WG.4")]
    [InlineData("session 12")]
    [InlineData("resolution 7/1")]
    [InlineData("decision 7/1")]
    [InlineData("meeting WG.4/13")]
    [InlineData("document A/80/6 (Sect. 16)")]
    [InlineData("source note")]
    [InlineData("discrepancy name-of-wg-3")]
    public void The_name_of_a_record_reads_back_as_it_was_written(string text) => RoundTrips<RecordKey>(text);

    [Theory]
    [InlineData("")]
    [InlineData("WG.4")]
    [InlineData("working group")]
    [InlineData("working group ")]
    [InlineData("working group  WG.4")]
    [InlineData("working groupWG.4")]
    [InlineData("Working group WG.4")]
    [InlineData("working group WG.4 ")]
    [InlineData("conference 1")]
    [InlineData("resolution 7")]
    [InlineData("resolution resolution 7/1")]
    [InlineData("act 7/1")]
    public void Anything_else_is_no_name_of_a_record(string text) => IsRefused<RecordKey>(text);

    [Theory]
    [InlineData("convention, article 32")]
    [InlineData("convention, article 32(1)")]
    [InlineData("firearms-protocol, article 18")]
    public void An_article_reads_back_as_it_was_written(string text) => RoundTrips<TreatyArticle>(text);

    [Theory]
    [InlineData("article 32")]
    [InlineData("convention, article ")]
    [InlineData("convention, article 32(")]
    [InlineData("convention, article 32()")]
    [InlineData("convention, article (1)")]
    [InlineData("convention, article 32(1")]
    [InlineData("convention, article 32(1))")]
    [InlineData("Convention, article 32")]
    public void Anything_else_is_no_article(string text) => IsRefused<TreatyArticle>(text);

    [Theory]
    [InlineData("note")]
    [InlineData("a-res-55-25")]
    public void An_identifier_reads_back_as_it_was_written(string text)
    {
        RoundTrips<SourceId>(text);
        RoundTrips<TreatyId>(text);
        RoundTrips<DiscrepancyId>(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-note")]
    [InlineData("note-")]
    [InlineData("the--note")]
    [InlineData("the note")]
    [InlineData("Note")]
    [InlineData("nöte")]
    public void Anything_else_is_no_identifier(string text)
    {
        IsRefused<SourceId>(text);
        IsRefused<TreatyId>(text);
        IsRefused<DiscrepancyId>(text);
    }

    [Theory]
    [InlineData("A/1", "A/01/2")] // by length, where one ends and numbers before are equal
    [InlineData("A/01", "A/1")] // of the same length but for zeros: by character
    public void Numbers_that_are_equal_leave_the_order_to_what_follows(string first, string second)
    {
        Assert.InRange(DocumentSymbol.Parse(first).CompareTo(DocumentSymbol.Parse(second)), int.MinValue, -1);
        Assert.InRange(DocumentSymbol.Parse(second).CompareTo(DocumentSymbol.Parse(first)), 1, int.MaxValue);
    }

    [Fact]
    public void An_identifier_has_128_characters_at_most()
    {
        RoundTrips<SourceId>(new string('a', 128));
        IsRefused<SourceId>(new string('a', 129));
    }

    [Theory]
    [InlineData("CTOC/COP/WG.4/2023/5")]
    [InlineData("CTOC/COP/2006/7/Rev.1")]
    [InlineData("CTOC/COP/2008/INF/1")]
    [InlineData("CTOC/COP/2016/CRP.2")]
    [InlineData("CTOC/COP/WG.5/2011/2/Rev.1")]
    [InlineData("A/RES/55/25")]
    [InlineData("A/RES/217(III)")]
    [InlineData("A/RES/48/218 B")]
    [InlineData("A/RES/S-30/1")]
    [InlineData("A/80/6 (Sect. 16)")]
    [InlineData("E/CN.7/2019/CRP.13-E/CN.15/2019/CRP.9")]
    [InlineData("UNEP/CBD/BS/COP-MOP/7/6/Add.3")]
    [InlineData("CTOC/COP/2024/1*")]
    public void A_document_symbol_reads_back_as_it_was_written(string text) => RoundTrips<DocumentSymbol>(text);

    [Theory]
    [InlineData("")]
    [InlineData("CTOC")]
    [InlineData("/COP/2024/1")]
    [InlineData("CTOC//2024/1")]
    [InlineData("CTOC/COP/2024/")]
    [InlineData("CTOC/COP/2024/1 ")]
    [InlineData("CTOC/COP /2024/1")]
    [InlineData("CTOC/ COP/2024/1")]
    [InlineData("A/80/6  (Sect. 16)")]
    [InlineData("1/COP/2024/1")]
    [InlineData("CTOC/COP/2024/1**")]
    [InlineData("CTOC/COP/2024/1\n")]
    [InlineData("CTOC／COP/2024/1")]
    public void Anything_else_is_no_document_symbol(string text) => IsRefused<DocumentSymbol>(text);

    [Fact]
    public void A_document_symbol_has_128_characters_at_most()
    {
        RoundTrips<DocumentSymbol>("A/" + new string('1', 126));
        IsRefused<DocumentSymbol>("A/" + new string('1', 127));
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("zh")]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ru")]
    [InlineData("es")]
    public void A_language_reads_back_as_it_was_written(string text) => RoundTrips<Language>(text);

    [Theory]
    [InlineData("")]
    [InlineData("ZH")]
    [InlineData("zh-CN")]
    [InlineData("de")]
    public void Anything_else_is_no_official_language(string text) => IsRefused<Language>(text);

    [Fact]
    public void Resolution_9_1_and_decision_9_1_are_two_texts()
    {
        Assert.NotEqual(TextReference.To(ResolutionNumber.Of(9, 1)), TextReference.To(DecisionNumber.Of(9, 1)));
        Assert.False(ResolutionNumber.Of(9, 1).Equals((object)DecisionNumber.Of(9, 1)));
    }

    [Fact]
    public void Keys_with_parts_give_them()
    {
        Assert.Equal(4, WorkingGroupCode.Parse("WG.4").Number);
        Assert.Equal(12, SessionNumber.Parse("12").Value);
        Assert.Equal((SessionNumber.Of(7), 2), (ResolutionNumber.Parse("7/2").Session, ResolutionNumber.Parse("7/2").Sequence));
        Assert.Equal((SessionNumber.Of(4), 3), (DecisionNumber.Parse("4/3").Session, DecisionNumber.Parse("4/3").Sequence));
        Assert.Equal((WorkingGroupCode.Firearms, 10), (MeetingId.Parse("WG.6/10").WorkingGroup, MeetingId.Parse("WG.6/10").Ordinal));
        Assert.Equal((ResolutionNumber.Of(7, 1), null), (TextReference.Parse("resolution 7/1").Resolution, TextReference.Parse("resolution 7/1").Decision));
        Assert.Equal((null, DecisionNumber.Of(4, 4)), (TextReference.Parse("decision 4/4").Resolution, TextReference.Parse("decision 4/4").Decision));
        Assert.Equal(SessionNumber.Of(4), TextReference.Parse("decision 4/4").Session);
        TreatyArticle article = TreatyArticle.Parse("convention, article 32(1)");
        Assert.Equal((TreatyId.Convention, 32, 1), (article.Treaty, article.Article, article.Paragraph));
        Assert.Equal(TreatyArticle.Of(TreatyId.Convention, 32), TreatyArticle.Parse("convention, article 32"));
    }

    [Fact]
    public void Keys_are_made_of_positive_numbers_only()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => WorkingGroupCode.Of(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => WorkingGroupCode.Of(1_000_000_000));
        Assert.Throws<ArgumentOutOfRangeException>(() => SessionNumber.Of(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ResolutionNumber.Of(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => DecisionNumber.Of(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => MeetingId.Of(WorkingGroupCode.Firearms, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => TreatyArticle.Of(TreatyId.Convention, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => TreatyArticle.Of(TreatyId.Convention, 1, 0));
        Assert.Throws<ArgumentNullException>(() => MeetingId.Of(null!, 1));
        Assert.Throws<ArgumentNullException>(() => TreatyArticle.Of(null!, 1));
        Assert.Throws<ArgumentNullException>(() => TextReference.To((ResolutionNumber)null!));
        Assert.Throws<ArgumentNullException>(() => TextReference.To((DecisionNumber)null!));
    }

    [Fact]
    public void Keys_sort_by_number_not_by_text()
    {
        Sorts<WorkingGroupCode>("WG.2", "WG.10");
        Sorts<SessionNumber>("2", "10");
        Sorts<ResolutionNumber>("5/3", "7/2", "7/10", "10/1");
        Sorts<DecisionNumber>("2/6", "3/2", "10/1");
        Sorts<MeetingId>("WG.2/15", "WG.4/2", "WG.4/13", "WG.10/1");
        Sorts<TextReference>("decision 4/4", "decision 9/1", "resolution 9/1", "resolution 9/2", "decision 10/1");
        Sorts<TreatyArticle>("convention, article 3", "convention, article 32", "convention, article 32(1)", "convention, article 32(3)", "firearms-protocol, article 1");
        Sorts<SourceId>("a-res-55-25", "note");
        Sorts<TreatyId>("convention", "firearms-protocol");
        Sorts<DiscrepancyId>("name-of-the-conference", "name-of-wg-3");
        Sorts<DocumentSymbol>(
            "A/RES/55/25", "CTOC/COP/2024/1", "CTOC/COP/WG.4/2023/4", "CTOC/COP/WG.4/2023/05", "CTOC/COP/WG.4/2023/5",
            "CTOC/COP/WG.4/2023/5/Rev.1", "CTOC/COP/WG.4/2023/10", "CTOC/COP/WG.10/2020/1");
    }

    private static void RoundTrips<TKey>(string text)
        where TKey : class, IParsable<TKey>
    {
        Assert.True(TKey.TryParse(text, null, out TKey? key));
        Assert.Equal(text, key.ToString());
        Assert.Equal(key, TKey.Parse(text, null));
        Assert.Equal(key.GetHashCode(), TKey.Parse(text, null).GetHashCode());
    }

    private static void IsRefused<TKey>(string text)
        where TKey : class, IParsable<TKey>
    {
        Assert.False(TKey.TryParse(text, null, out TKey? key));
        Assert.Null(key);
        Assert.Throws<FormatException>(() => TKey.Parse(text, null));
        Assert.False(TKey.TryParse(null, null, out _));
        Assert.Throws<ArgumentNullException>(() => TKey.Parse(null!, null));
    }

    private static void Sorts<TKey>(params string[] expected)
        where TKey : class, IParsable<TKey>, IComparable<TKey>
    {
        Assert.Equal(expected, expected.Reverse().Select(text => TKey.Parse(text, null)).Order().Select(key => key.ToString()));
        Assert.All(expected, text => Assert.Equal(0, TKey.Parse(text, null).CompareTo(TKey.Parse(text, null))));
        Assert.All(expected, text => Assert.Equal(1, TKey.Parse(text, null).CompareTo(null)));
        Assert.True(TKey.Parse(expected[0], null).CompareTo(null) > 0);
    }
}
