namespace Untoc.Model;

/// <summary>Data that cannot be a dataset, with all that is wrong with it.</summary>
public sealed class UntocDataException : Exception
{
    private const int MaxShown = 100;

    internal UntocDataException(ValueList<DataProblem> problems, Exception? inner = null)
        : base(Describe(problems), inner) => Problems = problems;

    /// <summary>All that is wrong; one problem where the JSON itself could not be read to its end.</summary>
    public ValueList<DataProblem> Problems { get; }

    private static string Describe(ValueList<DataProblem> problems)
    {
        string counted = problems.Count == 1 ? "1 problem" : $"{problems.Count} problems";
        string more = problems.Count > MaxShown ? $"\n  … and {problems.Count - MaxShown} more" : "";
        return $"The data have {counted}:\n  {string.Join("\n  ", problems.Take(MaxShown))}{more}";
    }
}

/// <summary>One thing that is wrong with data.</summary>
/// <param name="Path">Where in the JSON form of the data it is: <c>$.meetings[3].report</c>.</param>
/// <param name="Message">What is wrong, and what was expected.</param>
public sealed record DataProblem(string Path, string Message)
{
    /// <summary>The path and the message.</summary>
    public override string ToString() => $"{Path}: {Message}";
}
