namespace Untoc.Model;

/// <summary>Records that a check has found to make a dataset.</summary>
internal sealed class ValidatedSource(UntocRecords records) : DatasetSource
{
    /// <exception cref="UntocDataException">They do not make one.</exception>
    public static ValidatedSource Of(UntocRecords records)
    {
        ArgumentNullException.ThrowIfNull(records);
        var problems = new ProblemList(ReaderLimits.Default.Problems);
        DatasetCheck.Check(records, problems);
        return problems.Count > 0 ? throw new UntocDataException(problems) : new ValidatedSource(records);
    }

    public override UntocRecords All => records;
    public override DatasetInfo Info => records.Info;
    public override Convention Convention => records.Convention;
    public override ValueList<Protocol> Protocols => records.Protocols;
    public override ConferenceOfTheParties Conference => records.Conference;
    public override ValueList<WorkingGroup> WorkingGroups => records.WorkingGroups;
    public override ValueList<Session> Sessions => records.Sessions;
    public override ValueList<Resolution> Resolutions => records.Resolutions;
    public override ValueList<Decision> Decisions => records.Decisions;
    public override ValueList<Meeting> Meetings => records.Meetings;
    public override ValueList<Document> Documents => records.Documents;
    public override ValueList<Source> Sources => records.Sources;
    public override ValueList<Discrepancy> Discrepancies => records.Discrepancies;
}
