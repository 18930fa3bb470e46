using System.Text;

namespace Untoc.Model.Tests;

/// <summary>JSON of any size that is made to cost as much as it can, by what it is full of.</summary>
/// <remarks>Keys that collide are not among them: <see cref="HashFloodingTests"/> has those.</remarks>
internal static class CostShapes
{
    private static readonly JsonText Small = JsonText.Small;

    /// <summary>What is refused before records are made of it, and what makes few records.</summary>
    public static Dictionary<string, Func<int, byte[]>> OfJson { get; } = new()
    {
        ["blanks"] = bytes => Bytes(Small.Json.PadRight(bytes)),
        ["one text"] = bytes => Bytes(Small.With(Small["$.meetings[0].place"], $"\"{new string('x', bytes)}\"")),
        ["one text of escapes"] = bytes => Bytes(Small.With(Small["$.meetings[0].place"], $"\"{Repeated("\\u0041", bytes / 6)}\"")),
        ["one text of halves of surrogate pairs"] = bytes => Bytes(Small.With(Small["$.meetings[0].place"], $"\"{Repeated("\\ud800", bytes / 6)}\"")),
        ["one unknown name"] = bytes => Bytes(Small.WithFirst(Small["$.info"], $"\"{new string('x', bytes)}\":1")),
        ["one unknown name of escapes"] = bytes => Bytes(Small.WithFirst(Small["$.info"], $"\"{Repeated("\\u0041", bytes / 6)}\":1")),
        ["one number"] = bytes => Bytes(Small.With(Small["$.meetings[0].ordinal"], new string('1', bytes))),
        ["one day"] = bytes => Bytes(Small.With(Small["$.meetings[0].start"], $"\"{new string('2', bytes)}\"")),
        ["one key"] = bytes => Bytes(Small.With(Small["$.meetings[0].report"], $"\"{new string('A', bytes)}\"")),
        ["one wrong literal"] = bytes => Bytes(Small.With(Small["$.meetings[0].report"], $"nul{new string('x', bytes)}")),
        ["one blank text"] = bytes => Bytes(Small.With(Small["$.meetings[0].place"], $"\"{new string(' ', bytes)}\"")),
        ["long texts"] = Filled("$.info.coverage", at => $"\"{new string('x', 4_000)}\""),
        ["texts that are numbers"] = Filled("$.info.coverage", at => "0"),
        ["keys that are none"] = Filled("$.discrepancies[0].touches", at => "\"\""),
        ["unknown members"] = Filled("$.info", at => $"\"x{at}\":0"),
        ["members that stand twice"] = Filled("$.info", at => "\"version\":0"),
        ["unknown lists as deep as allowed"] = Filled("$", at => $"\"x\":{new string('[', 15)}{new string(']', 15)}"),
        ["records without members"] = Filled("$.sources", at => "{}"),
        ["records that are numbers"] = Filled("$.sources", at => "0"),
    };

    /// <summary>What is made into many small records, right or wrong.</summary>
    public static Dictionary<string, Func<int, byte[]>> OfRecords { get; } = new()
    {
        ["texts"] = Filled("$.info.coverage", at => "\"x\""),
        ["blank texts"] = Filled("$.info.coverage", at => "\"\""),
        ["texts with line ends"] = Filled("$.info.coverage", at => "\"\\n\""),
        ["keys"] = Filled("$.discrepancies[0].touches", at => $"\"session {at + 1}\""),
        ["records"] = Filled("$.sources", at => $$"""{"id":"x{{at}}","citations":[]}"""),
        ["records with one key"] = Filled("$.sources", at => """{"id":"x","citations":[]}"""),
        ["documents of one session"] = Filled("$.documents", at => $$"""{"symbol":"A/{{at + 10}}","submittedTo":1,"citations":[{"fact":"symbol","source":"s","basis":"Stated"},{"fact":"submittedTo","source":"s","basis":"Stated"}]}"""),
        ["documents of no session"] = Filled("$.documents", at => $$"""{"symbol":"A/{{at + 10}}","submittedTo":9,"citations":[{"fact":"symbol","source":"s","basis":"Stated"},{"fact":"submittedTo","source":"s","basis":"Stated"}]}"""),
        ["meetings of one group on one day"] = Filled("$.meetings", at => $$"""{"workingGroup":"WG.1","ordinal":{{at + 2}},"start":"2001-06-01","end":"2001-06-01","citations":[]}"""),
        ["sessions in disorder"] = Filled("$.sessions", at => $$"""{"number":{{at * 7_919L % 999_983 + 2}},"start":"2001-06-01","end":"2001-06-01","citations":[]}"""),
        ["an agenda"] = Filled("$.sessions[0].agenda", at => $$"""{"number":"x{{at}}","title":{"en":"t"},"citations":[{"fact":"number","source":"s","basis":"Stated"},{"fact":"title.en","source":"s","basis":"Stated"}]}"""),
        ["citations"] = Filled("$.conference.citations", at => """{"fact":"name.en","source":"s","basis":"Stated"}"""),
        ["citations of sources that are not there"] = Filled("$.conference.citations", at => $$"""{"fact":"name.en","source":"x{{at}}","basis":"Stated"}"""),
        ["citations for facts that are not there"] = Filled("$.conference.citations", at => """{"fact":"x","source":"s","basis":"Stated"}"""),
        ["names"] = Filled("$.workingGroups[0].attestedNames", at => $$"""{"text":"x{{at}}","language":"en","citations":[{"fact":"text","source":"s","basis":"Stated"},{"fact":"language","source":"s","basis":"Stated"}]}"""),
        ["one name for all groups"] = Filled("$.workingGroups", at => $$"""{"code":"WG.{{at + 2}}","name":{"en":"G"},"citations":[]}"""),
        ["provisions on one group"] = Filled("$.resolutions[0].provisions", at => """{"workingGroup":"WG.1","effect":"Establishes","citations":[]}"""),
        ["sides"] = Filled("$.discrepancies[0].sides", at => $$"""{"statement":"x{{at}}","citations":[{"fact":"statement","source":"s","basis":"Stated"}]}"""),
    };

    private static Func<int, byte[]> Filled(string path, Func<int, string> piece) => bytes =>
    {
        var pieces = new StringBuilder(piece(0));
        for (int at = 1; pieces.Length + Small.Json.Length < bytes; at++)
            pieces.Append(',').Append(piece(at));
        return Bytes(Small.WithLast(Small[path], pieces.ToString()));
    };

    private static string Repeated(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static byte[] Bytes(string json) => Encoding.UTF8.GetBytes(json);
}
