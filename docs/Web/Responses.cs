using System.Text.Json.Serialization;

namespace Web;

/// <summary>A meeting, and where it stands on the day that was asked about.</summary>
public sealed record MeetingOnDay(Meeting Meeting, MeetingStatus Status);

/// <summary>What stood at the end of a day: of each working group, how long it was meant to last.</summary>
public sealed record StateOnDay(LocalDate Date, TreatyId[] TreatiesInForce, Dictionary<WorkingGroupCode, Tenure> WorkingGroups, SessionNumber[] SessionsHeld);

/// <summary>A citation, and its place in one line.</summary>
public sealed record CitedPlace(Citation Citation, string Place);

[JsonSerializable(typeof(IEnumerable<WorkingGroup>))]
[JsonSerializable(typeof(IEnumerable<MeetingOnDay>))]
[JsonSerializable(typeof(IEnumerable<CitedPlace>))]
[JsonSerializable(typeof(StateOnDay))]
internal sealed partial class ResponseJson : JsonSerializerContext;
