using System.Text.Json.Serialization;

namespace Untoc.Model;

/// <summary>Whether a dataset has all records of a kind.</summary>
[JsonConverter(typeof(EnumNameConverter<Extent>))]
public enum Extent
{
    /// <summary>All that <see cref="RegisterCoverage.Scope"/> speaks of.</summary>
    Complete,

    /// <summary>Those that its sources mention; there are others like them.</summary>
    AsMentioned,
}
