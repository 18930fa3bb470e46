using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Untoc.Model.Benchmarks;

/// <summary>What one process does with a file of so many records; it prints its figures, a name and a number each.</summary>
internal sealed class ScaleCase(string file, int records)
{
    /// <summary>Reads by the library, and does all that follows.</summary>
    public const string Library = "library";

    /// <summary>Reads the same records by source-generated System.Text.Json alone.</summary>
    public const string Plain = "plain";

    /// <summary>Reads by the library until <see cref="Held"/> records are held.</summary>
    public const string Holding = "holding";

    /// <summary>As many as the largest dataset has.</summary>
    public const int Held = 100_000;

    private const int EnoughRecords = 300_000; // in all, so that a small dataset is read often
    private const int Seed = 1;

    private static readonly ReaderLimits Limits = new() { Bytes = Array.MaxLength - 1, Records = int.MaxValue, ElementsPerArray = int.MaxValue };

    private readonly int _times = Math.Max(1, EnoughRecords / records);

    /// <summary>Runs a case, after the code that it runs is compiled as it will stay.</summary>
    public static void Run(string name, string file, int records)
    {
        WarmUp();
        var scale = new ScaleCase(file, records);
        if (name == Library)
            scale.UseLibrary();
        else if (name == Plain)
            scale.ReadPlainly();
        else
            scale.Hold();
    }

    private static void WarmUp()
    {
        byte[] json = Encoding.UTF8.GetBytes(UntocDataset.Embedded.ToJson());
        for (int time = 0; time < 300; time++)
        {
            var untoc = UntocDataset.FromJson(new MemoryStream(json));
            _ = JsonSerializer.Deserialize(json, PlainJson.SourceGenerated);
            _ = new UntocDataset(untoc.Records);
            JsonSerializer.Serialize(Stream.Null, untoc.Records, UntocJson.Options);
            foreach (Document document in untoc.Documents)
                _ = untoc.Documents[document.Symbol];
        }
        Thread.Sleep(500); // the compiler works in the background
    }

    private void UseLibrary()
    {
        UntocDataset untoc = Peak("peak", "alone", ReadByLibrary);
        InTurn(_times, ("read", 1, ReadByLibrary), ("plain", 1, ReadBySystemTextJson));
        byte[] json = File.ReadAllBytes(file);
        Tell("tokens", Median(_times, () => ReadTokens(json)));
        UntocDataset checkedAgain = untoc;
        Tell("validate", Median(_times, () => checkedAgain = new UntocDataset(untoc.Records)));
        Tell("index", Median(1, () => Index(checkedAgain)));
        LookUp(untoc);
        Tell("write", Median(_times, () => JsonSerializer.Serialize(Stream.Null, untoc.Records, UntocJson.Options)));
    }

    private void ReadPlainly() => Peak("plain peak", "plain alone", ReadBySystemTextJson);

    private void Hold()
    {
        var held = new UntocDataset[Held / records];
        Tell("holding", Median(1, () =>
        {
            for (int at = 0; at < held.Length; at++)
                held[at] = ReadByLibrary();
        }) / held.Length);
    }

    private UntocDataset ReadByLibrary()
    {
        using FileStream json = File.OpenRead(file);
        return UntocDataset.FromJson(json, Limits);
    }

    private UntocRecords ReadBySystemTextJson()
    {
        using FileStream json = File.OpenRead(file);
        return JsonSerializer.Deserialize(json, PlainJson.SourceGenerated)!;
    }

    private static void ReadTokens(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
        }
    }

    // Any lookup makes the index of a register that is not short.
    private static void Index(UntocDataset untoc)
    {
        _ = untoc.WorkingGroups.Find("WG.1");
        _ = untoc.Sessions.Find("1");
        _ = untoc.Resolutions.Find("1/1");
        _ = untoc.Decisions.Find("1/1");
        _ = untoc.Meetings.Find("WG.1/1");
        _ = untoc.Documents.Find("A/1");
        _ = untoc.Sources.Find("note");
        _ = untoc.Discrepancies.Find("none");
    }

    private static void LookUp(UntocDataset untoc)
    {
        DocumentSymbol[] symbols = [.. untoc.Documents.Select(static document => document.Symbol)];
        new Random(Seed).Shuffle(symbols);
        Dictionary<DocumentSymbol, Document> dictionary = untoc.Documents.ToDictionary(static document => document.Symbol);
        InTurn(
            Math.Max(5, EnoughRecords / symbols.Length),
            ("look up", symbols.Length, () =>
            {
                foreach (DocumentSymbol symbol in symbols)
                    _ = untoc.Documents[symbol];
                return untoc;
            }),
            ("dictionary", symbols.Length, () =>
            {
                foreach (DocumentSymbol symbol in symbols)
                    _ = dictionary[symbol];
                return dictionary;
            }));
    }

    // So that a change in the machine's speed meets both alike.
    private static void InTurn(int times, params (string Figure, int Operations, Func<object> Action)[] actions)
    {
        double[][] milliseconds = [.. actions.Select(_ => new double[times])];
        for (int time = 0; time < times; time++)
            for (int at = 0; at < actions.Length; at++)
            {
                GC.Collect(); // what the other one left
                milliseconds[at][time] = Time(() => _ = actions[at].Action());
            }
        for (int at = 0; at < actions.Length; at++)
            Tell(actions[at].Figure, Report.Median(milliseconds[at]) / actions[at].Operations);
    }

    private static double Median(int times, Action action) => Report.Median(Enumerable.Range(0, times).Select(_ => Time(action)));

    private static double Time(Action action)
    {
        long start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>Tells by how much the memory of the process grew at most, and what is held in the end, both in bytes.</summary>
    private static T Peak<T>(string peak, string alone, Func<T> make)
    {
        long live = GC.GetTotalMemory(forceFullCollection: true);
        using Process process = Process.GetCurrentProcess();
        long before = process.WorkingSet64;
        T made = make();
        process.Refresh();
        Tell(peak, process.PeakWorkingSet64 - before);
        Tell(alone, GC.GetTotalMemory(forceFullCollection: true) - live);
        GC.KeepAlive(made);
        return made;
    }

    private static void Tell(string figure, double value) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{figure}={value:R}"));
}
