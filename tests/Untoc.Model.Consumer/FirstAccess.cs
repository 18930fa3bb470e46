namespace Untoc.Model.Consumer;

/// <summary>What threads see that look at the embedded dataset for the first time, all at once.</summary>
/// <remarks>Each way ends with the faults that were found: none where all threads saw the same objects, in time.</remarks>
internal static class FirstAccess
{
    public const int Threads = 32;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Threads that wait for each other before they look.</summary>
    public static string AtABarrier() => Race(Look);

    /// <summary>Every other thread looks from within the initializer of a type.</summary>
    public static string InAnInitializer() => Race(static at => at % 2 == 0 ? Look(at) : Initialized.Seen);

    /// <summary>All threads of the pool are held up, so that what needed one would never end.</summary>
    public static string WithoutAThreadPool()
    {
        int few = Environment.ProcessorCount;
        ThreadPool.SetMinThreads(few, few);
        ThreadPool.SetMaxThreads(few, few);
        var release = new ManualResetEventSlim(); // not disposed: the last to wait on it may come when all is over
        for (int held = 0; held < 10 * few; held++)
            ThreadPool.UnsafeQueueUserWorkItem(static release => ((ManualResetEventSlim)release!).Wait(), release);
        try
        {
            return Race(Look);
        }
        finally
        {
            release.Set();
        }
    }

    /// <summary>Threads that wait for tasks, which wait for tasks that look.</summary>
    public static string SyncOverAsync() => Race(static at => LookLater(at).GetAwaiter().GetResult());

    private static async Task<object[]> LookLater(int at)
    {
        await Task.Yield();
        return Task.Run(() => Look(at)).Result;
    }

    private static string Race(Func<int, object[]> look)
    {
        using var barrier = new Barrier(Threads);
        var seen = new object[Threads][];
        var faults = new string?[Threads];
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(at => new Thread(() => Take(at)) { IsBackground = true })];
        foreach (Thread thread in threads)
            thread.Start();
        if (!threads.All(thread => thread.Join(Patience)))
            return "Threads wait for each other for ever.";
        for (int at = 0; at < Threads; at++)
            faults[at] ??= seen[at].Zip(seen[0], ReferenceEquals).All(same => same) ? null : $"Thread {at} saw objects of its own.";
        return string.Join("\n", faults.OfType<string>());

        void Take(int at)
        {
            try
            {
                barrier.SignalAndWait();
                seen[at] = look(at);
            }
            catch (Exception error)
            {
                seen[at] = [];
                faults[at] = error.ToString();
            }
        }
    }

    /// <summary>Looks at every register, record and list of citations, beginning somewhere else from each place.</summary>
    private static object[] Look(int first)
    {
        UntocDataset untoc = UntocDataset.Embedded;
        Func<IEnumerable<object>>[] sights =
        [
            () => [untoc.Records, .. untoc.Records.All()],
            () => [untoc.Info, .. untoc.Info.Registers],
            () => [untoc.Convention, .. untoc.Convention.Citations],
            () => [untoc.Protocols, untoc.Protocols[TreatyId.FirearmsProtocol], .. untoc.Protocols.SelectMany(protocol => protocol.Citations)],
            () => [untoc.Conference, .. untoc.Conference.Citations],
            () => [untoc.WorkingGroups, untoc.WorkingGroups["WG.6"], untoc.WorkingGroups.Named("国际合作工作组")!, .. untoc.WorkingGroups.SelectMany(group => group.Citations)],
            () => [untoc.Sessions, untoc.Sessions["12"], .. untoc.Sessions.SelectMany(session => session.Citations)],
            () => [untoc.Resolutions, untoc.Resolutions["7/1"], .. untoc.Resolutions["7/1"].Provisions.SelectMany(provision => provision.Citations)],
            () => [untoc.Decisions, untoc.Decisions["4/4"], .. untoc.Decisions["4/4"].Provisions.SelectMany(provision => provision.Citations)],
            () => [untoc.Meetings, untoc.Meetings["WG.4/13"], .. untoc.Meetings.SelectMany(meeting => meeting.Citations)],
            () => [untoc.Documents, untoc.Documents["CTOC/COP/WG.4/2023/5"], .. untoc.Documents.SelectMany(document => document.Citations)],
            () => [untoc.Sources, untoc.Sources[SourceId.Note], .. untoc.Sources.SelectMany(source => source.Citations)],
            () => [untoc.Discrepancies, untoc.Discrepancies.First(), .. untoc.Discrepancies.SelectMany(discrepancy => discrepancy.Citations)],
        ];
        var seen = new object[sights.Length][];
        for (int step = 0; step < sights.Length; step++)
        {
            int at = (first + step) % sights.Length;
            seen[at] = [.. sights[at]()];
        }
        return [untoc, .. seen.SelectMany(some => some)];
    }

    private static class Initialized
    {
        public static readonly object[] Seen = Look(first: 7);
    }
}
