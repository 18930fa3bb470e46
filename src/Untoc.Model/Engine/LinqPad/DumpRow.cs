namespace Untoc.Model;

/// <summary>The columns in which LINQPad shows an object, each with a cell: a string, a number or a member of an enumeration.</summary>
/// <remarks>LINQPad calls a method <c>ToDump()</c> that the type of the object declares itself, even if it is private, and shows what it returns.</remarks>
internal static class DumpRow
{
    public static object Of(UntocRecords records) => new
    {
        records.Info.Version, StatedAsOf = Cell(records.Info.StatedAsOf),
        Registers = string.Join(" | ", Registers.All.Select(register => $"{register.Name} {KeyFormat.Of(register.Of(records).Count)}")),
    };

    public static object Of(DatasetInfo info) => new { info.Version, info.SchemaVersion, StatedAsOf = Cell(info.StatedAsOf), Coverage = Cell(info.Coverage), Registers = info.Registers.Count };

    public static object Of(RegisterCoverage register) => new { register.Kind, register.Extent, register.Scope, KnownMissing = Cell(register.KnownMissing), register.AlsoMissing };

    public static object Of(Treaty treaty) => new
    {
        Id = Cell(treaty.Id), NameEnglish = treaty.Name.English, NameChinese = treaty.Name.Chinese, AttestedNames = Cell(treaty.AttestedNames),
        Adopted = Cell(treaty.Adopted), OpenForSignature = Cell(treaty.OpenForSignature),
        EntryIntoForce = Cell(treaty.EntryIntoForce), EntryIntoForceUnder = Cell(treaty.EntryIntoForceUnder), treaty.Depositary,
        AuthenticLanguages = Cell(treaty.AuthenticLanguages), treaty.Registration, treaty.TreatySeries, ParticipationAsOf = Cell(treaty.ParticipationAsOf), Supplements = Cell((treaty as Protocol)?.Supplements), Citations = treaty.Citations.Count,
    };

    public static object Of(Article article) => new
    {
        Treaty = Cell(article.Treaty), article.Number, SectionEnglish = article.Section?.English, TitleEnglish = article.Title.English,
        TitleFrench = article.Title.French, TitleSpanish = article.Title.Spanish, Citations = article.Citations.Count,
    };

    public static object Of(Participant participant) => new
    {
        Code = Cell(participant.Code), NameEnglish = participant.Name.English, NameChinese = participant.Name.Chinese, AttestedNames = Cell(participant.AttestedNames),
        Citations = participant.Citations.Count,
    };

    public static object Of(Participation one) => new
    {
        Participant = Cell(one.Participant), Treaty = Cell(one.Treaty), Signed = Cell(one.Signed), one.Consent, Deposited = Cell(one.Deposited),
        EntryIntoForce = Cell(one.EntryIntoForce), Citations = one.Citations.Count,
    };

    public static object Of(SignaturePeriod period) => new { period.Place, Start = Cell(period.Start), End = Cell(period.End), Citations = period.Citations.Count };

    public static object Of(ConferenceOfTheParties conference) => new
    {
        NameEnglish = conference.Name.English, NameChinese = conference.Name.Chinese, AttestedNames = Cell(conference.AttestedNames),
        EstablishedBy = Cell(conference.EstablishedBy), WorkingGroupsUnder = Cell(conference.WorkingGroupsUnder), conference.WorkingGroupsUnderRule,
        RulesOfProcedure = Cell(conference.RulesOfProcedure), Citations = conference.Citations.Count,
    };

    public static object Of(WorkingGroup group) => new
    {
        Code = Cell(group.Code), NameEnglish = group.Name.English, NameChinese = group.Name.Chinese, AttestedNames = Cell(group.AttestedNames),
        Treaty = Cell(group.Treaty), Citations = group.Citations.Count,
    };

    public static object Of(AttestedName name) => new { name.Text, Language = Cell(name.Language), Citations = name.Citations.Count };

    public static object Of(Session session) => new
    {
        Number = Cell(session.Number), Start = Cell(session.Start), End = Cell(session.End), session.Place, Agenda = Cell(session.Agenda),
        Citations = session.Citations.Count,
    };

    public static object Of(AgendaItem item) => new { item.Number, TitleEnglish = item.Title.English, TitleChinese = item.Title.Chinese, Citations = item.Citations.Count };

