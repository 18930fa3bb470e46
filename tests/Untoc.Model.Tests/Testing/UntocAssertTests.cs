namespace Untoc.Model.Tests;

public class UntocAssertTests
{
    private static readonly UntocDataset Untoc = UntocDataset.Embedded;

    [Fact]
    public void Equal_datasets_and_equal_records_pass()
    {
        UntocAssert.Equal(Untoc, UntocDataset.FromJson(Untoc.ToJson()));
        UntocAssert.Equal(Untoc.Meetings["WG.4/13"], Untoc.Meetings["WG.4/13"] with { });
        UntocAssert.Equal(null, Untoc.Meetings.Find("WG.99/1"));
    }

    [Fact]
    public void Datasets_that_differ_are_told_fact_by_fact()
    {
        UntocDataset other = UntocDatasetBuilder.From(Untoc)
            .WithMeeting("WG.4/13", meeting => meeting with { Place = "Rome" })
            .WithSession("13", session => session with { Place = "Rome" })
            .WithInfo(info => info with { Version = "mine", StatedAsOf = new LocalDate(2030, 1, 1), Coverage = ["all"], Registers = [] })
            .Build();

        Assert.Equal(
            [
                "There are 6 differences, expected → actual:",
                "  info: version 2026.1 → mine",
                "  info: statedAsOf 2024-06-24 → 2030-01-01",
                $"  {$"info: coverage {Untoc.Info.Coverage} → [all]"[..399]}…",
                $"  {$"info: registers {Untoc.Info.Registers} → []"[..399]}…",
                "  session 13: added",
                "  meeting WG.4/13: place “Vienna” → “Rome”",
            ],
            Message(() => UntocAssert.Equal(Untoc, other)).Split('\n'));
    }

    [Fact]
    public void What_acts_on_a_terminal_or_a_log_is_shown_by_its_code()
    {
        Meeting meeting = Untoc.Meetings["WG.4/13"];

        Assert.Equal(
            "There is 1 difference, expected → actual:\n  meeting WG.4/13: place “Vienna” → “x\\u000a  meeting WG.9/9: removed \\u001b[31m\\u202e”",
            Message(() => UntocAssert.Equal(meeting, meeting with { Place = "x\n  meeting WG.9/9: removed \u001b[31m\u202e" })));
    }

    [Fact]
    public void Records_that_differ_are_told_fact_by_fact()
    {
        Assert.Equal(
            "There is 1 difference, expected → actual:\n  meeting WG.4/13: place “Vienna” → “Rome”",
            Message(() => UntocAssert.Equal(Untoc.Meetings["WG.4/13"], Untoc.Meetings["WG.4/13"] with { Place = "Rome" })));
    }

    [Fact]
    public void A_record_that_is_not_there_or_of_another_kind_is_told_by_its_name()
    {
        Assert.Equal(
            "There is 1 difference, expected → actual:\n  meeting WG.4/13 → nothing",
            Message(() => UntocAssert.Equal(Untoc.Meetings["WG.4/13"], Untoc.Meetings.Find("WG.99/1"))));
        Assert.Equal(
            "There is 1 difference, expected → actual:\n  nothing → session 12",
            Message(() => UntocAssert.Equal(null, Untoc.Sessions["12"])));
        Assert.Equal(
            "There is 1 difference, expected → actual:\n  treaty convention → treaty firearms-protocol",
            Message(() => UntocAssert.Equal(Untoc.Convention, Untoc.Protocols["firearms-protocol"])));
    }

    [Fact]
    public void The_same_records_in_another_order_are_not_equal()
    {
        UntocDataset other = new(Untoc.Records with { Meetings = [.. Untoc.Meetings.Reverse()] });

        Assert.Equal("There is 1 difference, expected → actual:\n  the same records in another order", Message(() => UntocAssert.Equal(Untoc, other)));
    }

    [Fact]
    public void A_message_shows_a_hundred_differences_and_counts_the_rest()
    {
        string[] lines = Message(() => UntocAssert.Equal(Untoc, UntocDatasetBuilder.Minimal().Build())).Split('\n');

        Assert.Equal(102, lines.Length);
        Assert.Equal($"There are {Untoc.Compare(UntocDatasetBuilder.Minimal().Build()).Count + 4} differences, expected → actual:", lines[0]);
        Assert.Matches("^  … and [0-9]+ more$", lines[101]);
    }

    [Fact]
    public void An_invariant_that_holds_passes_and_one_that_does_not_is_told_with_what_violates_it()
    {
        UntocDataset untoc = UntocDatasetBuilder.Minimal().WithMeeting("WG.4/1").WithMeeting("WG.4/3").WithSource("note").Build();

        UntocAssert.Holds(DatasetInvariant.ReadsBackEqual, untoc);
        UntocAssert.Holds([DatasetInvariant.ReadsBackEqual, DatasetInvariant.NamesKnownIn(Language.English)], untoc);
        Assert.Equal(
            "There are 2 violations in dataset test:\n  Every source is cited: source note\n  No session, meeting or article is passed over: meeting WG.4/1 is followed by meeting WG.4/3",
            Message(() => UntocAssert.Holds([DatasetInvariant.SourcesCited, DatasetInvariant.ReadsBackEqual, DatasetInvariant.NumbersWithoutGap], untoc)));
        Assert.Equal(
            "There is 1 violation in dataset test:\n  Every source is cited: source note",
            Message(() => UntocAssert.Holds(DatasetInvariant.SourcesCited, untoc)));
    }

    private static string Message(Action assertion) => Assert.Throws<UntocAssertException>(assertion).Message;
}
