namespace Untoc.Model;

/// <summary>The place of a record, put in words on demand.</summary>
/// <param name="Register">The member that holds it, or the list that it is in.</param>
/// <param name="At">Its position in the list; null if it isn't in a list.</param>
internal readonly record struct Place(string Register, int? At)
{
    /// <summary>Returns the records of a register with their places.</summary>
    public static IEnumerable<(TRecord Record, Place Place)> Of<TRecord>(string register, IEnumerable<TRecord> records) =>
        records.Select((record, at) => (record, new Place(register, at)));

    /// <summary>The JSON path: <c>$.meetings[3]</c>.</summary>
    public override string ToString() => At is { } at ? $"$.{Register}[{KeyFormat.Of(at)}]" : $"$.{Register}";
}
