using System.Globalization;
using System.Text.RegularExpressions;

namespace Untoc.Model.Testing;

/// <summary>The problems of records, with the names of the records beside their paths.</summary>
internal static partial class NamedProblems
{
    /// <summary>The message of an error, with lines such as <c>meeting WG.4/13 ($.meetings[0].end): The meeting ends before it starts.</c></summary>
    public static string Describe(UntocRecords records, UntocDataException error)
    {
        if (error.Problems.Any(static problem => problem.Message == "Missing.")) // perhaps what a record is named by
            return error.Message;
        string[] lines = error.Message.Split('\n');
        return string.Join("\n", [lines[0], .. error.Problems.Select(problem => $"  {Describe(problem, records)}"), .. lines.Skip(1 + error.Problems.Count)]);
    }

    private static string Describe(DataProblem problem, UntocRecords records)
    {
        Match element = Element().Match(problem.Path);
        return element.Success
            ? $"{RegisterIn(records, element.Groups[1].Value)[int.Parse(element.Groups[2].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)]} ({problem.Path}): {problem.Message}"
            : $"{problem}";
    }

    private static IReadOnlyList<IRecord> RegisterIn(UntocRecords records, string name) =>
        (IReadOnlyList<IRecord>)UntocJson.Options.GetTypeInfo(typeof(UntocRecords)).Properties.Single(list => list.Name == name).Get!(records)!;

    [GeneratedRegex(@"^\$\.(\w+)\[([0-9]+)\]")]
    private static partial Regex Element();
}