    public static object Of(Meeting meeting) => new
    {
        WorkingGroup = Cell(meeting.WorkingGroup), meeting.Ordinal, Start = Cell(meeting.Start), End = Cell(meeting.End), meeting.Place,
        Report = Cell(meeting.Report), Citations = meeting.Citations.Count,
    };

    public static object Of(Text text) => new
    {
        Reference = Cell(text), TitleEnglish = text.Title?.English, TitleChinese = text.Title?.Chinese,
        SubjectEnglish = text.Subject?.English, SubjectChinese = text.Subject?.Chinese, Adopted = Cell(text.Adopted),
        Provisions = Cell(text.Provisions), Citations = text.Citations.Count,
    };

    public static object Of(Provision provision) => new
    {
        WorkingGroup = Cell(provision.WorkingGroup), provision.Effect, Composition = Cell(provision.Composition),
        WordingEnglish = provision.Wording?.English, WordingChinese = provision.Wording?.Chinese, Citations = provision.Citations.Count,
    };

    public static object Of(TextProvision one) => new { EffectiveDate = Cell(one.EffectiveDate), Text = Cell(one.Text), Provision = Cell(one.Provision) };

    public static object Of(Document document) => new
    {
        Symbol = Cell(document.Symbol), document.Kind, AgendaOf = Cell(document.AgendaOf), ReportOf = Cell(document.ReportOf),
        SubmittedTo = Cell(document.SubmittedTo), PursuantTo = Cell(document.PursuantTo), Citations = document.Citations.Count,
    };

    public static object Of(SymbolParts parts) => new { WorkingGroup = Cell(parts.WorkingGroup), parts.Body, parts.Year, parts.Series, parts.Number, Modifiers = Cell(parts.Modifiers) };

    public static object Of(Source source) => new
    {
        Id = Cell(source.Id), Symbol = Cell(source.Symbol), source.Address, source.Standing, TitleEnglish = source.Title?.English, TitleChinese = source.Title?.Chinese,
        DocumentTypeEnglish = source.DocumentType?.English, DocumentTypeChinese = source.DocumentType?.Chinese, Issued = Cell(source.Issued),
        source.Distribution, Language = Cell(source.Language), OriginalLanguage = Cell(source.OriginalLanguage),
        SubmittedTo = Cell(source.SubmittedTo), AgendaItems = Cell(source.AgendaItems), Citations = source.Citations.Count,
    };

    public static object Of(Citation citation) => new { citation.Fact, Source = Cell(citation.Source), citation.Paragraph, citation.Locator, citation.Quote, citation.Basis, citation.Rule };

    public static object Of(Fact fact) => new { Record = Cell(fact.Record), fact.Path, Value = Cell(fact.Value), Citations = fact.Citations.Count, fact.IsSecondHand };

    public static object Of(Discrepancy discrepancy) => new
    {
        Id = Cell(discrepancy.Id), discrepancy.Subject, Sides = Cell(discrepancy.Sides), discrepancy.Follows, Touches = Cell(discrepancy.Touches),
        discrepancy.Treatment, Citations = discrepancy.Citations.Count,
    };

    public static object Of(DiscrepancySide side) => new { side.Statement, Citations = side.Citations.Count };

    public static object Of(StateOfAffairs state) => new
    {
        Date = Cell(state.Date), TreatiesInForce = Cell(state.TreatiesInForce), TextsInEffect = Cell(state.TextsInEffect), WorkingGroups = Cell(state.WorkingGroups),
        SessionsHeld = Cell(state.SessionsHeld), SessionUnderway = Cell(state.SessionUnderway), SessionsPlanned = Cell(state.SessionsPlanned),
        MeetingsHeld = Cell(state.MeetingsHeld), MeetingsUnderway = Cell(state.MeetingsUnderway), MeetingsPlanned = Cell(state.MeetingsPlanned),
    };

    public static object Of(Change change) => new
    {
        Record = Cell(change.Record), (change as FactChanged)?.Fact,
        Before = Cell(change is FactChanged was ? was.Before : (change as RecordRemoved)?.Before),
        After = Cell(change is FactChanged now ? now.After : (change as RecordAdded)?.After),
    };

    /// <summary>A date as <c>2024-06-24</c>, anything else as it prints.</summary>
    public static string? Cell(object? value) => value is LocalDate date ? IsoDates.Text(date) : value?.ToString();

    /// <summary>All elements in one cell: <c>OpenEnded | Interim</c>.</summary>
    private static string Cell<T>(ValueList<T> list) => string.Join(" | ", list);
}
