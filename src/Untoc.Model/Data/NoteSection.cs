namespace Untoc.Model;

/// <summary>A section of the note: a heading and three paragraphs on one working group, the last of them on its meetings.</summary>
internal sealed record NoteSection(WorkingGroupCode Group, int FirstParagraph, string Name, string Provided, string PursuantTo)
{
    public static NoteSection TraffickingInPersons { get; } = new(WorkingGroupCode.TraffickingInPersons, 1,
        "贩运人口问题工作组", "将向缔约方会议第十二届会议提供", "根据第7/1号决议");

    public static NoteSection SmugglingOfMigrants { get; } = new(WorkingGroupCode.SmugglingOfMigrants, 4,
        "偷运移民问题工作组", "将提供给缔约方会议第十二届会议", "根据第 7/1 号决议");

    public static NoteSection Firearms { get; } = new(WorkingGroupCode.Firearms, 7,
        "枪支问题工作组", "将提供给缔约方会议第十二届会议", "根据第 7/1 号决议");

    public static NoteSection InternationalCooperation { get; } = new(WorkingGroupCode.InternationalCooperation, 10,
        "国际合作问题工作组", "将提供给缔约方会议第十二届会议", "根据缔约方会议第 7/1 号决议");

    public static NoteSection TechnicalAssistance { get; } = new(WorkingGroupCode.TechnicalAssistance, 13,
        "技术援助问题政府专家工作组", "将提供给缔约方会议第十二届会议", "根据缔约方会议第 7/1 号决议");

    private static readonly NoteSection[] All = [TraffickingInPersons, SmugglingOfMigrants, Firearms, InternationalCooperation, TechnicalAssistance];

    public int Meetings => FirstParagraph + 2;

    public static NoteSection On(WorkingGroupCode group) => Array.Find(All, section => section.Group == group)!;
}
