namespace Untoc.Model.Tests.Note;

/// <summary>
/// Reads the note and the data apart, place by place, and compares both ways: nothing that the note says is missing from
/// the data, and nothing is cited to the note that it does not say.
/// </summary>
public class NoteCoverageTests
{
    private static readonly LocalDate Issued = UntocDataset.Embedded.Sources[SourceId.Note].Issued!.Value;

    [Fact]
    public void Every_date_of_the_note_is_in_the_data_and_no_other() => Same(
        NoteReading.Dates,
        fact => fact.Fact is "start" or "end" ? [$"{fact.Record.GetProperty("start")}..{fact.Record.GetProperty("end")}"]
            : fact.Fact == "issued" ? [$"{fact.Value}..{fact.Value}"]
            : []);

    [Fact]
    public void Every_meeting_ordinal_of_the_note_is_in_the_data_and_no_other() => Same(
        place => NoteReading.MeetingOrdinals(place).Select(ordinal => $"{ordinal}"),
        fact => fact.Fact == "ordinal" ? [$"{fact.Value}"] : []);

    [Fact]
    public void Every_session_ordinal_of_the_note_is_in_the_data_and_no_other() => Same(
        place => NoteReading.SessionOrdinals(place).Select(ordinal => $"{ordinal}"),
        fact => fact.Fact is "submittedTo" or "agendaOf" || fact is { Register: "sessions", Fact: "number", Record: var record } && record.TryGetProperty("start", out _)
            ? [$"{fact.Value}"] : []);

    [Fact]
    public void Every_document_symbol_of_the_note_is_in_the_data_and_no_other() => Same(
        NoteReading.Symbols,
        fact => fact.Fact is "report" or "symbol" ? [$"{fact.Value}"] : fact.Fact == "code" ? [fact.Quote!] : []);

    [Fact]
    public void Every_resolution_and_decision_of_the_note_is_in_the_data_under_its_kind_and_no_other() => Same(
        NoteReading.Texts,
        fact => fact switch
        {
            { Fact: "pursuantTo" } => [$"{fact.Value}"],
            { Register: "resolutions", Fact: "number" } => [$"resolution {fact.Value}"],
            { Register: "decisions", Fact: "number" } => [$"decision {fact.Value}"],
            _ => [],
        });

    [Fact]
    public void A_meeting_is_held_or_planned_on_the_day_of_the_note_as_the_tense_of_its_paragraph_says() => Same(
        NoteReading.MeetingTenses,
        fact => fact.Fact == "ordinal"
            ? [$"{fact.Value} {fact.Record.GetProperty("start")}..{fact.Record.GetProperty("end")} {MeetingOf(fact).StatusOn(Issued)}"]
            : []);

    [Fact]
    public void Reports_are_promised_in_the_future_tense_to_a_session_that_is_still_to_come() => Same(
        place => NoteReading.PromisesReports(place) ? ["promised"] : [],
        fact => fact is not { Register: "documents", Fact: "submittedTo" } ? []
            : UntocDataset.Embedded.Sessions[$"{fact.Value}"].Start > Issued ? ["promised"]
            : ["submitted"]);

    [Fact]
    public void What_a_text_did_has_the_strength_of_the_verb_that_reports_it() => Same(
        NoteReading.Effects,
        fact => fact.Fact == "effect" ? [$"{fact.Value}"] : []);

    [Fact]
    public void An_established_group_is_composed_as_the_words_of_its_paragraph_say_in_their_order() => Same(
        place => NoteReading.Composition(place).Any() ? [string.Join(" ", NoteReading.Composition(place))] : [],
        fact => fact.Fact == "composition" ? [string.Join(" ", fact.Value.EnumerateArray())] : []);

    [Fact]
    public void The_agenda_items_are_those_of_the_masthead_number_by_number()
    {
        Assert.Equal(
            NoteReading.AgendaItems(),
            UntocDataset.Embedded.Sessions["12"].Agenda.Select(item => $"{item.Number} {item.Title.Chinese}"));
    }

    [Fact]
    public void The_note_is_under_the_agenda_items_of_its_masthead()
    {
        Assert.Equal(
            NoteReading.AgendaItems().Select(item => item.Split(' ')[0]),
            UntocDataset.Embedded.Sources[SourceId.Note].AgendaItems);
    }

    [Theory]
    [InlineData(1, "WG.4")]
    [InlineData(4, "WG.7")]
    [InlineData(7, "WG.6")]
    [InlineData(10, "WG.3")]
    [InlineData(13, "WG.2")]
    public void What_a_section_says_is_said_of_the_group_in_its_heading(int heading, string code)
    {
        UntocDataset untoc = UntocDataset.Embedded;
        Assert.Equal(NoteReading.GroupOfHeading(NoteText.HeadingBefore(heading)), untoc.WorkingGroups[code].Name.Chinese);

        string[] section = [.. NoteText.SectionFrom(heading).Select(NoteText.Paragraph)];
        var groups =
            from fact in CitedFact.OfTheNote
            where section.Contains(fact.Place) && fact.Fact is "wording.zh" or "ordinal"
            select $"{fact.Record.GetProperty("workingGroup")}";
        Assert.Equal([code], groups.Distinct());
    }

    private static Meeting MeetingOf(CitedFact fact) =>
        UntocDataset.Embedded.Meetings[$"{fact.Record.GetProperty("workingGroup")}/{fact.Record.GetProperty("ordinal")}"];

    private static void Same(Func<string, IEnumerable<string>> read, Func<CitedFact, IEnumerable<string>> claimed)
    {
        string[] inNote = [.. NoteText.Places.Keys.SelectMany(place => read(place).Select(found => $"{place}: {found}"))];
        string[] inData = [.. CitedFact.OfTheNote.SelectMany(fact => claimed(fact).Select(claim => $"{fact.Place}: {claim}"))];

        Assert.NotEmpty(inNote);
        Assert.Equal(Ordered(inNote), Ordered(inData));
    }

    private static IEnumerable<string> Ordered(IEnumerable<string> lines) => lines.Distinct().Order(StringComparer.Ordinal);
}
