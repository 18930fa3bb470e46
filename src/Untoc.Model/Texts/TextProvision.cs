namespace Untoc.Model;

/// <summary>A provision with the text that it stands in and the day on which that takes effect.</summary>
public sealed record TextProvision
{
    internal TextProvision(LocalDate effectiveDate, Text text, Provision provision) => (EffectiveDate, Text, Provision) = (effectiveDate, text, provision);

    /// <summary>The day, see <see cref="UntocDataset.EffectiveDateOf"/>. It is computed from the text and has no citation.</summary>
    public LocalDate EffectiveDate { get; }

    /// <summary>The resolution or decision.</summary>
    public Text Text { get; }

    /// <summary>What the text does to the working group.</summary>
    public Provision Provision { get; }

    /// <summary>The text and the provision: <c>resolution 7/1: MakesConstantElement WG.4</c>.</summary>
    public override string ToString() => $"{Text}: {Provision}";

    private object ToDump() => DumpRow.Of(this);
}
