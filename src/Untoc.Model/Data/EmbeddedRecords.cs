namespace Untoc.Model;

/// <summary>The records that ship in the assembly.</summary>
internal static class EmbeddedRecords
{
    // Each register is made on first use, so that a query doesn't pay for the others.
    public static UntocRecords Create() => new(static () => [InfoData.Info], static () => [TreatyData.Convention], static () => [ConferenceData.Conference])
    {
        Protocols = new(static () => TreatyData.Protocols.Items),
        WorkingGroups = new(static () => WorkingGroupData.WorkingGroups.Items),
        Sessions = new(static () => SessionData.Sessions.Items),
        Resolutions = new(static () => ResolutionData.Resolutions.Items),
        Decisions = new(static () => DecisionData.Decisions.Items),
        Meetings = new(static () => MeetingData.Meetings.Items),
        Documents = new(static () => DocumentData.Documents.Items),
        Sources = new(static () => SourceData.Sources.Items),
        Discrepancies = new(static () => DiscrepancyData.Discrepancies.Items),
    };
}
