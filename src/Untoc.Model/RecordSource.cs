namespace Untoc.Model;

/// <summary>Where a dataset takes its records from, a register at a time: the one way in for data of the package and of users.</summary>
internal abstract class RecordSource
{
    private UntocRecords? _all;

    public abstract DatasetInfo Info { get; }
    public abstract Convention Convention { get; }
    public abstract ValueList<Protocol> Protocols { get; }
    public abstract ConferenceOfTheParties Conference { get; }
    public abstract ValueList<WorkingGroup> WorkingGroups { get; }
    public abstract ValueList<Session> Sessions { get; }
    public abstract ValueList<Resolution> Resolutions { get; }
    public abstract ValueList<Decision> Decisions { get; }
    public abstract ValueList<Meeting> Meetings { get; }
    public abstract ValueList<Document> Documents { get; }
    public abstract ValueList<Source> Sources { get; }
    public abstract ValueList<Discrepancy> Discrepancies { get; }

    public UntocRecords All => _all ??= new()
    {
        Info = Info,
        Convention = Convention,
        Protocols = Protocols,
        Conference = Conference,
        WorkingGroups = WorkingGroups,
        Sessions = Sessions,
        Resolutions = Resolutions,
        Decisions = Decisions,
        Meetings = Meetings,
        Documents = Documents,
        Sources = Sources,
        Discrepancies = Discrepancies,
    };
}

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
