namespace Untoc.Model;

/// <summary>Finds what contradicts itself within one record.</summary>
internal static class RecordCheck
{
    private static readonly MultilingualText InNoLanguage = new();

    public static IEnumerable<DataProblem> Problems(RecordTreeNode node, UntocRecords records)
    {
        (string Member, string Message)[] contradictions = Contradictions(node.Value, records);
        return contradictions.Length == 0 ? [] : contradictions.Select(one => new DataProblem(node.Path + one.Member, one.Message));
    }

    private static (string Member, string Message)[] Contradictions(object? value, UntocRecords records) => value switch
    {
        string text => string.IsNullOrWhiteSpace(text) ? [("", "Expected words, not blanks.")] : [],
        Enum member => Enum.IsDefined(member.GetType(), member) ? [] : [("", $"Not a {member.GetType().Name}.")],
        MultilingualText text => text == InNoLanguage ? [("", "Expected the text in one language at least.")] : [],
        DatasetInfo info => Where(
            (info.SchemaVersion != DatasetInfo.CurrentSchemaVersion, ".schemaVersion", $"Expected {KeyText.Of(DatasetInfo.CurrentSchemaVersion)}."),
            (Repeats(info.Registers, static register => register.Kind), ".registers", "Expected each kind of record once.")),
        RegisterCoverage register => Where(
            (register.KnownMissing.Any(missing => missing.Kind != register.Kind), ".knownMissing", $"Expected names of the kind {register.Kind}."),
            (register.Extent == Extent.Complete && register.KnownMissing.Count > 0, ".extent", "What is complete misses no record.")),
        Protocol protocol => Where(protocol, (protocol.Supplements != records.Convention.Id, ".supplements", "A protocol supplements the Convention.")),
        Treaty treaty => Where(treaty),
        SignaturePeriod period => Where((period.End < period.Start, ".end", "The time for signature ends before it starts.")),
        ConferenceOfTheParties conference => Where((conference.EstablishedBy.Treaty != records.Convention.Id, ".establishedBy", "The Convention establishes the Conference.")),
        Session session => Where(
            (session.End < session.Start, ".end", "The session ends before it starts."),
            (Repeats(session.Agenda, static item => item.Number), ".agenda", "Expected each number of an item once.")),
        Meeting meeting => Where(
            (!KeyText.IsNumber(meeting.Ordinal), ".ordinal", $"Expected an ordinal from 1 to {KeyText.Of(KeyText.MaxNumber)}."),
            (meeting.End < meeting.Start, ".end", "The meeting ends before it starts.")),
        Provision provision => Where(
            (provision.Effect != Effect.Establishes && provision.Composition.Count > 0, ".composition", "Only a provision that establishes a group gives its composition.")),
        Document document => Where(
            (document.ReportOf is not null && document.Kind != DocumentKind.SessionReport, ".reportOf", "Only a SessionReport is the report of a session."),
            (document.AgendaOf is not null && document.Kind != DocumentKind.ProvisionalAgenda, ".agendaOf", "Only a ProvisionalAgenda is the agenda of a session.")),
        Discrepancy discrepancy => Where(
            (discrepancy.Sides.Count < 2, ".sides", "Expected two sides at least."),
            (Repeats(discrepancy.Sides, static side => side.Statement), ".sides", "Expected each statement once."),
            (discrepancy.Follows is { } followed && discrepancy.Sides.All(side => side.Statement != followed), ".follows", "Expected the statement of one of the sides.")),
        _ => [],
    };

    private static (string Member, string Message)[] Where(Treaty treaty, params ReadOnlySpan<(bool Wrong, string Member, string Message)> others) => Where(
    [
        (treaty.EntryIntoForce < treaty.Adopted, ".inForce", "It enters into force before it is adopted."),
        (treaty.EntryIntoForceUnder is { } article && article.Treaty != treaty.Id, ".inForceUnder", "Expected an article of the treaty itself."),
        (treaty.OpenForSignature.Any(period => period.Start < treaty.Adopted), ".openForSignature", "It is open for signature before it is adopted."),
        .. others,
    ]);

    private static (string Member, string Message)[] Where(params ReadOnlySpan<(bool Wrong, string Member, string Message)> contradictions)
    {
        List<(string, string)>? found = null;
        foreach ((bool wrong, string member, string message) in contradictions)
            if (wrong)
                (found ??= []).Add((member, message));
        return found is null ? [] : [.. found];
    }

    private static bool Repeats<T, TKey>(ValueList<T> list, Func<T, TKey> keyOf) => list.Count > 1 && list.DistinctBy(keyOf).Count() < list.Count;
}
