namespace Untoc.Model;

/// <summary>The problems of some data: the first ones, and the number of all.</summary>
internal sealed class ProblemList(int limit)
{
    private readonly List<DataProblem> _first = [];

    /// <summary>All that were found.</summary>
    public int Count { get; private set; }

    /// <summary>Whether the next one is only counted, so that nobody need describe it.</summary>
    public bool IsFull => Count >= limit;

    /// <summary>Those that are listed, no more than the limit.</summary>
    public ValueList<DataProblem> First => [.. _first];

    public void Add(string path, string message)
    {
        if (!IsFull)
            _first.Add(new DataProblem(path, Excerpt.Message(message)));
        Count++;
    }

    public void AddRange(IEnumerable<DataProblem> problems)
    {
        foreach (DataProblem problem in problems)
            Add(problem.Path, problem.Message);
    }
}
