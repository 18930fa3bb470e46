namespace Untoc.Model;

/// <summary>What a document is.</summary>
[JsonConverter(typeof(EnumNameConverter<DocumentKind>))]
public enum DocumentKind
{
    /// <summary>The provisional agenda of a session of the Conference or of a meeting of a working group, before its adoption.</summary>
    ProvisionalAgenda,

    /// <summary>The report of a meeting of a working group.</summary>
    MeetingReport,

    /// <summary>The report of the Conference on a session.</summary>
    SessionReport,
}
