namespace Untoc.Model.Tests;

/// <summary>What a user's records must not be, one test for each way in which they can be wrong.</summary>
public class DatasetCheckTests
{
    private static readonly UntocRecords Good = UntocDataset.Embedded.Records;
    private static readonly Meeting Tenth = UntocDataset.Embedded.Meetings["WG.6/10"];
    private static readonly int Report = UntocDataset.Embedded.Documents.TakeWhile(document => $"{document.Symbol}" != "CTOC/COP/WG.7/2024/5").Count();
    private static readonly Decision Founding = UntocDataset.Embedded.Decisions["2/6"];

    [Fact]
    public void A_missing_member_is_refused()
    {
        Refuses(Good with { Meetings = null! }, "$.meetings: Missing.");
        Refuses(Good with { Convention = null! }, "$.convention: Missing.");
        Refuses(Good with { Info = Good.Info with { Version = null! } }, "$.info.version: Missing.");
        Refuses(Good with { Meetings = [Tenth, null!] }, "$.meetings[1]: Missing.");
        Refuses(
            Good with { Conference = Good.Conference with { Citations = [null!, .. Good.Conference.Citations] } },
            "$.conference.citations[0]: Missing.");
    }

    [Fact]
    public void A_key_that_stands_twice_is_refused()
    {
        Refuses(Good with { Meetings = [.. Good.Meetings, Good.Meetings[0]] }, $"$.meetings[{Good.Meetings.Count}]: \"WG.2/2\" stands twice: first at $.meetings[0].");
        Refuses(Good with { Sessions = [.. Good.Sessions, Good.Sessions[0]] }, "$.sessions[12]: \"1\" stands twice: first at $.sessions[0].");
        Refuses(Good with { Resolutions = [.. Good.Resolutions, Good.Resolutions[0]] }, $"$.resolutions[{Good.Resolutions.Count}]: \"resolution 5/1\" stands twice: first at $.resolutions[0].");
        Refuses(Good with { Decisions = [.. Good.Decisions, Good.Decisions[0]] }, $"$.decisions[{Good.Decisions.Count}]: \"decision 1/1\" stands twice: first at $.decisions[0].");
        Refuses(Good with { WorkingGroups = [.. Good.WorkingGroups, Good.WorkingGroups[0]] }, "$.workingGroups[5]: \"WG.2\" stands twice: first at $.workingGroups[0].");
        Refuses(Good with { Documents = [.. Good.Documents, Good.Documents[0]] }, $"$.documents[{Good.Documents.Count}]: \"A/55/383/Add.2\" stands twice: first at $.documents[0].");
        Refuses(Good with { Sources = [.. Good.Sources, Good.Sources[0]] }, $"$.sources[{Good.Sources.Count}]: \"note\" stands twice: first at $.sources[0].");
        Refuses(Good with { Discrepancies = [.. Good.Discrepancies, Good.Discrepancies[0]] }, $"$.discrepancies[{Good.Discrepancies.Count}]: \"name-of-the-convention\" stands twice: first at $.discrepancies[0].");
        Protocol another = Good.Protocols[0] with
        {
            Id = TreatyId.Convention,
            Name = new() { English = "Another" },
            AttestedNames = [],
            EntryIntoForceUnder = null,
            Citations = [.. Good.Protocols[0].Citations.Where(citation => citation.Fact is not ("name.zh" or "inForceUnder"))],
        };
        Refuses(
            Good with { Protocols = [.. Good.Protocols, another] },
            "$.protocols[3]: \"convention\" stands twice: first at $.convention.");
    }

    [Fact]
    public void Keys_that_differ_in_case_alone_are_refused()
    {
        Document twin = Good.Documents[0] with { Symbol = DocumentSymbol.Parse("a/55/383/add.2") };

        Refuses(Good with { Documents = [.. Good.Documents, twin] }, $"$.documents[{Good.Documents.Count}]: \"a/55/383/add.2\" differs in case alone from that at $.documents[0].");
    }

    [Fact]
    public void A_resolution_and_a_decision_may_have_the_same_number()
    {
        Decision decision = Good.Decisions[0] with { Number = DecisionNumber.Of(7, 1) };

        Assert.Equal(Good.Decisions.Count + 1, new UntocDataset(Good with { Decisions = [.. Good.Decisions, decision] }).Decisions.Count);
    }

