namespace Untoc.Model;

/// <summary>Finds what contradicts itself within one record.</summary>
internal sealed class RecordCheck(UntocRecords records, ProblemList problems)
{
    private static readonly MultilingualText InNoLanguage = new();

    public void Check(RecordValue one)
    {
        if (one.Shape.IsKey)
            return;
        JsonPath path = one.Path;
        switch (one.Value)
        {
            case string text:
                AddIf(!AllowedCharacters.IsVisible(text), path, "", "Expected words, not blanks.");
                break;
            case Enum member:
                Check(member, path);
                break;
            case MultilingualText text:
                AddIf(text == InNoLanguage, path, "", "Expected the text in one language at least.");
                break;
            case DatasetInfo info:
                Check(info, path);
                break;
            case RegisterCoverage register:
                Check(register, path);
                break;
            case Treaty treaty:
                Check(treaty, path);
                break;
            case SignaturePeriod period:
                AddIf(period.End < period.Start, path, ".end", "The time for signature ends before it starts.");
                break;
            case Article article:
                AddIf(!KeyFormat.IsNumber(article.Number), path, ".number", $"Expected a number from 1 to {KeyFormat.MaxNumber}.");
                break;
            case ConferenceOfTheParties conference:
                AddIf(conference.EstablishedBy.Treaty != records.Convention.Id, path, ".establishedBy", "The Convention establishes the Conference.");
                break;
            case Session session:
                Check(session, path);
                break;
            case Meeting meeting:
                AddIf(!KeyFormat.IsNumber(meeting.Ordinal), path, ".ordinal", $"Expected an ordinal from 1 to {KeyFormat.MaxNumber}.");
                AddIf(meeting.End < meeting.Start, path, ".end", "The meeting ends before it starts.");
                break;
            case Provision provision:
                AddIf(provision.Effect != Effect.Establishes && provision.Composition.Count > 0, path, ".composition", "Only a provision that establishes a group gives its composition.");
                CheckOnce(provision.Composition, path, ".composition");
                break;
            case Document document:
                Check(document, path);
                break;
            case Source source:
                CheckOnce(source.AgendaItems, path, ".agendaItems");
                break;
            case Discrepancy discrepancy:
                Check(discrepancy, path);
                break;
        }
    }

    private void Check(Enum member, JsonPath path)
    {
        if (!Enum.IsDefined(member.GetType(), member))
            problems.Add(path, $"Not a {member.GetType().Name}.");
    }

    private void Check(DatasetInfo info, JsonPath path)
    {
        AddIf(info.SchemaVersion is < 1 or > DatasetInfo.CurrentSchemaVersion, path, ".schemaVersion", $"Expected a version from 1 to {DatasetInfo.CurrentSchemaVersion}.");
        AddIf(info.SchemaVersion == 1 && records.Articles.Count + records.Participants.Count + records.Participations.Count > 0, path, ".schemaVersion", "Expected 2: version 1 has no articles, participants or participations.");
        AddIf(Repeats(info.Registers, static register => register.Kind), path, ".registers", "Expected each kind of record once.");
    }

    private void Check(RegisterCoverage register, JsonPath path)
    {
        if (register.KnownMissing.Any(missing => missing.Kind != register.Kind))
            problems.Add($"{path}.knownMissing", $"Expected names of the kind {register.Kind}.");
        CheckOnce(register.KnownMissing, path, ".knownMissing");
        AddIf(register.Extent == Completeness.Complete && register.KnownMissing.Count > 0, path, ".extent", "What is complete misses no record.");
    }

    private void Check(Treaty treaty, JsonPath path)
    {
        string? tooEarly = treaty.EntryIntoForce < treaty.Adopted ? "it is adopted"
            : treaty.EntryIntoForce < treaty.OpenForSignature.Min(static period => period.Start) ? "it is open for signature"
            : treaty.EntryIntoForce < records.Convention.EntryIntoForce ? "the Convention that it supplements"
            : null;
        AddIf(tooEarly is not null, path, ".inForce", $"It enters into force before {tooEarly}.");
        AddIf(treaty.EntryIntoForceUnder is { } article && article.Treaty != treaty.Id, path, ".inForceUnder", "Expected an article of the treaty itself.");
        AddIf(treaty.OpenForSignature.Any(period => period.Start < treaty.Adopted || period.End < treaty.Adopted), path, ".openForSignature", "It is open for signature before it is adopted.");
        CheckOnce(treaty.AuthenticLanguages, path, ".authenticLanguages");
        AddIf(treaty is Convention && treaty.Id != TreatyId.Convention, path, ".id", $"Expected \"{TreatyId.Convention}\", the identifier of the Convention.");
        AddIf(treaty is Protocol protocol && protocol.Supplements != records.Convention.Id, path, ".supplements", "A protocol supplements the Convention.");
    }

    private void Check(Session session, JsonPath path)
    {
        AddIf(session.End < session.Start, path, ".end", "The session ends before it starts.");
        AddIf(Repeats(session.Agenda, static item => item.Number), path, ".agenda", "Expected each number of an item once.");
    }

    private void Check(Document document, JsonPath path)
    {
        AddIf(document.ReportOf is not null && document.Kind != DocumentKind.SessionReport, path, ".reportOf", "Only a SessionReport is the report of a session.");
        AddIf(document.AgendaOf is not null && document.Kind != DocumentKind.ProvisionalAgenda, path, ".agendaOf", "Only a ProvisionalAgenda is the agenda of a session.");
    }

    private void Check(Discrepancy discrepancy, JsonPath path)
    {
        CheckOnce(discrepancy.Touches, path, ".touches");
        AddIf(discrepancy.Sides.Count < 2, path, ".sides", "Expected two sides at least.");
        AddIf(Repeats(discrepancy.Sides, static side => side.Statement), path, ".sides", "Expected each statement once.");
        AddIf(discrepancy.Follows is { } followed && discrepancy.Sides.All(side => side.Statement != followed), path, ".follows", "Expected the statement of one of the sides.");
    }

    private void CheckOnce<T>(ValueList<T> list, JsonPath path, string member) =>
        AddIf(Repeats(list, static element => element), path, member, "Expected each element once.");

    private void AddIf(bool wrong, JsonPath path, string member, string message)
    {
        if (wrong)
            problems.Add($"{path}{member}", message);
    }

    private static bool Repeats<T, TKey>(ValueList<T> list, Func<T, TKey> keyOf) => list.Count > 1 && list.DistinctBy(keyOf).Count() < list.Count;
}
