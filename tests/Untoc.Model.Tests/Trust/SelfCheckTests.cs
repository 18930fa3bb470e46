using Untoc.Model.Consumer;

namespace Untoc.Model.Tests;

public class SelfCheckTests
{
    // What the packed file prints on every platform is held against the same snapshot.
    [Fact]
    public Task The_library_answers_every_question_alike_everywhere() => Verify(string.Join("\n", SelfCheck.Run()));

    [Fact]
    public void A_question_has_one_answer()
    {
        UntocDataset untoc = UntocDataset.Embedded;
        Question[] questions = [.. Questions.About(untoc, Questions.DaysOf(untoc)), .. Questions.AboutTheWhole(untoc)];

        Assert.All(questions, question => Assert.Equal(question.Ask(), question.Ask()));
        Assert.True(questions.DistinctBy(question => question.Kind).Count() >= 60);
    }
}