    [Fact]
    public void A_reference_that_leads_nowhere_is_refused()
    {
        Refuses(
            Good with { Meetings = [Tenth with { Report = DocumentSymbol.Parse("CTOC/COP/WG.6/2023/99") }] },
            "$.meetings[0].report: It refers to \"CTOC/COP/WG.6/2023/99\", which is not in documents.");
        Refuses(
            Good with { Meetings = [Good.Meetings[0] with { WorkingGroup = WorkingGroupCode.Of(99) }] },
            "$.meetings[0].workingGroup: It refers to \"WG.99\", which is not in workingGroups.");
        Refuses(
            Good with { WorkingGroups = [.. Good.WorkingGroups.Take(4), Good.WorkingGroups[4] with { Treaty = TreatyId.Parse("no-protocol") }] },
            "$.workingGroups[4].treaty: It refers to \"no-protocol\", which is not in convention or protocols.");
        Refuses(
            Good with { Conference = Good.Conference with { EstablishedBy = TreatyArticle.Parse("no-treaty, article 1") } },
            "$.conference.establishedBy: The Convention establishes the Conference.",
            "$.conference.establishedBy: It refers to \"no-treaty\", which is not in convention or protocols.");
        Refuses(
            Good with { Protocols = [.. Good.Protocols.Take(2), Good.Protocols[2] with { Supplements = TreatyId.Parse("no-treaty") }] },
            "$.protocols[2].supplements: A protocol supplements the Convention.",
            "$.protocols[2].supplements: It refers to \"no-treaty\", which is not in convention or protocols.");
        Refuses(
            Good with { Documents = [.. Good.Documents.Take(Report), Good.Documents[Report] with { PursuantTo = TextReference.Parse("decision 7/1") }, .. Good.Documents.Skip(Report + 1)] },
            $"$.documents[{Report}].pursuantTo: It refers to \"decision 7/1\", which is not in resolutions or decisions.");
        Refuses(
            Good with { Documents = [.. Good.Documents.Take(Report), Good.Documents[Report] with { SubmittedTo = SessionNumber.Of(13) }, .. Good.Documents.Skip(Report + 1)] },
            $"$.documents[{Report}].submittedTo: It refers to \"13\", which is not in sessions.");
        Refuses(
            Good with { Convention = Good.Convention with { Citations = [.. Good.Convention.Citations, Good.Convention.Citations[0] with { Source = SourceId.Parse("hearsay") }] } },
            $"$.convention.citations[{Good.Convention.Citations.Count}].source: It refers to \"hearsay\", which is not in sources.");
    }

    [Fact]
    public void A_text_of_a_session_that_is_not_there_is_refused()
    {
        Refuses(
            Good with { Resolutions = [.. Good.Resolutions, Good.Resolutions[^1] with { Number = ResolutionNumber.Of(13, 1) }] },
            $"$.resolutions[{Good.Resolutions.Count}].number: Session 13, which adopted it, is not in sessions.");
    }

    [Fact]
    public void A_source_need_not_be_among_the_documents_that_its_symbol_names()
    {
        UntocDataset untoc = new(Good with { Documents = [.. Good.Documents.Where(document => $"{document.Symbol}" != "A/RES/55/25")] });

        Assert.Null(untoc.Documents.Find(untoc.Sources["a-res-55-25"].Symbol!));
    }

    [Fact]
    public void A_fact_that_nothing_is_cited_for_is_refused()
    {
        Meeting uncited = Tenth with { Citations = [.. Tenth.Citations.Where(citation => citation.Fact is not ("place" or "end"))] };
        Refuses(
            Good with { Meetings = [uncited] },
            "$.meetings[0].end: No citation for the fact \"end\".",
            "$.meetings[0].place: No citation for the fact \"place\".");

        Refuses(
            Good with { Convention = Good.Convention with { Name = Good.Convention.Name with { French = "Convention" } } },
            "$.convention.name.fr: No citation for the fact \"name.fr\".");

        Provision provision = Founding.Provisions[0];
        Provision bare = provision with { Citations = [.. provision.Citations.Where(citation => citation.Fact != "composition")] };
        Refuses(
            Good with { Decisions = [Founding with { Provisions = [bare] }, Good.Decisions[0]] },
            "$.decisions[0].provisions[0].composition: No citation for the fact \"composition\".");

        AgendaItem item = Good.Sessions[11].Agenda[0] with { Citations = [] };
        Refuses(
            Good with { Sessions = [.. Good.Sessions.Take(11), Good.Sessions[11] with { Agenda = [item] }] },
            "$.sessions[11].agenda[0].number: No citation for the fact \"number\".",
            "$.sessions[11].agenda[0].title.zh: No citation for the fact \"title.zh\".");
    }

