using System.Runtime.CompilerServices;

namespace Untoc.Model;

/// <summary>The problems of some data: the first ones, and the number of all.</summary>
internal sealed class ProblemList(int limit)
{
    private readonly List<DataProblem> _first = [];

    /// <summary>All that were found.</summary>
    public int Count { get; private set; }

    /// <summary>Whether the next one is only counted.</summary>
    public bool IsFull => Count >= limit;

    /// <summary>Those that are listed, no more than the limit.</summary>
    public ValueList<DataProblem> First => [.. _first];

    /// <summary>An empty list with the same limit.</summary>
    public ProblemList Beginning() => new(limit);

    /// <summary>Adds those of another list with the same limit, where this one is empty.</summary>
    public void Add(ProblemList others)
    {
        _first.AddRange(others._first);
        Count += others.Count;
    }

    public void Add(JsonPath path, string message)
    {
        if (!IsFull)
            List(path.ToString(), message);
        Count++;
    }

    public void Add(JsonPath path, [InterpolatedStringHandlerArgument("")] ref ProblemMessage message)
    {
        if (!IsFull)
            List(path.ToString(), message.Take());
        Count++;
    }

    public void Add([InterpolatedStringHandlerArgument("")] ref ProblemMessage path, string message)
    {
        if (!IsFull)
            List(path.Take(), message);
        Count++;
    }

    public void Add([InterpolatedStringHandlerArgument("")] ref ProblemMessage path, [InterpolatedStringHandlerArgument("")] ref ProblemMessage message)
    {
        if (!IsFull)
            List(path.Take(), message.Take());
        Count++;
    }

    private void List(string path, string message) => _first.Add(new DataProblem(path, SafeText.Message(message)));
}
