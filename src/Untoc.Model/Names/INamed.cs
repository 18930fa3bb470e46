namespace Untoc.Model;

/// <summary>A record with a name: a treaty, the Conference, a working group.</summary>
public interface INamed : IRecord
{
    /// <summary>The name that the dataset gives it, in each language in which it is known.</summary>
    MultilingualText Name { get; }

    /// <summary>Other names that sources use for it, short names among them; empty where none is known.</summary>
    ValueList<AttestedName> AttestedNames { get; }
}