    [Fact]
    public void A_citation_for_a_fact_that_the_record_has_not_is_refused()
    {
        Refuses(
            Good with { Meetings = [Tenth with { Place = null }] },
            "$.meetings[0].citations[6].fact: The record has no fact \"place\"; it has workingGroup, ordinal, start, end, report.");
        Refuses(
            Good with { Sources = [new() { Id = SourceId.Parse("x"), Citations = SmallDataset.Cite("title") }, .. Good.Sources] },
            "$.sources[0].citations[0].fact: The record has no fact \"title\"; it has none.",
            "$.sources[0].citations[0].source: It refers to \"s\", which is not in sources.");
    }

    [Fact]
    public void A_citation_that_contradicts_itself_is_refused()
    {
        Citation stated = Good.Conference.Citations[0];
        RefusesCitation(stated with { Paragraph = 0 }, ".paragraph: Expected a paragraph from 1.");
        RefusesCitation(stated with { Paragraph = 1_000_000_000 }, ".paragraph: Expected a paragraph from 1.");
        RefusesCitation(stated with { Paragraph = 1, Locator = "annex" }, ".locator: Expected a paragraph or a locator, not both.");
        RefusesCitation(stated with { Basis = Basis.Inferred }, ".rule: An inferred fact names the rule that it follows from.");
        RefusesCitation(stated with { Rule = 1 }, ".rule: Only an inferred fact names a rule.");
        RefusesCitation(stated with { Basis = Basis.Inferred, Rule = 0 }, ".rule: Expected a rule from 1.");
        RefusesCitation(stated with { Basis = Basis.Inferred, Rule = 1_000_000_000 }, ".rule: Expected a rule from 1.");
        RefusesCitation(stated with { Quote = "" }, ".quote: Expected words, not blanks.");
    }

    [Fact]
    public void Records_that_contradict_themselves_are_refused()
    {
        Refuses(Good with { Meetings = [Tenth with { End = new LocalDate(2023, 5, 2) }] }, "$.meetings[0].end: The meeting ends before it starts.");
        foreach (int ordinal in (int[])[int.MinValue, 0, 1_000_000_000, int.MaxValue])
            Refuses(Good with { Meetings = [Tenth with { Ordinal = ordinal }] }, "$.meetings[0].ordinal: Expected an ordinal from 1 to 999999999.");
        Refuses(
            Good with { Sessions = [.. Good.Sessions.Take(11), Good.Sessions[11] with { End = new LocalDate(2024, 10, 13) }] },
            "$.sessions[11].end: The session ends before it starts.");
        Refuses(Good with { Info = Good.Info with { SchemaVersion = 3 } }, "$.info.schemaVersion: Expected a version from 1 to 2.");
        Refuses(Good with { Info = Good.Info with { Version = " " } }, "$.info.version: Expected words, not blanks.");
        Refuses(
            Good with { Meetings = [], Documents = [.. Good.Documents.Take(Report), Good.Documents[Report] with { Kind = (DocumentKind)99 }] },
            $"$.documents[{Report}].kind: Not a DocumentKind.");
        Refuses(
            Good with { Discrepancies = [.. Good.Discrepancies, Good.Discrepancies[0] with { Id = DiscrepancyId.Parse("blank"), Treatment = "\u00A0" }] },
            $"$.discrepancies[{Good.Discrepancies.Count}].treatment: Expected words, not blanks.");

        Provision provision = Founding.Provisions[0] with { Effect = Effect.MakesConstantElement };
        Refuses(
            Good with { Decisions = [Founding with { Provisions = [provision] }, Good.Decisions[0]] },
            "$.decisions[0].provisions[0].composition: Only a provision that establishes a group gives its composition.");
    }

