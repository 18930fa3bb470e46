using NodaTime;

namespace Untoc.Model;

/// <summary>A provision with the text that it stands in and the day on which that takes effect.</summary>
/// <param name="EffectiveDate">The day, see <see cref="UntocDataset.EffectiveDateOf"/>; it follows from the text and is no cited fact.</param>
/// <param name="Text">The resolution or decision.</param>
/// <param name="Provision">What it does to the working group.</param>
public sealed record TextProvision(LocalDate EffectiveDate, Text Text, Provision Provision)
{
    /// <summary>The text and the provision: <c>resolution 7/1: MakesConstantElement WG.4</c>.</summary>
    public override string ToString() => $"{Text}: {Provision}";

    private object ToDump() => DumpRow.Of(this);
}
