using Untoc.Model.Consumer;

namespace Untoc.Model.Tests;

/// <summary>These tests as a program, which looks at the library for the first time in its life.</summary>
internal static class FreshProcess
{
    /// <summary>What can be done in a process of its own; each prints its faults.</summary>
    public static readonly Dictionary<string, Func<string>> Ways = new()
    {
        [nameof(FirstAccess.AtABarrier)] = FirstAccess.AtABarrier,
        [nameof(FirstAccess.InAnInitializer)] = FirstAccess.InAnInitializer,
        [nameof(FirstAccess.WithoutAThreadPool)] = FirstAccess.WithoutAThreadPool,
        [nameof(FirstAccess.SyncOverAsync)] = FirstAccess.SyncOverAsync,
    };

    /// <summary>Runs one of the ways in a new process; gives what it printed.</summary>
    public static string Run(string way) => DotNet.Exec(typeof(FreshProcess).Assembly.Location, way);

    private static void Main(string[] args) => Console.Write(Ways[args[0]]());
}