    [Fact]
    public void A_date_outside_the_ISO_calendar_or_before_the_year_1_is_refused()
    {
        LocalDate julian = new(2023, 4, 20, CalendarSystem.Julian);
        Refuses(
            Good with { Meetings = [Tenth with { Start = julian, End = julian }] },
            "$.meetings[0].start: Expected a date in the ISO calendar, in the years 1 to 9999.",
            "$.meetings[0].end: Expected a date in the ISO calendar, in the years 1 to 9999.");
        Refuses(
            Good with { Convention = Good.Convention with { EntryIntoForce = new LocalDate(0, 12, 31) } },
            "$.convention.inForce: Expected a date in the ISO calendar, in the years 1 to 9999.");
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_refused()
    {
        foreach ((string place, int at) in ((string, int)[])[("a\uD800", 1), ("\uDC00b", 0), ("\uDC00\uD800", 0), ("\uD800\uD800\uDC00", 0), ("\U0001F600\uDC00", 2)])
            Refuses(Good with { Meetings = [Tenth with { Place = place }] }, $"$.meetings[0].place: It holds half of a surrogate pair at character {at}.");
    }

    [Fact]
    public void A_text_of_more_than_one_line_or_with_characters_that_act_on_it_is_refused()
    {
        foreach (char c in "\0\t\n\r\u001B\u007F\u0085\u2028\u2029\u202A\u202E\u2066\u2069\uFDD0\uFDEF\uFFFE\uFFFF")
            Refuses(
                Good with { Meetings = [Tenth with { Place = $"Wien{c}" }] },
                $"$.meetings[0].place: It holds U+{(int)c:X4} at character 4: expected one line of text, without control characters.");
        Refuses(
            Good with { Meetings = [Tenth with { Place = "Wien\U0010FFFF" }] },
            "$.meetings[0].place: It holds U+10FFFF, which is no character, at character 4.");
    }

    [Fact]
    public void Marks_that_a_script_needs_are_kept()
    {
        UntocDataset untoc = new(Good with { Meetings = [Tenth with { Place = "\u200Eفيينا\u200F \u061C\u200C\u200D\u00A0é\uFDCF\uFDF0" }] });

        Assert.Equal(untoc.Records, UntocDataset.FromJson(untoc.ToJson()).Records);
    }

    [Fact]
    public void A_whole_surrogate_pair_is_kept()
    {
        UntocDataset untoc = new(Good with { Meetings = [Tenth with { Place = "\U0001F600" }] });

        Assert.Equal(untoc.Records, UntocDataset.FromJson(untoc.ToJson()).Records);
    }

    [Fact]
    public void A_text_in_no_language_is_refused()
    {
        Convention nameless = Good.Convention with { Name = new(), Citations = [.. Good.Convention.Citations.Where(citation => !citation.Fact.StartsWith("name", StringComparison.Ordinal))] };

        Refuses(
            Good with { Convention = nameless },
            "$.convention.name: No citation for the fact \"name\".",
            "$.convention.name: Expected the text in one language at least.");
    }

    [Theory]
    [InlineData("\u200B")]
    [InlineData("\u00AD")]
    [InlineData("\u3164")]
    [InlineData("\u2800")]
    [InlineData("\uFEFF")]
    [InlineData(" \u2060\uFE0F")]
    [InlineData("\U000E0100")]
    public void A_text_has_a_visible_character(string place) =>
        Refuses(Good with { Meetings = [Tenth with { Place = place }] }, "$.meetings[0].place: Expected words, not blanks.");

    [Theory]
    [InlineData("\U000E0020", "U+E0020, which is a tag, at character 0.")]
    [InlineData("Vienna\U000E007F", "U+E007F, which is a tag, at character 6.")]
    [InlineData("\uFFF9", "U+FFF9 at character 0: expected one line of text, without control characters.")]
    [InlineData("Vie\u206Anna", "U+206A at character 3: expected one line of text, without control characters.")]
    public void A_text_has_no_tags_annotations_and_deprecated_controls(string place, string problem) =>
        Refuses(Good with { Meetings = [Tenth with { Place = place }] }, $"$.meetings[0].place: It holds {problem}");

    [Theory]
    [InlineData("Gro\u200Bup", "Gro\\u200bup")]
    [InlineData("Group\U000E0100", "Group\\udb40\\udd00")]
    [InlineData("\u2060Group\u00AD", "\\u2060Group\\u00ad")]
    public void Names_that_look_alike_are_the_same_name(string name, string quoted)
    {
        UntocRecords records = UntocDatasetBuilder.Minimal().WithGroup("WG.1", group => group with { Name = new() { English = "Group" } }).WithGroup("WG.2").Records;

        Refuses(
            records with { WorkingGroups = [records.WorkingGroups[0], records.WorkingGroups[1] with { Name = new() { English = name } }] },
            $"$.workingGroups[1].name.en: \"{quoted}\" is also a name of working group WG.1.");
    }

    [Fact]
    public void A_treaty_is_in_force_after_it_is_open_for_signature_and_a_protocol_after_the_Convention()
    {
        Refuses(
            Good with { Convention = Good.Convention with { EntryIntoForce = new LocalDate(2000, 12, 1) } },
            "$.convention.inForce: It enters into force before it is open for signature.");
        Refuses(
            Good with { Protocols = [Good.Protocols[0] with { EntryIntoForce = new LocalDate(2003, 9, 28) }, .. Good.Protocols.Skip(1)] },
            "$.protocols[0].inForce: It enters into force before the Convention that it supplements.");
        _ = new UntocDataset(Good with { Protocols = [Good.Protocols[0] with { EntryIntoForce = new LocalDate(2003, 9, 29) }, .. Good.Protocols.Skip(1)] });
    }

    [Fact]
    public void The_Convention_has_its_identifier()
    {
        UntocRecords minimal = UntocDatasetBuilder.Minimal().Records;

        Refuses(
            minimal with { Convention = minimal.Convention with { Id = TreatyId.FirearmsProtocol }, Conference = minimal.Conference with { EstablishedBy = TreatyArticle.Parse("firearms-protocol, article 32") } },
            "$.convention.id: Expected \"convention\", the identifier of the Convention.");
    }

    [Theory]
    [InlineData("CTOC/COP/WG.6/2023/5", "The symbol is of 2023, and session 3 of 2006.")]
    [InlineData("A/78/1", "session 3 ends in 2006, before meeting WG.6/10, whose report it is, starts in 2023.")]
    public void The_report_of_a_meeting_goes_to_a_session_of_its_year_or_later(string symbol, string problem)
    {
        UntocRecords records = UntocDatasetBuilder.From(UntocDataset.Embedded)
            .WithMeeting("WG.6/10", meeting => meeting with { Report = DocumentSymbol.Parse(symbol) })
            .WithDocument(symbol, document => document with { SubmittedTo = SessionNumber.Of(3) }).Records;

        Refuses(records, $"$.documents[{records.Documents.ToList().FindIndex(one => $"{one.Symbol}" == symbol)}].submittedTo: {problem}");
    }

    [Fact]
    public void A_document_goes_to_a_session_of_the_year_of_its_symbol_or_later()
    {
        UntocRecords records = UntocDatasetBuilder.From(UntocDataset.Embedded).WithDocument("CTOC/COP/2018/13", document => document with { SubmittedTo = SessionNumber.Of(3) }).Records;

        Refuses(records, $"$.documents[{records.Documents.ToList().FindIndex(one => $"{one.Symbol}" == "CTOC/COP/2018/13")}].submittedTo: The symbol is of 2018, and session 3 of 2006.");
    }

    [Fact]
    public void A_record_without_key_is_not_the_Conference()
    {
        WorkingGroup draft = UntocDataset.Embedded.WorkingGroups["WG.6"] with { Code = null! };

        Assert.Throws<ArgumentException>("record", () => RecordKey.Of(draft));
        Assert.Equal("resolution ", $"{UntocDataset.Embedded.Resolutions["7/1"] with { Number = null! }}");
    }

    [Fact]
    public void A_draft_is_cited_as_far_as_it_goes_and_what_is_null_is_reported()
    {
        Resolution draft = new Resolution { Number = ResolutionNumber.Parse("7/9"), Provisions = [null!], Citations = [null!] }.CitedTo(SourceId.Editors, Basis.Editorial);
        Discrepancy other = (UntocDataset.Embedded.Discrepancies.First() with { Sides = null! }).CitedTo(SourceId.Editors, Basis.Editorial);

        Refuses(Good with { Resolutions = [draft], Discrepancies = [other] }, "$.resolutions[0].provisions[0]: Missing.", "$.resolutions[0].citations[0]: Missing.", "$.discrepancies[0].sides: Missing.");
    }

    [Fact]
    public void A_list_of_values_has_each_once()
    {
        const string Once = ": Expected each element once.";
        Source note = UntocDataset.Embedded.Sources["note"];
        RegisterCoverage meetings = Good.Info.CoverageOf(RecordKind.Meeting)!;
        Discrepancy discrepancy = Good.Discrepancies[0];
        Decision founding = UntocDataset.Embedded.Decisions["4/4"];
        Provision provision = founding.Provisions[0];

        Refuses(Good with { Convention = Good.Convention with { AuthenticLanguages = [Language.French, Language.French] } }, "$.convention.authenticLanguages" + Once);
        Refuses(Good with { Sources = [.. Good.Sources.Select(one => one.Id == note.Id ? note with { AgendaItems = ["2", "2"] } : one)] }, $"$.sources[{Good.Sources.ToList().IndexOf(note)}].agendaItems" + Once);
        Refuses(Good with { Info = Good.Info with { Registers = [meetings with { KnownMissing = [meetings.KnownMissing[0], meetings.KnownMissing[0]] }] } }, "$.info.registers[0].knownMissing" + Once);
        Refuses(Good with { Discrepancies = [discrepancy with { Touches = [discrepancy.Touches[0], discrepancy.Touches[0]] }] }, "$.discrepancies[0].touches" + Once);
        Refuses(
            Good with { Decisions = [.. Good.Decisions.Select(one => one == founding ? founding with { Provisions = [provision with { Composition = [Composition.Interim, Composition.Interim] }] } : one)] },
            $"$.decisions[{Good.Decisions.ToList().IndexOf(founding)}].provisions[0].composition" + Once);
    }

    [Fact]
    public void All_problems_are_listed_at_once()
    {
        var error = Assert.Throws<UntocDataException>(() => new UntocDataset(Good with { Protocols = [], Sessions = [], Articles = [], Participations = [] }));

        Assert.StartsWith($"The data have {error.Problems.Count} problems:\n  $.", error.Message, StringComparison.Ordinal);
        foreach (string register in (string[])["which is not in convention or protocols.", "which is not in sessions.", "which adopted it, is not in sessions."])
            Assert.Contains(error.Problems, problem => problem.Message.EndsWith(register, StringComparison.Ordinal));
        Assert.All(error.Problems, problem => Assert.Contains($"\n  {problem}", error.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_message_shows_a_hundred_problems_and_says_that_there_are_more()
    {
        Meeting broken = Tenth with { Citations = [], Report = null };
        Meeting Broken(int ordinal) => broken with { Ordinal = ordinal, Start = new LocalDate(2023, 1, ordinal), End = new LocalDate(2023, 1, ordinal) };
        var error = Assert.Throws<UntocDataException>(() =>
            new UntocDataset(Good with { Meetings = [.. Enumerable.Range(1, 24).Select(Broken)] }));

        Assert.Equal((100, 101), (error.Problems.Count, error.ProblemCount));
        Assert.StartsWith("The data have more than 100 problems:\n", error.Message, StringComparison.Ordinal);
    }

    private static void RefusesCitation(Citation citation, string expected) => Refuses(
        Good with { Conference = Good.Conference with { Citations = [citation, .. Good.Conference.Citations.Skip(1)] } },
        "$.conference.citations[0]" + expected);

    private static void Refuses(UntocRecords records, params string[] expected)
    {
        var error = Assert.Throws<UntocDataException>(() => new UntocDataset(records));

        Assert.Equal(expected, error.Problems.Select(problem => problem.ToString()));
    }
}
