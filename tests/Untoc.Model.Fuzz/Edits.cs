using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Untoc.Model.Fuzz;

/// <summary>Bytes that say how to change a valid document, so that fuzzing changes meanings and not only spellings.</summary>
/// <remarks>
/// The first byte has its high bit set, as no JSON has, and chooses the document; where bit 6 is set, the facts of the
/// result are cited anew.
/// Each six bytes after it are one edit: what to do, in which place, and with which value. Values are those that the
/// embedded dataset has in such a place, or odd ones.
/// </remarks>
internal static class Edits
{
    private const byte Marker = 0x80;
    private const byte CitesAnew = 0x40;
    private const int EditLength = 6;
    private const int MaxEdits = 40;

    // What no dataset should have, or what stands at the edge of what it may have.
    private static readonly string[] Odd =
    [
        "null", "true", "0", "-1", "1", "2", "999999999", "1000000000", "2147483647", "2147483648", "1.5", "1e3", "[]", "{}", "[null]", "\"\"", "\" \"", "\"a\"", "\"1\"",
        "\"0001-01-01\"", "\"9999-12-31\"", "\"2024-02-29\"", "\"2023-02-29\"", "\"0000-01-01\"", "\"\\u0000\"", "\"\\u2028\"", "\"\\u202e\"", "\"\\uffff\"", "\"\\ud83d\\ude00\"", "\"\\u200e\"", "\"<&'>\"",
        "\"WG.999999999\"", "\"WG.1\"", "\"1/1\"", "\"999999999/999999999\"", "\"resolution 1/1\"", "\"decision 10/1\"", "\"WG.6/1\"", "\"meeting WG.6/1\"", "\"conference\"", "\"source editors\"",
        "\"CTOC/COP/2020/1\"", "\"CTOC/COP/WG.2/2021/1/Rev.1\"", "\"CTOC/COP/WG.2/2021/1-CTOC/COP/WG.3/2021/1\"", "\"A/80/6 (Sect. 16)\"", "\"convention, article 32\"", "\"firearms-protocol, article 1, paragraph 1\"",
    ];

    private static readonly Dictionary<string, List<(string Name, JsonNode? Value)>> Known = LearnFrom(UntocDataset.Embedded.ToJson());

