namespace Untoc.Model.Tests;

/// <summary>Tests as users write them, which <c>docs/testing.md</c> quotes.</summary>
public class ExampleTests
{
    private static readonly UntocDataset Mine = UntocDatasetBuilder.Minimal()
        .WithDecision("4/4", decision => decision with { Provisions = [Provisions.Establishes("WG.4", Composition.OpenEnded, Composition.Interim)] })
        .WithMeeting("WG.4/5", meeting => meeting with { Place = "Vienna" })
        .Build();

    [Fact]
    public Task My_dataset() => Verify(Mine.ToJson());

    public static TheoryData<DatasetInvariant> Invariants => [.. DatasetInvariant.All.Except(NotYetKnown)];

    private static IEnumerable<DatasetInvariant> NotYetKnown =>
        Language.All.Where(language => language != Language.English).Select(DatasetInvariant.NamesKnownIn);

    [Theory, MemberData(nameof(Invariants))]
    public void My_dataset_keeps_to(DatasetInvariant invariant) => UntocAssert.Holds(invariant, Mine);
}
