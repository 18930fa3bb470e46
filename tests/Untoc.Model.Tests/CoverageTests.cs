namespace Untoc.Model.Tests;

public class CoverageTests
{
    private static readonly UntocDataset Untoc = UntocDataset.Embedded;

    [Fact]
    public void Every_kind_of_record_has_a_statement_of_its_coverage()
    {
        Assert.Equal(Enum.GetValues<RecordKind>(), Untoc.Info.Registers.Select(register => register.Kind));
    }

    [Fact]
    public void What_is_complete_and_what_is_as_mentioned()
    {
        Assert.Equal(
            [RecordKind.Treaty, RecordKind.Article, RecordKind.Participant, RecordKind.Conference, RecordKind.Session, RecordKind.Source],
            Untoc.Info.Registers.Where(register => register.Extent == Completeness.Complete).Select(register => register.Kind));
    }

    [Theory]
    [InlineData(RecordKind.Resolution)]
    [InlineData(RecordKind.Decision, "decision 4/8")]
    [InlineData(RecordKind.WorkingGroup, "working group WG.5", "working group WG.10")]
    public void Records_that_are_known_to_be_missing(RecordKind kind, params string[] missing)
    {
        Assert.Equal(missing, Of(kind).KnownMissing.Select(key => $"{key}"));
    }

    [Fact]
    public void Texts_of_a_session_are_as_many_as_its_coverage_says()
    {
        Assert.Equal([(5, 7), (6, 4), (7, 2), (8, 4), (9, 3), (10, 7), (11, 6), (12, 4)], Numbers(Untoc.Resolutions));
        Assert.Equal([(1, 6), (2, 6), (3, 4), (4, 7), (6, 2), (9, 2)], Numbers(Untoc.Decisions));
        Assert.Equal("resolutions of sessions 5, 7 and 8 that weren't met, if there are any", Of(RecordKind.Resolution).AlsoMissing);
        Assert.Equal("decisions of sessions 5, 7, 8, 10, 11 and 12, and any others of session 6", Of(RecordKind.Decision).AlsoMissing);

        static IEnumerable<(int Session, int Count)> Numbers(IEnumerable<Text> texts) => texts.CountBy(text => text.Session.Value).Select(session => (session.Key, session.Value));
    }

    [Fact]
    public void Meetings_are_there_or_known_to_be_missing_up_to_the_last_known_of_each_group()
    {
        MeetingId[] missing = [.. Of(RecordKind.Meeting).KnownMissing.Select(key => MeetingId.Parse(key.Key))];

        Assert.Equal(37, missing.Length);
        Assert.All(Untoc.WorkingGroups, group =>
        {
            int[] held = [.. Untoc.MeetingsOf(group).Select(meeting => meeting.Ordinal)];
            int[] known = [.. missing.Where(id => id.WorkingGroup == group.Code).Select(id => id.Ordinal), .. held];
            Assert.Equal(Enumerable.Range(1, known.Max()), known.Order());
        });
    }

    [Fact]
    public void The_statement_in_words_is_made_from_the_one_for_programs()
    {
        Assert.Equal(Untoc.Info.Registers.Select(register => $"{register}"), Untoc.Info.Coverage.Take(13));
    }

    [Fact]
    public void An_error_says_when_what_is_asked_for_is_known_to_be_missing()
    {
        Assert.Equal(
            "No record \"4/8\" in Decisions of dataset 2026.1, which says that there is one but does not hold it.",
            Assert.Throws<KeyNotFoundException>(() => Untoc.Decisions["4/8"]).Message);
        Assert.Equal(
            "No record \"4/9\" in Decisions of dataset 2026.1.",
            Assert.Throws<KeyNotFoundException>(() => Untoc.Decisions["4/9"]).Message);
        Assert.Equal(
            "No record \"4/8\" in Resolutions of dataset 2026.1.",
            Assert.Throws<KeyNotFoundException>(() => Untoc.Resolutions["4/8"]).Message);
    }

    [Fact]
    public void Numbers_of_texts_are_there_or_known_to_be_missing_up_to_the_last_of_each_session()
    {
        ILookup<int, int> resolutions = Of(RecordKind.Resolution).KnownMissing.Select(key => ResolutionNumber.Parse(key.Key)).Concat(Untoc.Resolutions.Select(text => text.Number))
            .ToLookup(number => number.Session.Value, number => number.Sequence);
        ILookup<int, int> decisions = Of(RecordKind.Decision).KnownMissing.Select(key => DecisionNumber.Parse(key.Key)).Concat(Untoc.Decisions.Select(text => text.Number))
            .ToLookup(number => number.Session.Value, number => number.Sequence);

        Assert.All(resolutions.Concat(decisions), session => Assert.Equal(Enumerable.Range(1, session.Max()), session.Order()));
    }

    [Theory]
    [InlineData(0, "Meeting (as mentioned): Some.")]
    [InlineData(2, "Meeting (as mentioned): Some. Known to be missing: meeting WG.6/1, meeting WG.6/2. Missing: More.")]
    [InlineData(11, "Meeting (as mentioned): Some. Known to be missing: 11 by name. Missing: More.")]
    public void In_words_up_to_ten_missing_records_are_named(int missing, string expected)
    {
        RegisterCoverage coverage = new()
        {
            Kind = RecordKind.Meeting,
            Extent = Completeness.AsMentioned,
            Scope = "Some",
            KnownMissing = [.. Enumerable.Range(1, missing).Select(ordinal => RecordKey.Parse($"meeting WG.6/{ordinal}"))],
            AlsoMissing = missing == 0 ? null : "More",
        };

        Assert.Equal(expected, $"{coverage}");
        Assert.EndsWith(", meeting WG.6/10.", $"{coverage with { KnownMissing = [.. Enumerable.Range(1, 10).Select(ordinal => RecordKey.Parse($"meeting WG.6/{ordinal}"))], AlsoMissing = null }}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_dataset_may_say_nothing_of_a_kind()
    {
        Assert.Null((Untoc.Info with { Registers = [] }).CoverageOf(RecordKind.Meeting));
    }

    private static RegisterCoverage Of(RecordKind kind) => Untoc.Info.CoverageOf(kind)!;
}
