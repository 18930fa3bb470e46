using static Untoc.Model.Fuzz.Targets;

namespace Untoc.Model.Fuzz;

/// <summary>What a document symbol says of itself, and what is said of a text that is none.</summary>
internal static class Symbols
{
    private const int MaxLength = 128;
    private const int MaxCompletion = 4;

    // One of these completes whatever is the beginning of a symbol.
    private static readonly string[] Completions = ["", "a", "/a", "a/a", ")", "a)", ")/a", "a)/a"];

    public static void Check(string text)
    {
        bool parsed = DocumentSymbol.TryParse(text, out DocumentSymbol? symbol, out SymbolProblem? problem);
        Promise(parsed == (symbol is not null) && parsed == (problem is null), "There is a symbol, or there is a problem.");
        if (symbol is not null)
            OfSymbol(symbol);
        else
            OfProblem(text, problem!);
    }

    private static void OfSymbol(DocumentSymbol symbol)
    {
        string text = symbol.ToString(), unmarked = Unmarked(text);
        Promise(symbol.IsReissue == (text != unmarked), $"A symbol is of a reissue where it ends so: {symbol}");
        Promise(symbol == DocumentSymbol.Parse(unmarked), $"The mark of a reissue does not count: {symbol}");
        ValueList<DocumentSymbol> joint = symbol.Joint;
        Promise(joint.Count == 0 || string.Join('-', joint) == unmarked, $"A joint symbol is made of its symbols: {symbol}");
        Promise(joint.All(static one => one.Joint.Count == 0 && DocumentSymbol.Parse(one.ToString()) == one), $"What a joint symbol is made of is symbols: {symbol}");
        if (symbol.Parts is not { } parts)
            return;
        Promise(parts.ToString() == unmarked, $"The parts make the symbol: {symbol}");
        Promise(joint.Count == 0, $"A joint symbol has no parts: {symbol}");
        Promise(parts.Year is >= 1000 and <= 9999 && parts.Number > 0 && parts.Modifiers.All(static one => one.Number > 0), $"Numbers begin at 1: {symbol}");
    }

    private static void OfProblem(string text, SymbolProblem problem)
    {
        Promise(problem.Message.Length is > 0 and <= MaxMessage && IsHarmless(problem.Message), $"A message is short, and a log can show it: {problem}");
        if (text.Length > MaxLength - MaxCompletion)
            return;
        Promise(problem.Position >= 0 && problem.Position <= text.Length, $"The problem is in the text or at its end: {problem}");
        Promise(Begins(text[..problem.Position]), $"What is before the problem begins a symbol: {problem}");
        Promise(problem.Position == text.Length || !Begins(text[..(problem.Position + 1)]), $"With the problem it does not: {problem}");
    }

    private static bool Begins(string text) => Completions.Any(completion => DocumentSymbol.TryParse(text + completion, out _));
}
