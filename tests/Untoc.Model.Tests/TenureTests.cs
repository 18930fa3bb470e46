namespace Untoc.Model.Tests;

public class TenureTests
{
    private static readonly UntocDataset Untoc = UntocDataset.Embedded;

    [Theory]
    [InlineData("2005-10-19", "NotEstablished NotEstablished NotEstablished NotEstablished NotEstablished")]
    [InlineData("2005-10-20", "NotEstablished NotEstablished NotEstablished NotEstablished NotEstablished")]
    [InlineData("2005-10-21", "Interim NotEstablished NotEstablished NotEstablished NotEstablished")]
    [InlineData("2005-10-22", "Interim NotEstablished NotEstablished NotEstablished NotEstablished")]
    [InlineData("2006-10-17", "Interim NotEstablished NotEstablished NotEstablished NotEstablished")]
    [InlineData("2006-10-18", "Interim ConstantElement NotEstablished NotEstablished NotEstablished")]
    [InlineData("2006-10-19", "Interim ConstantElement NotEstablished NotEstablished NotEstablished")]
    [InlineData("2008-10-16", "Interim ConstantElement NotEstablished NotEstablished NotEstablished")]
    [InlineData("2008-10-17", "Interim ConstantElement Interim NotEstablished NotEstablished")]
    [InlineData("2008-10-18", "Interim ConstantElement Interim NotEstablished NotEstablished")]
    [InlineData("2010-10-21", "Interim ConstantElement Interim NotEstablished NotEstablished")]
    [InlineData("2010-10-22", "Interim ConstantElement Interim Unstated Interim")]
    [InlineData("2010-10-23", "Interim ConstantElement Interim Unstated Interim")]
    [InlineData("2014-10-08", "Interim ConstantElement Interim Unstated Interim")]
    [InlineData("2014-10-09", "Interim ConstantElement Interim Unstated Interim")]
    [InlineData("2014-10-10", "Interim ConstantElement ConstantElement ConstantElement ConstantElement")]
    [InlineData("2014-10-11", "Interim ConstantElement ConstantElement ConstantElement ConstantElement")]
    [InlineData("2004-07-08", "NotEstablished NotEstablished NotEstablished NotEstablished NotEstablished")]
    [InlineData("2024-06-24", "Interim ConstantElement ConstantElement ConstantElement ConstantElement")]
    public void WG_2_3_4_6_and_7_have_their_tenure_from_the_day_a_text_takes_effect(string date, string expected)
    {
        LocalDate day = Iso.Date(date);

        Assert.Equal(expected, string.Join(" ", Untoc.WorkingGroups.Select(group => Untoc.TenureOf(group, day))));
    }

    [Theory]
    [InlineData("resolution 7/1", "2014-10-10")] // adopted on a day that is known
    [InlineData("resolution 5/3", "2010-10-22")] // else the last day of the session
    [InlineData("decision 2/6", "2005-10-21")]
    public void A_text_takes_effect_when_adopted_or_at_the_end_of_its_session(string text, string expected)
    {
        Assert.Equal(Iso.Date(expected), Untoc.EffectiveDateOf(Untoc.Resolve(TextReference.Parse(text))));
    }

    [Theory]
    [InlineData("WG.2", "2005-10-21 decision 2/6: Establishes WG.2", "2014-10-10 resolution 7/1: EncouragesAnnualMeetings WG.2")]
    [InlineData("WG.3", "2006-10-18 decision 3/2: Establishes WG.3", "2006-10-18 decision 3/2: MakesConstantElement WG.3", "2014-10-10 resolution 7/1: EncouragesAnnualMeetings WG.3")]
    [InlineData("WG.6", "2010-10-22 resolution 5/4: Establishes WG.6", "2012-10-19 resolution 6/2: RequestsMeeting WG.6", "2014-10-10 resolution 7/1: MakesConstantElement WG.6", "2016-10-21 resolution 8/3: AssignsTask WG.6")]
    public void Tenure_rests_on_what_texts_did_to_the_group_in_the_order_of_their_effect(string code, params string[] expected)
    {
        Assert.Equal(expected, Untoc.ProvisionsOn(Untoc.WorkingGroups[code]).Select(one => $"{Iso.Text(one.EffectiveDate)} {one}"));
    }

