namespace Untoc.Model;

/// <summary>The records that are built into the package, each register made when it is first asked for.</summary>
internal sealed class EmbeddedSource : DatasetSource
{
    public override DatasetInfo Info => InfoData.Info;
    public override Convention Convention => TreatyData.Convention;
    public override ValueList<Protocol> Protocols => TreatyData.Protocols;
    public override ConferenceOfTheParties Conference => ConferenceData.Conference;
    public override ValueList<WorkingGroup> WorkingGroups => WorkingGroupData.WorkingGroups;
    public override ValueList<Session> Sessions => SessionData.Sessions;
    public override ValueList<Resolution> Resolutions => ResolutionData.Resolutions;
    public override ValueList<Decision> Decisions => DecisionData.Decisions;
    public override ValueList<Meeting> Meetings => MeetingData.Meetings;
    public override ValueList<Document> Documents => DocumentData.Documents;
    public override ValueList<Source> Sources => SourceData.Sources;
    public override ValueList<Discrepancy> Discrepancies => DiscrepancyData.Discrepancies;

    public override UntocRecords All => field ?? FirstWins.Keep(ref field, new()
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
    });
}
