namespace Untoc.Model;

/// <summary>A record of a dataset: it has a key, and it says where its facts are stated.</summary>
/// <remarks>The records of this library and nothing else: others cannot implement it. <see cref="RecordKey.Of(IRecord)"/> gives the key.</remarks>
public interface IRecord : ICited
{
    internal RecordKey RecordKey { get; }

    /// <summary>Where each fact is stated.</summary>
    // Declared here too, where programs compiled with version 0.1.0 look for it.
    new ValueList<Citation> Citations { get; }
}
