using System.Diagnostics;
using System.Globalization;
using Untoc.Model.Consumer;

namespace Untoc.Model.Tests;

/// <summary>Many threads that ask everything at once.</summary>
/// <remarks>
/// A million questions take some seconds. With the environment variable UNTOC_PARALLEL_SECONDS it goes on for so many seconds,
/// and for ten million questions at least: <c>UNTOC_PARALLEL_SECONDS=60 dotnet test --filter ParallelRead</c>.
/// </remarks>
[Collection(nameof(Alone)), Trait("Kind", "Thorough")]
public class ParallelReadTests(Xunit.Abstractions.ITestOutputHelper output)
{
    private const int Threads = 8;
    private static readonly int Seconds = int.Parse(Environment.GetEnvironmentVariable("UNTOC_PARALLEL_SECONDS") ?? "0", CultureInfo.InvariantCulture);
    private static readonly long AtLeast = Seconds == 0 ? 1_000_000 : 10_000_000;

    [Fact]
    public void Eight_threads_get_the_answers_that_one_gets()
    {
        UntocDataset untoc = UntocDataset.Embedded;
        (Question Question, object? Answer)[] quick = Answered(Questions.About(untoc, Questions.DaysOf(untoc)));
        (Question Question, object? Answer)[] slow = Answered(Questions.AboutTheWhole(untoc));
        var time = Stopwatch.StartNew();
        long asked = 0;
        string? wrong = null;

        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(seed => new Thread(() => AskOn(new Random(seed))))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        output.WriteLine($"{asked} questions in {time.Elapsed.TotalSeconds:F1} s");
        Assert.Null(wrong);
        Assert.True(asked >= AtLeast);

        void AskOn(Random random)
        {
            while (wrong is null && (Interlocked.Read(ref asked) < AtLeast || time.Elapsed.TotalSeconds < Seconds))
            {
                // Drawn at random, a slow one for each thousand of the others.
                foreach (var chunk in random.GetItems(quick, quick.Length).Chunk(1000))
                    foreach (var (question, answer) in chunk.Append(slow[random.Next(slow.Length)]))
                        if (!Equals(answer, Try(question)))
                            wrong = $"{question.Kind}: {question.Answer()} is not {answer}";
                Interlocked.Add(ref asked, quick.Length);
            }
        }
    }

    private static (Question, object?)[] Answered(IEnumerable<Question> questions) => [.. questions.Select(question => (question, question.Ask()))];

    private static object? Try(Question question)
    {
        try
        {
            return question.Ask();
        }
        catch (Exception error)
        {
            return error;
        }
    }
}
