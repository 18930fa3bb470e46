namespace Untoc.Model;

/// <summary>Finds what contradicts itself within one record.</summary>
internal sealed class RecordCheck(UntocRecords records, ProblemList problems)
{
    private static readonly MultilingualText InNoLanguage = new();

    public void Check(RecordValue one)
    {
        JsonPath at = one.Path;
        switch (one.Value)
        {
            case string text:
                Where(string.IsNullOrWhiteSpace(text), at, "", "Expected words, not blanks.");
                break;
            case Enum member:
                Check(member, at);
                break;
            case MultilingualText text:
                Where(text == InNoLanguage, at, "", "Expected the text in one language at least.");
                break;
            case DatasetInfo info:
                Check(info, at);
                break;
            case RegisterCoverage register:
                Check(register, at);
                break;
            case Treaty treaty:
                Check(treaty, at);
                break;
            case SignaturePeriod period:
                Where(period.End < period.Start, at, ".end", "The time for signature ends before it starts.");
                break;
            case ConferenceOfTheParties conference:
                Where(conference.EstablishedBy.Treaty != records.Convention.Id, at, ".establishedBy", "The Convention establishes the Conference.");
                break;
            case Session session:
                Check(session, at);
                break;
            case Meeting meeting:
                Check(meeting, at);
                break;
            case Provision provision:
                Where(provision.Effect != Effect.Establishes && provision.Composition.Count > 0, at, ".composition", "Only a provision that establishes a group gives its composition.");
                break;
            case Document document:
                Check(document, at);
                break;
            case Discrepancy discrepancy:
                Check(discrepancy, at);
                break;
        }
    }

    private void Check(Enum member, JsonPath at)
    {
        if (!Enum.IsDefined(member.GetType(), member))
            problems.Add(at, $"Not a {member.GetType().Name}.");
    }

    private void Check(DatasetInfo info, JsonPath at)
    {
        if (info.SchemaVersion != DatasetInfo.CurrentSchemaVersion)
            problems.Add($"{at}.schemaVersion", $"Expected {DatasetInfo.CurrentSchemaVersion}.");
        Where(Repeats(info.Registers, static register => register.Kind), at, ".registers", "Expected each kind of record once.");
    }

    private void Check(RegisterCoverage register, JsonPath at)
    {
        if (register.KnownMissing.Any(missing => missing.Kind != register.Kind))
            problems.Add($"{at}.knownMissing", $"Expected names of the kind {register.Kind}.");
        Where(register.Extent == Extent.Complete && register.KnownMissing.Count > 0, at, ".extent", "What is complete misses no record.");
    }

    private void Check(Treaty treaty, JsonPath at)
    {
        Where(treaty.EntryIntoForce < treaty.Adopted, at, ".inForce", "It enters into force before it is adopted.");
        Where(treaty.EntryIntoForceUnder is { } article && article.Treaty != treaty.Id, at, ".inForceUnder", "Expected an article of the treaty itself.");
        Where(treaty.OpenForSignature.Any(period => period.Start < treaty.Adopted), at, ".openForSignature", "It is open for signature before it is adopted.");
        Where(treaty is Protocol protocol && protocol.Supplements != records.Convention.Id, at, ".supplements", "A protocol supplements the Convention.");
    }

    private void Check(Session session, JsonPath at)
    {
        Where(session.End < session.Start, at, ".end", "The session ends before it starts.");
        Where(Repeats(session.Agenda, static item => item.Number), at, ".agenda", "Expected each number of an item once.");
    }

    private void Check(Meeting meeting, JsonPath at)
    {
        if (!KeyText.IsNumber(meeting.Ordinal))
            problems.Add($"{at}.ordinal", $"Expected an ordinal from 1 to {KeyText.MaxNumber}.");
        Where(meeting.End < meeting.Start, at, ".end", "The meeting ends before it starts.");
    }

    private void Check(Document document, JsonPath at)
    {
        Where(document.ReportOf is not null && document.Kind != DocumentKind.SessionReport, at, ".reportOf", "Only a SessionReport is the report of a session.");
        Where(document.AgendaOf is not null && document.Kind != DocumentKind.ProvisionalAgenda, at, ".agendaOf", "Only a ProvisionalAgenda is the agenda of a session.");
    }

    private void Check(Discrepancy discrepancy, JsonPath at)
    {
        Where(discrepancy.Sides.Count < 2, at, ".sides", "Expected two sides at least.");
        Where(Repeats(discrepancy.Sides, static side => side.Statement), at, ".sides", "Expected each statement once.");
        Where(discrepancy.Follows is { } followed && discrepancy.Sides.All(side => side.Statement != followed), at, ".follows", "Expected the statement of one of the sides.");
    }

    private void Where(bool wrong, JsonPath at, string member, string message)
    {
        if (wrong)
            problems.Add($"{at}{member}", message);
    }

    private static bool Repeats<T, TKey>(ValueList<T> list, Func<T, TKey> keyOf) => list.Count > 1 && list.DistinctBy(keyOf).Count() < list.Count;
}
