namespace Untoc.Model;

/// <summary>The place of a record, put in words on demand.</summary>
internal readonly record struct Place(string Register, int? At)
{
    public static IEnumerable<(TRecord Record, Place Place)> Of<TRecord>(string register, IEnumerable<TRecord> records) =>
        records.Select((record, at) => (record, new Place(register, at)));

    public override string ToString() => At is { } at ? $"$.{Register}[{KeyFormat.Of(at)}]" : $"$.{Register}";
}
