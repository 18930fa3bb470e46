using System.Text;
using System.Text.Json.Nodes;

namespace Untoc.Model.Fuzz;

/// <summary>What a fuzzer starts from besides the corpus, and the words that it tries.</summary>
internal static class Seeds
{
    // One thing wrong with the smallest document: what stands there, and what is there instead.
    private static readonly (string Right, string Wrong)[] Wrongs =
    [
        ("\"schemaVersion\":1", "\"schemaVersion\":2"),
        ("\"schemaVersion\":1", "\"schemaVersion\":\"1\""),
        ("\"schemaVersion\":1", "\"schemaVersion\":1.0"),
        ("\"schemaVersion\":1", "\"schemaVersion\":1e0"),
        ("\"schemaVersion\":1", "\"schemaVersion\":99999999999"),
        ("\"schemaVersion\":1", "\"schemaVersion\":null"),
        ("\"schemaVersion\":1,", ""),
        ("\"schemaVersion\":1,", "\"schemaVersion\":1,,"),
        ("\"schemaVersion\":1", "\"schemaVersion\":1,\"colour\":{\"a\":[true,false,null,-0.5e-7,\"\\u0041\\n\"]}"),
        ("\"schemaVersion\":1", "\"schemaVersion\":1,\"na me\\u202e\":1"),
        ("\"schemaVersion\":1", "\"schemaVersion\":1,\"\\ud800\":1"),
        ("\"schemaVersion\":1", "\"schemaVersion\":1,\"schemaVersion\":1"),
        ("\"schemaVersion\":1", "\"schemaVersion\":1,\"\\u0073chemaVersion\":1"),
        ("\"coverage\":[]", "\"coverage\":[null]"),
        ("\"coverage\":[]", "\"coverage\":[\"\\ud800\"]"),
        ("\"coverage\":[]", "\"coverage\":[\"\\u0000\"]"),
        ("\"coverage\":[]", "\"coverage\":[\"\\ud83f\\udffe\"]"),
        ("\"coverage\":[]", "\"coverage\":[\" \"]"),
        ("\"coverage\":[]", "\"coverage\":[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]"),
        ("\"coverage\":[]", "\"coverage\":{}"),
        ("\"coverage\":[]", "\"coverage\":[]/* one */"),
        ("\"2024-06-24\"", "\"2023-02-29\""),
        ("\"2024-06-24\"", "20240624"),
        ("\"protocols\":[]", "\"protocols\":[{},{\"id\":1},null]"),
        ("\"id\":\"convention\"", "\"id\":\"Convention\""),
        ("\"source\":\"editors\"", "\"source\":\"nobody\""),
        ("\"basis\":\"Editorial\"", "\"basis\":\"Editorial, Stated\""),
        ("\"basis\":\"Editorial\"", "\"basis\":2"),
        ("\"fact\":\"name.en\"", "\"fact\":\"name.fr\""),
        ("\"sessions\":[]", "\"sessions\":[],\"session\":[]"),
    ];

    /// <summary>The seeds of a target.</summary>
    public static IEnumerable<byte[]> Of(string target) => target switch
    {
        "read" => Json.Concat(Refused),
        "symbol" => Keys,
        _ => Json.Concat(Programs),
    };

    /// <summary>The words of JSON documents of the model, as a dictionary of AFL.</summary>
    public static IEnumerable<string> Dictionary(string target)
    {
        IEnumerable<string> words = target == "symbol"
            ? Words(JsonNode.Parse(UntocDataset.Embedded.ToJson())).SelectMany(static word => word.Split('/', ' ', ',', '.')).Where(static word => word.Length is > 0 and <= 24)
            : Words(JsonNode.Parse(UntocDataset.Embedded.ToJson())).Where(static word => word.Length <= 24).Select(static word => JsonValue.Create(word).ToJsonString(Edits.Json))
                .Concat(["null", "true", "false", "[]", "{}", "[{", "}]", "},{", "\\u0000", "\\ud800", "\\ud83d\\ude00", "\\u202e", "\\u2028", "-1", "1.0", "1e0", "2147483648", "/*", "//", ",,"]);
        return words.Where(static word => word.All(char.IsAscii)).Distinct().Order(StringComparer.Ordinal)
            .Select(static word => $"\"{word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"");
    }

    private static IEnumerable<byte[]> Json =>
        Documents.All.Append(UntocDataset.FromJson(Documents.All[0]).ToJson()).Append("\uFEFF" + Documents.All[0]).Select(Encoding.UTF8.GetBytes);

    private static IEnumerable<byte[]> Refused =>
    [
        .. Wrongs.Select(static one => Encoding.UTF8.GetBytes(Changed(Documents.All[0], one.Right, one.Wrong))),
        .. new[] { "", "null", "[]", "{}", "{", "[[[[[[[[[[[[[[[[[[[[", "0", "\"", "{\"info\":", Documents.All[0] + "x", Documents.All[0][..^1] }.Select(Encoding.UTF8.GetBytes),
        [.. "{\""u8, 0xFF, .. "\":1}"u8],
        [.. "{\""u8, 0xED, 0xA0, 0x80, .. "\":1}"u8],
        [.. Encoding.Unicode.GetBytes("{}")],
    ];

    private static IEnumerable<byte[]> Keys
    {
        get
        {
            string[] texts =
            [
                "CTOC/COP/WG.4/2023/5\nCTOC/COP/WG.4/2023/10\nCTOC/COP/WG.4/2023/5/Rev.1", "A/80/6 (Sect. 16)\nA/80/6 (Sect. 016)", "CTOC/COP/WG.2/2022/3-CTOC/COP/WG.3/2022/3", "CTOC/COP/2008/CRP.11/Add.1/Corr.2",
                "CTOC/COP/WG.4/2010/L.1/Add.1\nCTOC/COP/2018/INF/1", "CTOC/COP/WG.4/2023/5*", "A/RES/55/25", "WG.4\nWG.10", "WG.04", "12\n2\n012", "WG.4/13\nWG.4/2", "7/1\n7/10\n10/2", "resolution 7/1\ndecision 7/1",
                "convention\nfirearms-protocol", "convention, article 32, paragraph 1\nconvention, article 4", "ctoc-cop-2004-6\nctoc-cop-2004-10", "note\neditors", "meeting WG.4/13\ndocument CTOC/COP/2024/1\nsource note",
                "treaty convention\nworking group WG.4\nsession 12", "conference\ndiscrepancy name-of-wg-3", "en\nzh", "CTOC／COP/2024/1", "CTOC/COP/２０２４/1", "",
            ];
            return texts.SelectMany(static text => new[] { Encoding.UTF8.GetBytes(text), Encoding.Unicode.GetBytes(text) });
        }
    }

    // Each action once on each document, with and without new citations.
    private static IEnumerable<byte[]> Programs =>
        from document in Enumerable.Range(0, Documents.All.Count)
        from action in Enumerable.Range(0, 8)
        select (byte[])[(byte)((action % 2 == 0 ? 0xC0 : 0x80) | document), (byte)action, 0, (byte)(20 + document), 1, 0, 9];

    private static string Changed(string text, string right, string wrong)
    {
        int at = text.IndexOf(right, StringComparison.Ordinal);
        return at < 0 ? throw new InvalidOperationException($"The smallest document has no {right}.") : text[..at] + wrong + text[(at + right.Length)..];
    }

    private static IEnumerable<string> Words(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(static member => Words(member.Value).Prepend(member.Key)),
        JsonArray elements => elements.SelectMany(Words),
        JsonValue value when value.TryGetValue(out string? text) => [text],
        _ => [],
    };
}
