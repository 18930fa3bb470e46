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
            Untoc.Info.Registers.Where(register => register.Extent == Extent.Complete).Select(register => register.Kind));
    }

    [Theory]
    [InlineData(RecordKind.Resolution, "resolution 8/2", "resolution 8/3", "resolution 11/1")]
    [InlineData(RecordKind.Decision, "decision 6/1", "decision 9/1")]
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
        MeetingId[] missing = [.. Of(RecordKind.Meeting).KnownMissing.Select(key => MeetingId.Parse($"{key}"["meeting ".Length..]))];

        Assert.Equal(47, missing.Length);
        Assert.All(Untoc.WorkingGroups, group =>
        {
            int[] held = [.. Untoc.MeetingsOf(group).Select(meeting => meeting.Ordinal)];
            Assert.Equal(Enumerable.Range(1, held.Max()), missing.Where(id => id.WorkingGroup == group.Code).Select(id => id.Ordinal).Concat(held).Order());
        });
    }

    [Fact]
    public void Nothing_that_is_said_to_be_missing_is_there()
    {
        Assert.All(Untoc.Info.Registers.SelectMany(register => register.KnownMissing), missing => Assert.Throws<KeyNotFoundException>(() => Untoc.Resolve(missing)));
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

    private static RegisterCoverage Of(RecordKind kind) => Untoc.Info.Registers.Single(register => register.Kind == kind);
}
