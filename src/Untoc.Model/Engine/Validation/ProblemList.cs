namespace Untoc.Model;

/// <summary>The problems of some data, up to a limit.</summary>
internal sealed class ProblemList(int limit)
{
    private readonly List<DataProblem> _listed = [];

    /// <summary>How many were found: one more than are listed if the search was stopped.</summary>
    public int Count { get; private set; }

    public ValueList<DataProblem> First => [.. _listed];

    /// <exception cref="StopException">The list is full. To look for more would take time and serve nobody.</exception>
    public void Add(object path, string message)
    {
        if (Count++ == limit)
            throw new StopException();
        _listed.Add(new DataProblem(path.ToString()!, SafeText.Message(message)));
    }
}

/// <summary>Ends the search for problems.</summary>
internal sealed class StopException : Exception;
