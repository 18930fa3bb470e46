namespace Untoc.Model;

/// <summary>A record of a dataset: it has a key, and it says where its facts are stated.</summary>
public interface IRecord
{
    /// <summary>Its name among all records, whatever their kind.</summary>
    RecordKey RecordKey { get; }

    /// <summary>Where each fact is stated.</summary>
    ValueList<Citation> Citations { get; }
}
