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

    /// <summary>What is wrong, place by place: the first 100, or as many as <see cref="ReaderLimits.Problems"/> says.</summary>
    /// <remarks>
    /// Where the JSON is malformed or beyond a limit, what comes after that place is not read. Records are looked at where the
    /// JSON has no problem, and at what they refer to and contradict where nothing in them is missing or unusable.
    /// </remarks>
    public ValueList<DataProblem> Problems { get; }

    /// <summary>How many problems were found, the ones beyond <see cref="Problems"/> included.</summary>
    public int ProblemCount { get; }

    private static string Describe(ProblemList problems)
    {
        string counted = problems.Count == 1 ? "1 problem" : $"{KeyFormat.Of(problems.Count)} problems";
        ValueList<DataProblem> first = problems.First;
        string more = problems.Count > first.Count ? $"\n  … and {KeyFormat.Of(problems.Count - first.Count)} more" : "";
        return $"The data have {counted}:\n  {string.Join("\n  ", first)}{more}";
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

    private object ToDump() => DumpRow.Of(this);
}
