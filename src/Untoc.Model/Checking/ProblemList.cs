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

    public void Add(JsonPath path, string message)
    {
        if (!IsFull)
            List(path.ToString(), message);
        Count++;
    }

    public void Add(JsonPath path, [InterpolatedStringHandlerArgument("")] ref ProblemText message)
    {
        if (!IsFull)
            List(path.ToString(), message.Take());
        Count++;
    }

    public void Add([InterpolatedStringHandlerArgument("")] ref ProblemText path, string message)
    {
        if (!IsFull)
            List(path.Take(), message);
        Count++;
    }

    public void Add([InterpolatedStringHandlerArgument("")] ref ProblemText path, [InterpolatedStringHandlerArgument("")] ref ProblemText message)
    {
        if (!IsFull)
            List(path.Take(), message.Take());
        Count++;
    }

    private void List(string path, string message) => _first.Add(new DataProblem(path, Excerpt.Message(message)));
}
