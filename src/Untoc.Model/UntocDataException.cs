namespace Untoc.Model;

/// <summary>Data that cannot be a dataset, with what is wrong with it.</summary>
/// <remarks>
/// Safe to log and to show: of the input, paths and messages hold short extracts alone, in which control characters, line
/// breaks and what turns the direction of writing are escaped.
/// </remarks>
public sealed class UntocDataException : Exception
{
    internal UntocDataException(ProblemList problems)
        : base(Describe(problems)) => (Problems, ProblemCount) = (problems.First, problems.Count);

    /// <summary>The same problems, in words that say more to whom they are shown.</summary>
    public UntocDataException(string message, UntocDataException innerException)
        : base(message, innerException)
    {
        ArgumentNullException.ThrowIfNull(innerException);
        (Problems, ProblemCount) = (innerException.Problems, innerException.ProblemCount);
    }

    /// <summary>What is wrong, with paths: up to 100 problems, or as many as <see cref="ReaderLimits.Problems"/> says.</summary>
    /// <remarks>
    /// Malformed JSON is the only problem; what comes after a limit isn't looked at. Records are validated only if the JSON has no problem, and against each
    /// other only if no member is missing or unusable and no key is duplicate.
    /// </remarks>
    public ValueList<DataProblem> Problems { get; }

    /// <summary>How many problems were found: one more than <see cref="Problems"/> lists if there are more, since the search stops there.</summary>
    public int ProblemCount { get; }

    private static string Describe(ProblemList problems)
    {
        ValueList<DataProblem> listed = problems.First;
        string counted = problems.Count > listed.Count ? $"more than {KeyFormat.Of(listed.Count)} problems" : listed.Count == 1 ? "1 problem" : $"{KeyFormat.Of(listed.Count)} problems";
        return $"The data have {counted}:\n  {string.Join("\n  ", listed)}";
    }
}

/// <summary>One thing that is wrong with data.</summary>
public sealed record DataProblem
{
    internal DataProblem(string path, string message) => (Path, Message) = (path, message);

    /// <summary>Where in the JSON form of the data it is: <c>$.meetings[3].report</c>.</summary>
    public string Path { get; }

    /// <summary>What is wrong, and what was expected, in at most 256 characters.</summary>
    public string Message { get; }

    /// <summary>The path and the message.</summary>
    public override string ToString() => $"{Path}: {Message}";
}
