namespace Untoc.Model.Tests;

/// <summary>A JSON that is wrong, or looks so, and the problems that a reader must find in it.</summary>
/// <param name="Name">What was done to which place.</param>
/// <param name="Json">The text.</param>
/// <param name="Problems">All problems; none where it must be read.</param>
internal sealed record Mutant(string Name, string Json, params Expected[] Problems)
{
    private static readonly ReaderLimits Limits = new() { Problems = int.MaxValue };

    /// <summary>What is not as expected; null where all is.</summary>
    public string? Difference()
    {
        try
        {
            DataProblem[] actual = [.. Reading.Problems(Json, Limits).OrderBy(one => $"{one}", StringComparer.Ordinal)];
            Expected[] expected = [.. Problems.OrderBy(one => $"{one}", StringComparer.Ordinal)];
            bool isMet = actual.Length == expected.Length && expected.Zip(actual).All(pair => pair.First.IsMet(pair.Second));
            return isMet ? Hygiene.Objection(actual) : $"{Name}\n  expected:{Listed(expected)}\n  actual:{Listed(actual)}";
        }
        catch (Exception other) when (other is not OutOfMemoryException)
        {
            return $"{Name}\n  {other}";
        }
    }

    private static string Listed<T>(IEnumerable<T> problems) => string.Concat(problems.Select(problem => $"\n    {problem}"));
}

/// <summary>A problem that must be found: its path and, where it matters, the beginning of what it says.</summary>
internal sealed record Expected(string Path, string Message = "")
{
    public bool IsMet(DataProblem problem) => problem.Path == Path && problem.Message.StartsWith(Message, StringComparison.Ordinal);

    public override string ToString() => $"{Path}: {Message}";
}

/// <summary>What paths and messages may not hold, whatever the input.</summary>
internal static class Hygiene
{
    /// <summary>What is wrong with the way in which problems are put; null where nothing is.</summary>
    public static string? Objection(IEnumerable<DataProblem> problems)
    {
        foreach (DataProblem problem in problems)
        {
            if (problem.Message.Length is 0 or > 256)
                return $"a message of {problem.Message.Length} characters";
            if (problem.ToString().Any(IsHarmful))
                return "a character that acts on a terminal or a log";
        }
        return null;
    }

    public static bool IsHarmful(char c) => char.GetUnicodeCategory(c) is
        System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format or
        System.Globalization.UnicodeCategory.Surrogate or System.Globalization.UnicodeCategory.LineSeparator or
        System.Globalization.UnicodeCategory.ParagraphSeparator;
}
