namespace Untoc.Model;

/// <summary>Records that a check has found to make a dataset.</summary>
internal sealed class CheckedRecords : RecordSource
{
    private readonly UntocRecords _records;

    /// <exception cref="UntocDataException">They do not make one.</exception>
    public CheckedRecords(UntocRecords records)
    {
        ValueList<DataProblem> problems = DatasetCheck.Problems(records);
        if (problems.Count > 0)
            throw new UntocDataException(problems);
        _records = records;
    }

    public override UntocRecords All => _records;
    public override DatasetInfo Info => _records.Info;
    public override Convention Convention => _records.Convention;
    public override ValueList<Protocol> Protocols => _records.Protocols;
    public override ConferenceOfTheParties Conference => _records.Conference;
    public override ValueList<WorkingGroup> WorkingGroups => _records.WorkingGroups;
    public override ValueList<Session> Sessions => _records.Sessions;
    public override ValueList<Resolution> Resolutions => _records.Resolutions;
    public override ValueList<Decision> Decisions => _records.Decisions;
    public override ValueList<Meeting> Meetings => _records.Meetings;
    public override ValueList<Document> Documents => _records.Documents;
    public override ValueList<Source> Sources => _records.Sources;
    public override ValueList<Discrepancy> Discrepancies => _records.Discrepancies;
}
