namespace Untoc.Model;

/// <summary>The records that ship in the assembly.</summary>
internal static class EmbeddedRecords
{
    public static readonly UntocRecords All = new()
    {
        Info = InfoData.Info,
        Convention = TreatyData.Convention,
        Protocols = TreatyData.Protocols,
        Articles = ArticleData.Articles,
        Participants = ParticipantData.Participants,
        Participations = ParticipationData.Participations,
        Conference = ConferenceData.Conference,
        WorkingGroups = WorkingGroupData.WorkingGroups,
        Sessions = SessionData.Sessions,
        Resolutions = ResolutionData.Resolutions,
        Decisions = DecisionData.Decisions,
        Meetings = MeetingData.Meetings,
        Documents = DocumentData.Documents,
        Sources = SourceData.Sources,
        Discrepancies = DiscrepancyData.Discrepancies,
    };
}
