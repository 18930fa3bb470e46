using Untoc.Model.ColdCases;
using static Untoc.Model.Benchmarks.Report;

namespace Untoc.Model.Benchmarks;

/// <summary>Runs every cold case in processes of its own, in turn, so that a change in the machine's speed meets all alike.</summary>
internal sealed class ColdRuns
{
    private readonly ColdKind _kind;
    private readonly ColdProgram _empty;
    private readonly ColdProgram _emptyAgain;
    private readonly ColdProgram _referencing;
    private readonly Dictionary<string, ColdProgram> _cases;

    private ColdRuns(ColdKind kind)
    {
        _kind = kind;
        string empty = kind.Publish("Untoc.Model.Empty", "empty");
        _empty = new("an empty program", empty);
        _emptyAgain = new("the empty program again", empty);
        _referencing = new("the empty program, with a reference to Untoc.Model", kind.Publish("Untoc.Model.Empty", "referencing", "-p:Referencing=true"));
        string cases = kind.Publish("Untoc.Model.ColdCases", "cases", $"-p:ConstantsFolder={ConstantsWriter.Write()}");
        string[] names =
        [
            ColdCase.Nothing, ColdCase.FirstAnswer, ColdCase.FirstLookup, ColdCase.FirstCitation, ColdCase.FirstArticle, ColdCase.FirstParty, ColdCase.Constants, ColdCase.ConstantArticles, ColdCase.ConstantParties,
            ColdCase.TimeZoneConverter, ColdCase.Tzdb, ColdCase.PhoneNumbers, ColdCase.ParseJson,
            .. kind == ColdKind.Native ? Array.Empty<string>() : [ColdCase.PlainJson], // native code has no JSON by reflection
        ];
        _cases = names.ToDictionary(name => name, name => new ColdProgram(name, cases, name));
    }

    private ColdProgram[] EmptyPrograms => [_empty, _emptyAgain, _referencing];

    /// <summary>Measures and prints; false where a bar is broken with the just-in-time compiler, for which the bars are.</summary>
    /// <param name="rounds">How many processes of each case.</param>
    /// <param name="kinds">How they are published.</param>
    /// <param name="leeway">How many times a bar may be taken, for few rounds on a machine that changes its pace.</param>
    public static bool Run(int rounds, IEnumerable<ColdKind> kinds, double leeway)
    {
        bool hold = true;
        foreach (ColdKind kind in kinds)
        {
            var cold = new ColdRuns(kind);
            cold.Measure(rounds);
            cold.PrintTable(rounds);
            hold &= cold.PrintBars(leeway) || kind != ColdKind.JustInTime;
        }
        return hold;
    }

    private void Measure(int rounds)
    {
        ColdProgram[] inTurn = [.. EmptyPrograms, .. _cases.Values];
        foreach (ColdProgram program in inTurn)
            program.Output(); // warms the file cache
        var random = new Random(1);
        for (int round = 0; round < rounds; round++)
        {
            random.Shuffle(inTurn); // so that none always follows the same other
            foreach (ColdProgram program in inTurn)
                program.Measure();
        }
    }

    private void PrintTable(int rounds)
    {
        double nothing = _cases[ColdCase.Nothing].Median(run => run.Whole);
        Print($"{_kind.Title}, {rounds} processes each; medians in milliseconds, the least in brackets\n");
        Print($"| case | inside the process | of TimeZoneConverter | methods compiled | compiling them | whole process | above nothing |");
        Print($"| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (ColdProgram empty in EmptyPrograms)
            Print($"| {empty.Name} | | | | | {empty.Median(run => run.Whole):F1} ({empty.Runs.Min(run => run.Whole):F1}) | |");
        foreach (ColdProgram it in _cases.Values)
        {
            string inside = Invariant($"{it.Median(run => run.Inside):F2} ({it.Runs.Min(run => run.Inside):F2}) | {Ratio(it.Name, ColdCase.TimeZoneConverter):F2}");
            string compiled = Invariant($"{it.Median(run => run.Methods):F0} | {it.Median(run => run.Compiling):F2}");
            Print($"| {it.Name} | {inside} | {compiled} | {it.Median(run => run.Whole):F1} ({it.Runs.Min(run => run.Whole):F1}) | {it.Median(run => run.Whole) - nothing:F1} |");
        }
    }

    /// <summary>Whether all hold.</summary>
    private bool PrintBars(double leeway)
    {
        Console.WriteLine();
        bool[] bars =
        [
            Bar(ColdCase.FirstAnswer, ColdCase.TimeZoneConverter, 0.35, leeway),
            Bar(ColdCase.FirstArticle, ColdCase.TimeZoneConverter, 0.35, leeway),
            Bar(ColdCase.FirstParty, ColdCase.TimeZoneConverter, 0.60, leeway),
            Bar(ColdCase.FirstAnswer, ColdCase.Tzdb, 0.20, leeway),
            Bar(ColdCase.FirstAnswer, ColdCase.PhoneNumbers, 0.18, leeway),
            Bar(ColdCase.FirstAnswer, ColdCase.Constants, 2.35, leeway),
            Bar(ColdCase.FirstAnswer, ColdCase.ParseJson, 0.25, leeway),
            ReferenceCostsNothing(),
        ];
        Console.WriteLine();
        return bars.All(holds => holds);
    }

    // Broken where both say so: a slow machine changes the medians, and a lucky process the least.
    private bool Bar(string ours, string other, double most, double leeway)
    {
        double ratio = Ratio(ours, other), ofLeast = Least(ours) / Least(other);
        double least = Math.Min(ratio, ofLeast);
        return Report.Bar(least <= most, $"{ratio:F3} of {other} (the least of both: {ofLeast:F3}), at most {most:F2}: {ours}") || least <= most * leeway;
    }

    /// <summary>Whether the same is loaded and compiled with the reference as without, and the program is the slower one with it about as often as by chance.</summary>
    private bool ReferenceCostsNothing()
    {
        string without = _empty.Output("tell");
        string with = _referencing.Output("tell");
        int rounds = _empty.Runs.Count;
        int slower = RoundsSlowerThanEmpty(_referencing);
        bool byChance = Math.Abs(slower - rounds / 2.0) <= 1.5 * Math.Sqrt(rounds); // three standard deviations
        return Report.Bar(byChance && with == without, $"""
            with a reference to Untoc.Model the empty program is the slower one in {slower} of {rounds} rounds; in {RoundsSlowerThanEmpty(_emptyAgain)} when it is only run again
              - with the reference: {with}
              - without: {without}
            """);
    }

    private int RoundsSlowerThanEmpty(ColdProgram program) => program.Runs.Zip(_empty.Runs).Count(round => round.First.Whole > round.Second.Whole);

    private double Least(string name) => _cases[name].Runs.Min(run => run.Inside);

    private double Ratio(string name, string other) => _cases[name].Median(run => run.Inside) / _cases[other].Median(run => run.Inside);
}
