namespace Untoc.Model.Tests.Note;

/// <summary>The rules of inference of docs/data.md, each held for every fact that is inferred by it.</summary>
public class InferenceTests
{
    private static readonly UntocDataset Untoc = UntocDataset.Embedded;

    private static readonly int[] Headings = [1, 4, 7, 10, 13];

    [Fact]
    public void Every_inferred_fact_names_a_rule_and_every_rule_is_explained()
    {
        int[] rules = [.. CitedFact.OfTheNote.Where(fact => fact.Citation.TryGetProperty("rule", out _)).Select(RuleOf).Distinct().Order()];

        Assert.Equal([1, 2, 3, 4], rules);
        Assert.All(rules, rule => Assert.Contains($"\n{rule}. **", Repository.Read("docs/data.md"), StringComparison.Ordinal));
    }

    [Fact]
    public void Rule_1_the_code_of_a_group_stands_in_the_symbol_of_its_report()
    {
        foreach (CitedFact fact in By(1))
        {
            WorkingGroup group = Untoc.WorkingGroups[$"{fact.Value}"];

            Assert.Equal("code", fact.Fact);
            Assert.Contains($"/{group.Code}/", fact.Quote!, StringComparison.Ordinal);
            Assert.Contains(fact.Quote, Untoc.MeetingsOf(group).Select(meeting => $"{meeting.Report}"));
        }
    }

    [Fact]
    public void Rule_2_a_section_speaks_of_the_group_that_its_heading_names()
    {
        foreach (CitedFact fact in By(2))
        {
            string code = fact.Fact == "workingGroup" ? $"{fact.Value}" : $"{fact.Record.GetProperty("code")}";
            int heading = Headings.Single(heading => fact.Place == NoteText.HeadingBefore(heading) || NoteText.SectionFrom(heading).Any(number => fact.Place == NoteText.Paragraph(number)));

            Assert.Equal(NoteReading.GroupOfHeading(NoteText.HeadingBefore(heading)), Untoc.WorkingGroups[code].Name.Chinese);
        }
    }

    [Fact]
    public void Rule_3_a_group_works_on_the_treaty_whose_provisions_its_founding_text_implements()
    {
        foreach (CitedFact fact in By(3))
        {
            WorkingGroupCode code = WorkingGroupCode.Parse($"{fact.Record.GetProperty("code")}");
            Text founding = Untoc.Decisions.Concat<Text>(Untoc.Resolutions)
                .Single(text => text.Provisions.Any(provision => provision.WorkingGroup == code && provision.Effect == Effect.Establishes));

            Assert.Equal("treaty", fact.Fact);
            Assert.Equal(fact.Quote, founding.Subject!.Chinese);
            Assert.StartsWith("执行", fact.Quote, StringComparison.Ordinal);
            Assert.Contains(Untoc.Resolve(TreatyId.Parse($"{fact.Value}")).AttestedNames, name => fact.Quote!.Contains($"《{name}》", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Rule_4_titles_below_a_line_of_numbers_are_theirs_in_the_same_order()
    {
        Assert.Equal(
            NoteReading.AgendaItems(),
            By(4).Select(fact => $"{fact.Record.GetProperty("number")} {fact.Value}"));
    }

    private static int RuleOf(CitedFact fact) => fact.Citation.GetProperty("rule").GetInt32();

    private static CitedFact[] By(int rule)
    {
        CitedFact[] inferred = [.. CitedFact.OfTheNote.Where(fact => fact.Citation.TryGetProperty("rule", out _) && RuleOf(fact) == rule)];
        Assert.NotEmpty(inferred);
        return inferred;
    }
}
