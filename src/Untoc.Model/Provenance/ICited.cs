namespace Untoc.Model;

/// <summary>What says of each of its facts where it is stated: every record, and the parts of records that have citations of their own.</summary>
/// <remarks><see cref="CitedRecords.FactNames"/> gives the names of the facts.</remarks>
public interface ICited
{
    /// <summary>Where each fact is stated.</summary>
    ValueList<Citation> Citations { get; }

    /// <summary>Returns a copy in which every fact has a citation.</summary>
    internal ICited Filled(CitationFiller filler) => throw new ArgumentException($"{GetType()} is no type of this library, whose facts it would know.");
}
