using System.Diagnostics;
using System.Globalization;
using TimeZoneConverter;

namespace Untoc.Model.Benchmarks;

/// <summary>What a process does first, with nothing warm: each case from the first touch of a library to its answer.</summary>
internal static class ColdCase
{
    public const string FirstAnswer = "Untoc.Model, first answer of the resolution 7/1 query";
    public const string FirstLookup = "Untoc.Model, first lookup by key";
    public const string ParseJson = "Untoc.Model, the same data read by Parse";
    public const string TimeZone = "TimeZoneConverter, first conversion";

    public static readonly string[] All = [FirstAnswer, FirstLookup, ParseJson, TimeZone];

    public static int Run(string name)
    {
        Func<int> run = name switch
        {
            FirstAnswer => AnswerResolution71,
            FirstLookup => LookUpFirearms,
            ParseJson => Parse(),
            TimeZone => ConvertTimeZone,
            _ => throw new ArgumentException($"No cold case {name}.", nameof(name)),
        };
        long start = Stopwatch.GetTimestamp();
        int answer = run();
        double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Console.WriteLine(milliseconds.ToString("F3", CultureInfo.InvariantCulture));
        return answer > 0 ? 0 : 1;
    }

    public static int AnswerResolution71()
    {
        UntocDataset untoc = UntocDataset.Embedded;
        var permanent =
            from provision in untoc.Resolutions["7/1"].Provisions
            where provision.Effect == Effect.MakesConstantElement
            select untoc.WorkingGroups[provision.WorkingGroup];
        return permanent.Count();
    }

    public static int LookUpFirearms() => UntocDataset.Embedded.WorkingGroups["WG.6"].Name.English!.Length;

    public static int ConvertTimeZone() => TZConvert.WindowsToIana("Eastern Standard Time").Length;

    public static Func<int> Parse()
    {
        string json = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "untoc.json")); // reading the file is not timed
        return () => UntocDataset.Parse(json).Resolutions.Count;
    }
}
