using Untoc.Model.Fuzz;

namespace Untoc.Model.Tests;

/// <summary>What fuzzing has reached, once more in each run.</summary>
[Trait("Mutation", "Off")]
public class CorpusTests
{
    private static readonly string Corpus = Path.Combine(Repository.Root, "tests/Untoc.Model.Fuzz/corpus");

    public static TheoryData<string> AllTargets => [.. Targets.All.Keys];

    [Theory]
    [MemberData(nameof(AllTargets))]
    public void Every_input_keeps_the_promises_of_its_target_and_some_are_accepted_and_some_refused(string target)
    {
        ILookup<bool, string> files = Directory.GetFiles(Path.Combine(Corpus, target)).ToLookup(file => Accepts(target, file));

        Assert.NotEmpty(files[true]);
        Assert.NotEmpty(files[false]);
    }

    [Fact]
    public void The_corpus_is_of_the_targets_that_there_are() =>
        Assert.Equal(Targets.All.Keys.Order(StringComparer.Ordinal), Directory.GetDirectories(Corpus).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    private static bool Accepts(string target, string file)
    {
        bool accepted = false;
        Exception? broken = Record.Exception(() => accepted = Targets.All[target](File.ReadAllBytes(file)));
        Assert.True(broken is null, $"{Path.GetFileName(file)}: {broken}");
        return accepted;
    }
}
