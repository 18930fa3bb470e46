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

        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], rules);
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

    // Up to a meeting whose ordinal was counted, the data have them all or their coverage says that one is missing.
    [Fact]
    public void Rule_5_the_ordinal_of_a_meeting_is_found_by_counting_the_meetings_of_the_group_by_date()
    {
        foreach (CitedFact fact in By(5))
        {
            WorkingGroup group = Untoc.WorkingGroups[$"{fact.Record.GetProperty("workingGroup")}"];
            LocalDate start = Iso.Date($"{fact.Record.GetProperty("start")}");
            int missing = Untoc.Info.CoverageOf(RecordKind.Meeting)!.KnownMissing.Select(key => MeetingId.Parse(key.Key)).Count(id => id.WorkingGroup == group.Code && id.Ordinal < fact.Value.GetInt32());

            Assert.Equal("ordinal", fact.Fact);
            Assert.Equal(Untoc.MeetingsOf(group).Count(meeting => meeting.Start <= start) + missing, fact.Value.GetInt32());
        }
        Assert.Equal(["WG.2/2", "WG.4/3", "WG.4/6", "WG.4/7"], By(5).Select(fact => $"{fact.Record.GetProperty("workingGroup")}/{fact.Record.GetProperty("ordinal")}"));
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

    [Fact]
    public void Rule_7_a_treaty_open_for_signature_from_the_thirtieth_day_after_its_adoption_is_so_thirty_days_later()
    {
        CitedFact fact = Assert.Single(By(7));

        Assert.Equal("start", fact.Fact);
        Assert.Equal(Untoc.Protocols["firearms-protocol"].Adopted!.Value.PlusDays(30), Iso.Date(fact.Value.GetString()!));
        Assert.Equal(Untoc.Protocols["firearms-protocol"].OpenForSignature.Single().Start, Iso.Date(fact.Value.GetString()!));
    }

    [Fact]
    public void Rule_8_a_treaty_is_in_force_for_a_participant_thirty_days_after_its_deposit_and_not_before_the_treaty_itself()
    {
        CitedFact[] facts = By(8);
        Assert.All(facts, fact =>
        {
            LocalDate thirtieth = Iso.Date($"{fact.Record.GetProperty("deposited")}").PlusDays(30);
            LocalDate treaty = Untoc.Resolve(TreatyId.Parse($"{fact.Record.GetProperty("treaty")}")).EntryIntoForce!.Value;

            Assert.Equal("inForce", fact.Fact);
            Assert.Equal(LocalDate.Max(thirtieth, treaty), Iso.Date(fact.Value.GetString()!));
        });

        // Of those that a source gives, all agree.
        Participation[] stated = [.. Untoc.Participations.Where(one => one.CitationsOf("inForce") is [{ Basis: Basis.Stated }])];
        Assert.NotEmpty(stated);
        Assert.All(stated, one => Assert.Equal(one.Deposited!.Value.PlusDays(30), one.EntryIntoForce));
        Assert.Equal(Untoc.Participations.Count(one => one.EntryIntoForce is not null), facts.Length + stated.Length);
    }

    [Fact]
    public void Rule_9_a_meeting_of_three_days_that_ends_on_a_day_begins_two_days_before()
    {
        CitedFact fact = Assert.Single(By(9));

        Assert.Equal(("meetings", "start"), (fact.Register, fact.Fact));
        Assert.Equal(Iso.Date($"{fact.Record.GetProperty("end")}").PlusDays(-2), Iso.Date(fact.Value.GetString()!));
    }

    // WG.4/10 was held back to back with WG.7/7, and a second source gives the year of WG.6/7.
    [Fact]
    public void Rule_10_the_year_of_a_meeting_is_taken_from_another_source_if_its_own_has_none_or_a_wrong_one()
    {
        CitedFact[] facts = By(10);

        Assert.Equal(["WG.6/7", "WG.4/10"], facts.Select(fact => $"{fact.Record.GetProperty("workingGroup")}/{fact.Record.GetProperty("ordinal")}").Distinct());
        Assert.All(facts.GroupBy(fact => (fact.Path, fact.Fact)), days => Assert.Equal(2, days.Select(fact => fact.Source).Distinct().Count()));
        Assert.All(facts, fact => Assert.StartsWith("2020-", fact.Value.GetString(), StringComparison.Ordinal));
        Assert.Equal(Untoc.Meetings["WG.7/7"].End.PlusDays(1), Untoc.Meetings["WG.4/10"].Start);
    }

    [Fact]
    public void Rule_11_a_day_of_the_week_in_a_dated_report_is_the_last_before_it()
    {
        CitedFact fact = Assert.Single(By(11));

        Assert.Equal("resolution 10/2", $"resolution {fact.Record.GetProperty("number")}");
        Assert.Equal("adopted", fact.Fact);
        Assert.Equal(Untoc.Sessions["10"].End, Iso.Date(fact.Value.GetString()!));
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
