using Untoc.Model.Fuzz;

namespace Untoc.Model.Tests;

/// <summary>What fuzzing has reached, once more in each run.</summary>
[Trait("Mutation", "Off")]
public class CorpusTests
{
    public static TheoryData<string> AllTargets => [.. Targets.All.Keys];

    [Theory]
    [MemberData(nameof(AllTargets))]
    public void Every_input_of_the_corpus_keeps_the_promises_of_its_target(string target)
    {
        List<string> broken = [];
        foreach (string file in Corpus(target))
        {
            Exception? thrown = Record.Exception(() => Targets.All[target](File.ReadAllBytes(file)));
            if (thrown is not null)
                broken.Add($"{Path.GetFileName(file)}: {thrown}");
        }

        Assert.Empty(broken);
    }

    [Theory]
    [MemberData(nameof(AllTargets))]
    public void The_corpus_of_a_target_holds_inputs_that_are_accepted_and_inputs_that_are_refused(string target)
    {
        ILookup<bool, string> files = Corpus(target).ToLookup(file => Targets.All[target](File.ReadAllBytes(file)));

        Assert.NotEmpty(files[true]);
        Assert.NotEmpty(files[false]);
    }

    [Fact]
    public void The_corpus_is_of_the_targets_that_there_are() =>
        Assert.Equal(
            Targets.All.Keys.Order(StringComparer.Ordinal),
            Directory.GetDirectories(Path.Combine(Repository.Root, "tests/Untoc.Model.Fuzz/corpus")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    private static string[] Corpus(string target) => Directory.GetFiles(Path.Combine(Repository.Root, "tests/Untoc.Model.Fuzz/corpus", target));
}
