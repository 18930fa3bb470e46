namespace Untoc.Model.Testing;

/// <summary>Provisions without citations, to which <see cref="UntocDatasetBuilder"/> adds them.</summary>
public static class Provisions
{
    /// <summary>Establishes a group, described by the words given.</summary>
    /// <exception cref="FormatException"><paramref name="workingGroup"/> is not the text of a code.</exception>
    public static Provision Establishes(string workingGroup, params Composition[] composition) =>
        On(workingGroup, Effect.Establishes) with { Composition = [.. composition ?? []] };

    /// <summary>Makes a group a constant element of the Conference.</summary>
    /// <exception cref="FormatException"><paramref name="workingGroup"/> is not the text of a code.</exception>
    public static Provision MakesConstantElement(string workingGroup) => On(workingGroup, Effect.MakesConstantElement);

    /// <summary>Encourages a group to meet every year.</summary>
    /// <exception cref="FormatException"><paramref name="workingGroup"/> is not the text of a code.</exception>
    public static Provision EncouragesAnnualMeetings(string workingGroup) => On(workingGroup, Effect.EncouragesAnnualMeetings);

    private static Provision On(string workingGroup, Effect effect)
    {
        ArgumentNullException.ThrowIfNull(workingGroup);
        return new() { WorkingGroup = WorkingGroupCode.Parse(workingGroup), Effect = effect, Citations = [] };
    }
}
