using System.Text.RegularExpressions;

namespace Untoc.Model.Tests;

/// <summary>The grammars of symbols once more, to judge the library by.</summary>
/// <remarks>
/// Independent of the scanner: it is written from the grammar and not from the code, says what a symbol is and not what may
/// follow what, and is run by the regular expressions of .NET, of which the library uses none. Its classes of characters
/// are written out in ASCII, so that no other character can match.
/// </remarks>
internal static class SymbolGrammar
{
    public const int MaxLength = 128;

    private const string Char = "[A-Za-z0-9.-]";
    private const string Piece = $@"(?:{Char}|\({Char}(?: ?{Char})*\))";
    private const string Part = $"{Piece}(?: ?{Piece})*";
    private const string Number = "[1-9][0-9]{0,8}";

    private static readonly Regex Symbol = new($@"\A[A-Za-z](?: ?{Piece})*(?:/{Part})+\*?\z", RegexOptions.NonBacktracking);
    private static readonly Regex OfTheConference = new($@"\ACTOC/COP(?:/WG\.{Number})?/[1-9][0-9]{{3}}/(?:CRP\.|L\.|INF/)?{Number}(?:/(?:Rev|Add|Corr)\.{Number})*\*?\z", RegexOptions.NonBacktracking);

    public static bool IsSymbol(string text) => text.Length <= MaxLength && Symbol.IsMatch(text);

    public static bool IsOfTheConference(string text) => IsSymbol(text) && OfTheConference.IsMatch(text);
}
