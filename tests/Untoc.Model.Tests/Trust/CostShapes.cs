using System.Text;

namespace Untoc.Model.Tests;

/// <summary>JSON of any size that is made to cost as much as it can.</summary>
internal static class CostShapes
{
    private static readonly JsonText Small = JsonText.Small;

    /// <summary>Ways of filling a number of bytes, the number as nearly as their pieces allow.</summary>
    public static Dictionary<string, Func<int, byte[]>> All { get; } = new()
    {
        ["blanks"] = bytes => Bytes(Small.Json.PadRight(bytes)),
        ["one text"] = bytes => Bytes(Small.With(Small["$.meetings[0].place"], $"\"{new string('x', bytes)}\"")),
        ["one text of escapes"] = bytes => Bytes(Small.With(Small["$.meetings[0].place"], $"\"{string.Concat(Enumerable.Repeat("\\u0041", bytes / 6))}\"")),
        ["one text of halves of surrogate pairs"] = bytes => Bytes(Small.With(Small["$.meetings[0].place"], $"\"{string.Concat(Enumerable.Repeat("\\ud800", bytes / 6))}\"")),
        ["one unknown name"] = bytes => Bytes(Small.WithFirst(Small["$.info"], $"\"{new string('x', bytes)}\":1")),
        ["one unknown name of escapes"] = bytes => Bytes(Small.WithFirst(Small["$.info"], $"\"{string.Concat(Enumerable.Repeat("\\u0041", bytes / 6))}\":1")),
        ["texts"] = Filled("$.info.coverage", at => "\"x\""),
        ["texts of escapes"] = Filled("$.info.coverage", at => "\"\\u0041\""),
        ["long texts"] = Filled("$.info.coverage", at => $"\"{new string('x', 4_000)}\""),
        ["wrong texts"] = Filled("$.info.coverage", at => "0"),
        ["texts with characters that none has"] = Filled("$.info.coverage", at => "\"\\n\""),
        ["blank texts"] = Filled("$.info.coverage", at => "\"\""),
        ["wrong keys"] = Filled("$.discrepancies[0].touches", at => "\"\""),
        ["keys"] = Filled("$.discrepancies[0].touches", at => $"\"session {at + 1}\""),
        ["unknown members"] = Filled("$.info", at => $"\"x{at}\":0"),
        ["members that stand twice"] = Filled("$.info", at => "\"version\":0"),
        ["unknown lists as deep as allowed"] = Filled("$", at => $"\"x\":{new string('[', 15)}{new string(']', 15)}"),
        ["empty records"] = Filled("$.sources", at => "{}"),
        ["records of another kind"] = Filled("$.sources", at => "0"),
        ["small records"] = Filled("$.sources", at => $$"""{"id":"x{{at}}","citations":[]}"""),
        ["records with a fact"] = Filled("$.sources", at => $$"""{"id":"x{{at}}","address":"a","citations":[{"fact":"address","source":"s","basis":"Stated"}]}"""),
        ["records with a fact that is not cited"] = Filled("$.sources", at => $$"""{"id":"x{{at}}","address":"a","citations":[]}"""),
        ["records with one key"] = Filled("$.sources", at => """{"id":"x","citations":[]}"""),
        ["records with keys of one hash"] = Filled("$.sources", at => $$"""{"id":"{{Colliding(at)}}","citations":[]}"""),
        ["documents with keys of one hash"] = Filled("$.documents", at => $$"""{"symbol":"A/{{Colliding(at)}}","citations":[{"fact":"symbol","source":"s","basis":"Stated"}]}"""),
        ["documents of one session"] = Filled("$.documents", at => $$"""{"symbol":"A/{{at + 10}}","submittedTo":1,"citations":[{"fact":"symbol","source":"s","basis":"Stated"},{"fact":"submittedTo","source":"s","basis":"Stated"}]}"""),
        ["documents of no session"] = Filled("$.documents", at => $$"""{"symbol":"A/{{at + 10}}","submittedTo":9,"citations":[{"fact":"symbol","source":"s","basis":"Stated"},{"fact":"submittedTo","source":"s","basis":"Stated"}]}"""),
        ["meetings of one group"] = Filled("$.meetings", at => $$"""{"workingGroup":"WG.1","ordinal":{{at + 2}},"start":"2001-06-01","end":"2001-06-01","citations":[]}"""),
        ["sessions in disorder"] = Filled("$.sessions", at => $$"""{"number":{{at * 7_919L % 999_983 + 2}},"start":"2001-06-01","end":"2001-06-01","citations":[]}"""),
        ["an agenda"] = Filled("$.sessions[0].agenda", at => $$"""{"number":"x{{at}}","title":{"en":"t"},"citations":[{"fact":"number","source":"s","basis":"Stated"},{"fact":"title.en","source":"s","basis":"Stated"}]}"""),
        ["citations"] = Filled("$.conference.citations", at => """{"fact":"name.en","source":"s","basis":"Stated"}"""),
        ["citations of no source"] = Filled("$.conference.citations", at => $$"""{"fact":"name.en","source":"x{{at}}","basis":"Stated"}"""),
        ["citations for no fact"] = Filled("$.conference.citations", at => """{"fact":"x","source":"s","basis":"Stated"}"""),
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

    // Fifteen places with two spellings each, which string hashes without a seed take for the same.
    private static string Colliding(int number) => $"x{number}";

    private static byte[] Bytes(string json) => Encoding.UTF8.GetBytes(json);
}
