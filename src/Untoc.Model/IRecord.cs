namespace Untoc.Model;

/// <summary>A record of a dataset: it has a key, and it says where its facts are stated.</summary>
/// <remarks>The records of this library and nothing else: others cannot implement it. <see cref="RecordKey.Of(IRecord)"/> gives the key.</remarks>
public interface IRecord : ICited
{
    /// <summary>The key in its register; null for the Conference, of which there is one.</summary>
    internal object? Key { get; }

    /// <summary>Where each fact is stated.</summary>
    // Declared here too, where programs compiled with version 0.1.0 look for it.
    new ValueList<Citation> Citations { get; }
}