    [Fact]
    public void A_later_decision_stands_behind_an_earlier_resolution()
    {
        UntocDataset untoc = UntocDatasetBuilder.From(Untoc).WithDecision("9/1", decision => decision with { Provisions = [Provisions.MakesConstantElement("WG.6")] }).Build();

        Assert.Equal(
            ["resolution 5/4", "resolution 6/2", "resolution 7/1", "resolution 8/3", "decision 9/1"],
            untoc.ProvisionsOn(untoc.WorkingGroups["WG.6"]).Select(one => $"{one.Text}"));
    }

    [Fact]
    public void A_day_of_adoption_goes_before_the_end_of_the_session()
    {
        UntocDataset untoc = UntocDatasetBuilder.From(Untoc).WithResolution("7/1", resolution => resolution with { Adopted = new LocalDate(2014, 10, 6) }).Build();
        WorkingGroup firearms = untoc.WorkingGroups[WorkingGroupCode.Firearms];

        Assert.Equal(Tenure.Unstated, untoc.TenureOf(firearms, new LocalDate(2014, 10, 5)));
        Assert.Equal(Tenure.ConstantElement, untoc.TenureOf(firearms, new LocalDate(2014, 10, 6)));
    }

    [Fact]
    public void A_day_of_adoption_in_another_calendar_is_the_same_day_of_the_ISO_calendar()
    {
        LocalDate day = new(2014, 10, 10);
        Resolution adopted = Untoc.Resolutions["7/1"] with { Adopted = day.WithCalendar(CalendarSystem.Julian) };

        Assert.Equal(day, adopted.Adopted);
        Assert.Equal(Untoc.Resolutions["7/1"], adopted);
        Assert.Null((adopted with { Adopted = null }).Adopted);
    }

    [Fact]
    public void The_tenure_of_WG_2_is_a_discrepancy_and_the_coverage_says_so()
    {
        Assert.Equal(2, Untoc.Discrepancies["tenure-of-wg-2"].Sides.Count);
        Assert.Contains(Untoc.Info.Coverage, sentence => sentence.Contains("interim status of WG.2", StringComparison.Ordinal));
    }

    [Fact]
    public void A_group_may_be_named_by_its_code()
    {
        LocalDate day = new(2014, 10, 9);

        Assert.All(Untoc.WorkingGroups, group =>
        {
            Assert.Equal(Untoc.MeetingsOf(group), Untoc.MeetingsOf(group.Code));
            Assert.Equal(Untoc.ProvisionsOn(group), Untoc.ProvisionsOn(group.Code));
            Assert.Equal(Untoc.TenureOf(group, day), Untoc.TenureOf(group.Code, day));
            Assert.Equal(Untoc.TenureOf(group, day), Untoc.AsOf(day).TenureOf(group.Code));
        });
        Assert.Empty(Untoc.MeetingsOf(WorkingGroupCode.Of(99)));
        Assert.Empty(Untoc.ProvisionsOn(WorkingGroupCode.Of(99)));
        Assert.Throws<KeyNotFoundException>(() => Untoc.TenureOf(WorkingGroupCode.Of(99), day));
    }

    [Fact]
    public void The_tenure_of_a_group_that_the_dataset_does_not_hold_is_refused()
    {
        WorkingGroup stranger = Untoc.WorkingGroups["WG.6"] with { Code = WorkingGroupCode.Of(99) };

        var error = Assert.Throws<KeyNotFoundException>(() => Untoc.TenureOf(stranger, new LocalDate(2024, 6, 24)));

        Assert.Equal("No record \"WG.99\" in WorkingGroups of dataset 2026.1.", error.Message);
    }
}
