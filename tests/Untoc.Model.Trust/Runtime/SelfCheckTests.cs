using System.Reflection;
using Untoc.Model.Consumer;

namespace Untoc.Model.Tests;

/// <summary>The questions that are put on every platform, on many threads, in every culture and in copies of the library.</summary>
public class SelfCheckTests
{
    private static readonly UntocDataset Untoc = UntocDataset.Embedded;

    private static readonly Question[] All = [.. Questions.About(Untoc, Questions.DaysOf(Untoc)), .. Questions.AboutTheWhole(Untoc)];

    // What the packed file prints on every platform is held against the same snapshot.
    [Fact]
    public Task The_library_answers_every_question_alike_everywhere() => Verify(string.Join("\n", SelfCheck.Run()));

    [Fact]
    [Trait("Mutation", "Off")]
    public void A_question_has_one_answer()
    {
        Assert.All(All, question => Assert.Equal(question.Ask(), question.Ask()));
    }

    [Theory]
    [InlineData(typeof(UntocDataset))]
    [InlineData(typeof(StateOfAffairs))]
    public void Every_method_is_asked(Type type)
    {
        var methods =
            from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where !method.IsSpecialName && method.Name != "ToString"
            select $"{type.Name}.{method.Name}";

        Assert.All(methods, method => Assert.Contains(All, question => question.Kind.Split('(')[0] == method));
    }
}
