using System.Security.Cryptography;
using System.Text;

namespace Untoc.Model.Consumer;

/// <summary>Asks the library everything, and sums up what it answers: the same on every platform.</summary>
internal static class SelfCheck
{
    public static IEnumerable<string> Run()
    {
        UntocDataset untoc = UntocDataset.Embedded;
        (string Kind, string Answer)[] answers =
            [.. Questions.About(untoc, Questions.DaysOf(untoc)).Concat(Questions.AboutTheWhole(untoc)).Select(question => (question.Kind, question.Answer()))];
        yield return $"{untoc}: {untoc.Sha256}";
        foreach (var kind in answers.GroupBy(answer => answer.Kind))
            yield return kind.Key.Contains("refus", StringComparison.Ordinal)
                ? $"{kind.Key}\n  {string.Join("\n  ", kind.Select(answer => answer.Answer))}"
                : $"{kind.Key}: {kind.Count()} answers, {Digest(kind.Select(answer => answer.Answer))[..16]}";
        yield return $"{answers.Length} answers: {Digest(answers.Select(answer => answer.Answer))}";
    }

    private static string Digest(IEnumerable<string> texts) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join("\n", texts)))).ToLowerInvariant();
}
