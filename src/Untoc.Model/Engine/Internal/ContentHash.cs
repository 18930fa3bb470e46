namespace Untoc.Model;

/// <summary>Gives the SHA-256 of a dataset's JSON to what carries it, when someone asks.</summary>
/// <remarks>It follows from the records, so that all are equal: it takes no part in the equality of what carries it.</remarks>
internal readonly struct ContentHash(DatasetSource source) : IEquatable<ContentHash>
{
    public string? Sha256 => source?.Sha256;

    public bool Equals(ContentHash other) => true;

    public override bool Equals(object? obj) => obj is ContentHash;

    public override int GetHashCode() => 0;
}
