namespace Untoc.Model.Tests.Note;

/// <summary>The rules of inference of docs/data.md, each held for every fact that is inferred by it.</summary>
public class InferenceTests
{
    private static readonly UntocDataset Untoc = UntocDataset.Embedded;

    private static readonly int[] Headings = [1, 4, 7, 10, 13];

    [Fact]
    public void Every_inferred_fact_names_a_rule_and_every_rule_is_explained()
    {
        int[] rules = [.. Inferred.Select(RuleOf).Distinct().Order()];

        Assert.Equal([1, 2, 3, 4, 5, 6], rules);
        Assert.All(Inferred, fact => Assert.Equal("Inferred", fact.Citation.GetProperty("basis").GetString()));
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

    [Fact]
    public void Rule_5_the_ordinal_of_a_meeting_is_found_by_counting_the_meetings_of_the_group_by_date()
    {
        foreach (CitedFact fact in By(5))
        {
            WorkingGroup group = Untoc.WorkingGroups[$"{fact.Record.GetProperty("workingGroup")}"];
            LocalDate start = Iso.Date($"{fact.Record.GetProperty("start")}");

            Assert.Equal("ordinal", fact.Fact);
            Assert.Equal(Untoc.MeetingsOf(group).Count(meeting => meeting.Start <= start), fact.Value.GetInt32());
        }
        // One of them is given its ordinal by a source, and agrees with the count.
        Assert.Equal("a-res-68-192", $"{Untoc.Meetings["WG.4/5"].Citations.Single(citation => citation.Fact == "ordinal").Source}");
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], Untoc.MeetingsOf(Untoc.WorkingGroups["WG.4"]).Select(meeting => meeting.Ordinal).Take(7));
    }

    [Fact]
    public void Rule_6_a_source_that_gives_names_and_titles_in_one_language_was_read_in_it()
    {
        ILookup<string, string> read = CitedFact.Of(Untoc)
            .Where(fact => fact.Citation.GetProperty("basis").GetString() == "Stated")
            .SelectMany(fact => LanguagesOf(fact).Select(language => (fact.Source, Language: language)))
            .Distinct()
            .ToLookup(one => one.Source, one => one.Language);

        foreach (CitedFact fact in By(6))
        {
            Assert.Equal("language", fact.Fact);
            Assert.Equal(fact.Source, $"{fact.Record.GetProperty("id")}");
            Assert.Equal([fact.Value.GetString()!], read[fact.Source]);
        }
        // And no source of which the rule would say something is left without.
        Assert.Equal(
            read.Where(one => one.Key != "note" && one.Count() == 1).Select(one => one.Key).Order(StringComparer.Ordinal),
            By(6).Select(fact => fact.Source).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> LanguagesOf(CitedFact fact) =>
        fact.Fact.Split('.') is [.., var last] && Language.TryParse(last, out _) ? [last]
        : fact.Fact == "text" ? [fact.Record.GetProperty("language").GetString()!]
        : [];

    private static IEnumerable<CitedFact> Inferred => CitedFact.Of(Untoc).Where(fact => fact.Citation.TryGetProperty("rule", out _));

    private static int RuleOf(CitedFact fact) => fact.Citation.GetProperty("rule").GetInt32();

    private static CitedFact[] By(int rule)
    {
        CitedFact[] inferred = [.. Inferred.Where(fact => RuleOf(fact) == rule)];
        Assert.NotEmpty(inferred);
        return inferred;
    }
}
