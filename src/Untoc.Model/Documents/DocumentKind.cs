using System.Text.Json.Serialization;

namespace Untoc.Model;

/// <summary>What a document is.</summary>
[JsonConverter(typeof(EnumNameConverter<DocumentKind>))]
public enum DocumentKind
{
    /// <summary>The provisional agenda of a session of the Conference, before its adoption.</summary>
    ProvisionalAgenda,

    /// <summary>The report of a meeting of a working group.</summary>
    MeetingReport,
}
