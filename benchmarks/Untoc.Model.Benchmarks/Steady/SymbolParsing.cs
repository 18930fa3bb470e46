using System.Buffers;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;

namespace Untoc.Model.Benchmarks;

/// <summary>Reading document symbols beside regular expressions of their grammar, over those of the embedded dataset and some of other organs.</summary>
[MemoryDiagnoser]
public partial class SymbolParsing
{
    private const int Operations = 1024;

    // As UntocJson.Schema() has it, but with \z: $ would let a line break through.
    private const string Char = "[A-Za-z0-9.-]";
    private const string Piece = $@"(?:{Char}|\({Char}(?: ?{Char})*\))";
    private const string Grammar = $@"\A(?!.{{129}})[A-Za-z](?: ?{Piece})*(?:/{Piece}(?: ?{Piece})*)+\*?\z";

    private static readonly string[] OfOtherOrgans =
    [
        "A/RES/55/25", "A/80/6 (Sect. 16)", "A/RES/217(III)", "E/CN.7/2019/CRP.13-E/CN.15/2019/CRP.9",
        "CTOC/COP/WG.4/2023/5-CTOC/COP/WG.6/2023/5-CTOC/COP/WG.7/2023/5", "UNODC/CND/2020/WG.1/2-UNODC/CCPCJ/2020/WG.1/2/Add.1",
    ];

    private static readonly string[] None =
    [
        "", "A", "A/", "/A", "1/A", "A//B", "A /B", "A/ B", "A/B ", "A/B  C", "A/(B", "A/B)", "A/()", "A/( B)", "A/(B )", "A/(B/C)", "A/B**", "A*/B", "A/B\n", "Ä/B", $"A/{new string('1', 127)}",
    ];

    private static readonly SearchValues<char> Characters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-/ ()*");

    private readonly Regex _compiled = new(Grammar, RegexOptions.Compiled | RegexOptions.CultureInvariant);
    private string[] _texts = null!;

    [GlobalSetup]
    public void CollectSymbols()
    {
        string[] texts = [.. UntocDataset.Embedded.Documents.Select(static document => document.Symbol.ToString()), .. OfOtherOrgans];
        foreach (string text in texts.Concat(None))
            if (_compiled.IsMatch(text) != DocumentSymbol.TryParse(text, out _) || Generated().IsMatch(text) != _compiled.IsMatch(text))
                throw new InvalidOperationException($"The grammars disagree on \"{text}\".");
        _texts = [.. Enumerable.Range(0, Operations).Select(at => texts[at % texts.Length])];
    }

    [GeneratedRegex(Grammar, RegexOptions.CultureInvariant)]
    private static partial Regex Generated();

    [Benchmark(Description = "limit: each character is one that symbols have", OperationsPerInvoke = Operations)]
    public int LookAtCharacters()
    {
        int found = 0;
        foreach (string text in _texts)
            found += text.AsSpan().ContainsAnyExcept(Characters) ? 0 : 1;
        return found;
    }

    [Bar(0.2, MaxBytes = 24)] // 24 bytes: one object with one reference
    [Benchmark(Description = "DocumentSymbol.TryParse", OperationsPerInvoke = Operations)]
    public DocumentSymbol? TryParse()
    {
        DocumentSymbol? last = null;
        foreach (string text in _texts)
            last = DocumentSymbol.TryParse(text, out DocumentSymbol? symbol) ? symbol : null;
        return last;
    }

    [Benchmark(Description = "compiled Regex, matching alone", OperationsPerInvoke = Operations)]
    public int MatchCompiled()
    {
        int found = 0;
        foreach (string text in _texts)
            found += _compiled.IsMatch(text) ? 1 : 0;
        return found;
    }

    [Benchmark(Description = "generated Regex, matching alone", OperationsPerInvoke = Operations)]
    public int MatchGenerated()
    {
        int found = 0;
        foreach (string text in _texts)
            found += Generated().IsMatch(text) ? 1 : 0;
        return found;
    }

    [Benchmark(Baseline = true, Description = "compiled Regex, and an object of the text", OperationsPerInvoke = Operations)]
    public Symbol? ParseCompiled()
    {
        Symbol? last = null;
        foreach (string text in _texts)
            last = _compiled.IsMatch(text) ? new(text) : null;
        return last;
    }

    /// <summary>As large as a <see cref="DocumentSymbol"/>.</summary>
    public sealed record Symbol(string Text);
}
