namespace Untoc.Model;

/// <summary>What a provision does to a working group.</summary>
[JsonConverter(typeof(EnumNameConverter<Effect>))]
public enum Effect
{
    /// <summary>Establishes the group, composed as <see cref="Provision.Composition"/> says.</summary>
    Establishes,

    /// <summary>Decides that the group is a constant element of the Conference (常设组成部分), permanent in everyday words.</summary>
    MakesConstantElement,

    /// <summary>Encourages the group to consider meeting every year as needed, back to back with another.</summary>
    EncouragesAnnualMeetings,

    /// <summary>Asks the group to meet at least once between two sessions of the Conference.</summary>
    RequestsMeeting,

    /// <summary>Asks the group to consider a matter.</summary>
    AssignsTask,

    /// <summary>Decides that the Conference is to review the group, and to decide on its future, at a later session.</summary>
    SchedulesReview,
}
