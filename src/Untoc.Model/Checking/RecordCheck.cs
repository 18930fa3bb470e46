namespace Untoc.Model;

/// <summary>Finds what contradicts itself within one record.</summary>
internal static class RecordCheck
{
    public static IEnumerable<DataProblem> Problems(RecordTreeNode node, UntocRecords records) => node.Problem(node.Value switch
    {
        string text when string.IsNullOrWhiteSpace(text) => ("", "Expected words, not blanks."),
        Enum value when !Enum.IsDefined(value.GetType(), value) => ("", $"Not a {value.GetType().Name}."),
        MultilingualText text when text.ToString().Length == 0 => ("", "Expected the text in one language at least."),
        DatasetInfo info when info.SchemaVersion != DatasetInfo.CurrentSchemaVersion =>
            (".schemaVersion", $"Expected {KeyText.Of(DatasetInfo.CurrentSchemaVersion)}."),
        DatasetInfo info when info.Registers.DistinctBy(static register => register.Kind).Count() < info.Registers.Count =>
            (".registers", "Expected each kind of record once."),
        RegisterCoverage register when register.KnownMissing.FirstOrDefault(missing => missing.Kind != register.Kind) is { } other =>
            (".knownMissing", $"Expected names of the kind {register.Kind}, not {Excerpt.Quoted(other.ToString())}."),
        Protocol protocol when protocol.Supplements != records.Convention.Id => (".supplements", "A protocol supplements the Convention."),
        Treaty treaty when treaty.EntryIntoForce < treaty.Adopted => (".inForce", "It enters into force before it is adopted."),
        Treaty treaty when treaty.OpenForSignature.Any(period => period.Start < treaty.Adopted) => (".openForSignature", "It is open for signature before it is adopted."),
        Treaty { EntryIntoForceUnder: { } article } treaty when article.Treaty != treaty.Id => (".inForceUnder", "Expected an article of the treaty itself."),
        ConferenceOfTheParties conference when conference.EstablishedBy.Treaty != records.Convention.Id => (".establishedBy", "The Convention establishes the Conference."),
        SignaturePeriod period when period.End < period.Start => (".end", "The time for signature ends before it starts."),
        Session session when session.Agenda.DistinctBy(static item => item.Number).Count() < session.Agenda.Count =>
            (".agenda", "Expected each number of an item once."),
        Session session when session.End < session.Start => (".end", "The session ends before it starts."),
        Meeting meeting when meeting.End < meeting.Start => (".end", "The meeting ends before it starts."),
        Meeting meeting when !KeyText.IsNumber(meeting.Ordinal) => (".ordinal", $"Expected an ordinal from 1 to {KeyText.Of(KeyText.MaxNumber)}."),
        Provision { Effect: not Effect.Establishes, Composition.Count: > 0 } =>
            (".composition", "Only a provision that establishes a group gives its composition."),
        Document { ReportOf: not null, Kind: not DocumentKind.SessionReport } => (".reportOf", "Only a SessionReport is the report of a session."),
        Document { AgendaOf: not null, Kind: not DocumentKind.ProvisionalAgenda } => (".agendaOf", "Only a ProvisionalAgenda is the agenda of a session."),
        Discrepancy { Sides.Count: < 2 } => (".sides", "Expected two sides at least."),
        Discrepancy discrepancy when discrepancy.Sides.DistinctBy(static side => side.Statement).Count() < discrepancy.Sides.Count =>
            (".sides", "Expected each statement once."),
        Discrepancy { Follows: { } followed } discrepancy when discrepancy.Sides.All(side => side.Statement != followed) =>
            (".follows", "Expected the statement of one of the sides."),
        _ => null,
    });
}
