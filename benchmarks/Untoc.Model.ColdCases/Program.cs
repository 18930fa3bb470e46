using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using Untoc.Model.ColdCases;

// Runs the one cold case that the argument names, and prints the milliseconds that it took, those of them in the just-in-time
// compiler, and the number of methods that it compiled.
Func<int> run = args[0] switch
{
    ColdCase.Nothing => static () => 1,
    ColdCase.FirstAnswer => Cases.AnswerResolution71,
    ColdCase.FirstLookup => Cases.LookUpFirearms,
    ColdCase.FirstCitation => Cases.CiteResolution71,
    ColdCase.FirstArticle => Cases.TitleArticle18,
    ColdCase.FirstParty => Cases.CountParties,
#if CONSTANTS
    ColdCase.Constants => Cases.AnswerResolution71OfConstants,
    ColdCase.ConstantArticles => Cases.TitleArticle18OfConstants,
    ColdCase.ConstantParties => Cases.CountPartiesOfConstants,
#endif
    ColdCase.TimeZoneConverter => Cases.ConvertTimeZone,
    ColdCase.Tzdb => Cases.FindZone,
    ColdCase.PhoneNumbers => Cases.ParsePhoneNumber,
    ColdCase.ParseJson => Cases.Parse(), // reading the file is not timed
#if !NATIVE
    ColdCase.PlainJson => Cases.ReadPlainly(),
#endif
    _ => throw new ArgumentException($"No cold case {args[0]}."),
};
TimeSpan compiledBefore = JitInfo.GetCompilationTime();
long methodsBefore = JitInfo.GetCompiledMethodCount();
long start = Stopwatch.GetTimestamp();
int answer = run();
double inside = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
long methods = JitInfo.GetCompiledMethodCount() - methodsBefore;
double compiling = (JitInfo.GetCompilationTime() - compiledBefore).TotalMilliseconds;
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{inside} {compiling} {methods}"));
return answer > 0 ? 0 : 1;
