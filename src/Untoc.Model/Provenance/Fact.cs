namespace Untoc.Model;

/// <summary>A fact of a record, with the places that state it.</summary>
/// <param name="Record">The record that holds the fact.</param>
/// <param name="Path">The place of the fact in the record, by JSON names: <c>start</c>, <c>name.zh</c>, <c>provisions[2].effect</c>.</param>
/// <param name="Value">The value.</param>
/// <param name="Citations">Where it is stated.</param>
/// <param name="IsSecondHand">Whether none of the citations is to a source of the United Nations: see <see cref="Source.Standing"/>.</param>
public sealed record Fact(IRecord Record, string Path, object Value, ValueList<Citation> Citations, bool IsSecondHand)
{
    /// <summary>The record, the fact and its value: <c>meeting WG.4/13: start 2023-10-02</c>.</summary>
    public override string ToString() => $"{Record}: {Path} {DumpRow.Cell(Value)}";

    private object ToDump() => DumpRow.Of(this);
}
