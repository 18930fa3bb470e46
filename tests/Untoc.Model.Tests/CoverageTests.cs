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
            [RecordKind.Treaty, RecordKind.Conference, RecordKind.Session, RecordKind.Source],
            Untoc.Info.Registers.Where(register => register.Extent == Completeness.Complete).Select(register => register.Kind));
    }

    [Theory]
    [InlineData(RecordKind.Resolution, "resolution 5/1", "resolution 5/2", "resolution 5/6", "resolution 8/2", "resolution 8/3", "resolution 11/1")]
    [InlineData(RecordKind.Decision, "decision 2/1", "decision 2/2", "decision 2/3", "decision 2/4", "decision 2/5", "decision 3/1", "decision 4/1", "decision 6/1", "decision 9/1")]
    [InlineData(RecordKind.WorkingGroup, "working group WG.5", "working group WG.10")]
    public void Records_that_are_known_to_be_missing(RecordKind kind, params string[] missing)
    {
        Assert.Equal(missing, Of(kind).KnownMissing.Select(key => $"{key}"));
    }

    [Fact]
    public void Decisions_from_session_5_on_are_said_to_be_missing()
    {
        Assert.Equal("other decisions of sessions 1 to 4, and all of session 5 and later", Of(RecordKind.Decision).AlsoMissing);
        Assert.All(Untoc.Decisions, decision => Assert.InRange(decision.Session.Value, 1, 4));
    }

    [Fact]
    public void Meetings_are_there_or_known_to_be_missing_up_to_the_last_of_each_group()
    {
        MeetingId[] missing = [.. Of(RecordKind.Meeting).KnownMissing.Select(key => MeetingId.Parse(key.Key))];

        Assert.Equal(47, missing.Length);
        Assert.All(Untoc.WorkingGroups, group =>
        {
            int[] held = [.. Untoc.MeetingsOf(group).Select(meeting => meeting.Ordinal)];
            Assert.Equal(Enumerable.Range(1, held.Max()), missing.Where(id => id.WorkingGroup == group.Code).Select(id => id.Ordinal).Concat(held).Order());
        });
    }

    [Fact]
    public void The_statement_in_words_is_made_from_the_one_for_programs()
    {
        Assert.Equal(Untoc.Info.Registers.Select(register => $"{register}"), Untoc.Info.Coverage.Take(10));
    }

    [Fact]
    public void An_error_says_when_what_is_asked_for_is_known_to_be_missing()
    {
        Assert.Equal(
            "No record \"8/2\" in Resolutions of dataset 2024.2, which says that there is one but does not hold it.",
            Assert.Throws<KeyNotFoundException>(() => Untoc.Resolutions["8/2"]).Message);
        Assert.Equal(
            "No record \"8/4\" in Resolutions of dataset 2024.2.",
            Assert.Throws<KeyNotFoundException>(() => Untoc.Resolutions["8/4"]).Message);
        Assert.Equal(
            "No record \"8/2\" in Decisions of dataset 2024.2.",
            Assert.Throws<KeyNotFoundException>(() => Untoc.Decisions["8/2"]).Message);
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