    public static JsonSerializerOptions Json { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static bool AreIn(ReadOnlySpan<byte> input) => input is [>= Marker, ..] && input[0] != 0xEF; // but for a byte order mark

    public static byte[] Apply(ReadOnlySpan<byte> input)
    {
        JsonNode root = JsonNode.Parse(Documents.All[(input[0] & ~(Marker | CitesAnew)) % Documents.All.Count])!;
        ReadOnlySpan<byte> edits = input[1..];
        for (int count = 0; edits.Length >= EditLength && count < MaxEdits; count++, edits = edits[EditLength..])
            Apply(root, edits[0], BinaryPrimitives.ReadUInt16BigEndian(edits[1..]), edits[3], BinaryPrimitives.ReadUInt16BigEndian(edits[4..]));
        if ((input[0] & CitesAnew) != 0)
            CiteAnew(root, [.. SourcesOf(root)]);
        return Encoding.UTF8.GetBytes(root.ToJsonString(Json));
    }

    private static void Apply(JsonNode root, byte action, int at, byte which, int value)
    {
        List<Place> places = [];
        AddPlaces(root, "$", places);
        if (places.Count == 0)
            return;
        Place place = places[at % places.Count];
        switch (action % 8)
        {
            case 0: // as the embedded dataset has it
                if (Known.TryGetValue(place.Path, out List<(string, JsonNode? Value)>? alike))
                    place.Set(alike[value % alike.Count].Value?.DeepClone());
                break;
            case 1:
                place.Set(JsonNode.Parse(Odd[value % Odd.Length]));
                break;
            case 2:
                place.Remove();
                break;
            case 3: // one more member or element
                if (Known.TryGetValue(place.Path + (place.Value is JsonArray ? "[]" : "."), out List<(string Name, JsonNode? Value)>? parts))
                {
                    (string name, JsonNode? part) = parts[value % parts.Count];
                    if (place.Value is JsonArray list)
                        list.Insert(which % (list.Count + 1), part?.DeepClone());
                    else if (place.Value is JsonObject members)
                        members[name] = part?.DeepClone();
                }

                break;
            case 4: // twice, or what stands in another place
                if (place.Parent is JsonArray twice && which < 128)
                    twice.Insert(place.Index, place.Value?.DeepClone());
                else
                    place.Set(places[value % places.Count].Value?.DeepClone());
                break;
            case 5: // one character more
                if (place.Text is { } text && !char.IsSurrogate((char)value))
                    place.Set(text.Insert(which % (text.Length + 1), ((char)value).ToString()));
                break;
            case 6: // another number or day
                if (place.Text is { } date && DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
                    place.Set(DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + (short)value, 0, DateOnly.MaxValue.DayNumber)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                else if (place.Value is JsonValue number && number.TryGetValue(out int was))
                    place.Set(unchecked(was + (short)value));
                break;
            default: // characters fewer
                if (place.Text is { Length: > 0 } longer)
                    place.Set(longer.Remove(which % longer.Length));
                break;
        }
    }

    private static void AddPlaces(JsonNode? node, string path, List<Place> places)
    {
        if (node is JsonObject members)
            foreach ((string name, JsonNode? value) in members)
                Add(new(members, name, 0, value, $"{path}.{name}"));
        else if (node is JsonArray elements)
            for (int at = 0; at < elements.Count; at++)
                Add(new(elements, "", at, elements[at], $"{path}[]"));

        void Add(Place place)
        {
            places.Add(place);
            AddPlaces(place.Value, place.Path, places);
        }
    }

    private static Dictionary<string, List<(string Name, JsonNode? Value)>> LearnFrom(string json)
    {
        List<Place> places = [];
        AddPlaces(JsonNode.Parse(json), "$", places);
        Dictionary<string, List<(string, JsonNode?)>> known = [];
        foreach (Place place in places)
        {
            Learn(place.Path);
            if (place.Name.Length > 0)
                Learn(place.Path[..^place.Name.Length]);

            void Learn(string path)
            {
                if (!known.TryGetValue(path, out List<(string, JsonNode?)>? values))
                    known[path] = values = [];
                values.Add((place.Name, place.Value));
            }
        }

        return known;
    }

    /// <summary>Takes away the citations of no fact or source and gives each fact one, since few edits would keep a document valid otherwise.</summary>
    private static void CiteAnew(JsonNode? node, HashSet<string> sources)
    {
        if (node is JsonArray elements)
            foreach (JsonNode? element in elements)
                CiteAnew(element, sources);
        if (node is not JsonObject members)
            return;
        foreach ((string name, JsonNode? value) in members)
            if (name != "citations")
                CiteAnew(value, sources);
        if (members["citations"] is not JsonArray citations)
            return;
        HashSet<string> facts = [.. Facts(members, "")];
        for (int at = citations.Count - 1; at >= 0; at--)
            if (TextOf(citations[at], "fact") is not { } fact || !facts.Contains(fact) || TextOf(citations[at], "source") is not { } source || !sources.Contains(source))
                citations.RemoveAt(at);
        foreach (string fact in facts.Except(citations.Select(static one => TextOf(one, "fact")!)).ToArray())
            citations.Add(new JsonObject { ["fact"] = fact, ["source"] = "editors", ["basis"] = "Editorial" });
    }

    private static IEnumerable<string> SourcesOf(JsonNode root) =>
        root["sources"] is JsonArray sources ? sources.Select(static source => TextOf(source, "id")).OfType<string>() : [];

    private static string? TextOf(JsonNode? node, string member) =>
        node is JsonObject members && members[member] is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    private static IEnumerable<string> Facts(JsonObject record, string prefix) =>
        from member in record
        where member.Key is not ("citations" or "id") && member.Value is not (null or JsonArray { Count: 0 })
            && !(member.Value is JsonArray list && list.Any(static one => one is JsonObject element && element.ContainsKey("citations")))
        from fact in member.Value is JsonObject parts ? Facts(parts, $"{prefix}{member.Key}.") : [prefix + member.Key]
        select fact;

    /// <summary>A member of an object, or an element of an array, with its path but for the positions in arrays.</summary>
    private sealed record Place(JsonNode Parent, string Name, int Index, JsonNode? Value, string Path)
    {
        public string? Text => Value is JsonValue value && value.TryGetValue(out string? text) ? text : null;

        public void Set(JsonNode? value)
        {
            if (Parent is JsonArray elements)
                elements[Index] = value;
            else
                Parent[Name] = value;
        }

        public void Remove()
        {
            if (Parent is JsonArray elements)
                elements.RemoveAt(Index);
            else
                Parent.AsObject().Remove(Name);
        }
    }
}
