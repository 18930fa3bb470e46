using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Untoc.Model.Tests;

/// <summary>A second opinion on any JSON: where it is malformed or not of the shape of a dataset, by <see cref="Shape"/> alone.</summary>
/// <remarks>It knows no limits, and does not ask whether the records make a dataset.</remarks>
internal sealed class JsonOracle
{
    private const string Number = "[1-9][0-9]{0,8}";
    private const string Slug = "(?![a-z0-9-]{129})[a-z0-9]+(-[a-z0-9]+)*";
    private const string Group = $@"WG\.{Number}";
    private const string Pair = $"{Number}/{Number}";
    private const string Document = "document ";

    private static readonly Dictionary<string, Regex> Keys = new Dictionary<string, string>
    {
        ["TreatyId"] = Slug,
        ["SourceId"] = Slug,
        ["DiscrepancyId"] = Slug,
        ["WorkingGroupCode"] = Group,
        ["ResolutionNumber"] = Pair,
        ["DecisionNumber"] = Pair,
        ["TextReference"] = $"(resolution|decision) {Pair}",
        ["TreatyArticle"] = $@"{Slug}, article {Number}(\({Number}\))?",
        ["Language"] = "ar|zh|en|fr|ru|es",
        ["RecordKey"] = $"conference|(treaty|source|discrepancy) {Slug}|working group {Group}|session {Number}|(resolution|decision) {Pair}|meeting {Group}/{Number}",
        ["date"] = "[0-9]{4}-[0-9]{2}-[0-9]{2}",
        ["text"] = @"[\s\S]*",
    }.ToDictionary(one => one.Key, one => new Regex($@"\A({one.Value})\z", RegexOptions.CultureInvariant));

    private readonly List<string> _problems = [];
    private string _reached = "$";

    private JsonOracle()
    {
    }

    /// <summary>The paths of all problems, in the order in which they are met; none where it has the shape of a dataset.</summary>
    public static List<string> Paths(ReadOnlySpan<byte> json)
    {
        var oracle = new JsonOracle();
        oracle.Read(json);
        return oracle._problems;
    }

    /// <summary>Whether a string is such a key, date, name of an enumeration, or text.</summary>
    public static bool IsValid(Shape shape, string text)
    {
        if (shape.EnumerationNames.Length > 0)
            return shape.EnumerationNames.Contains(text);
        if (shape.Name == "DocumentSymbol")
            return SymbolGrammar.IsSymbol(text);
        if (shape.Name == "RecordKey" && text.StartsWith(Document, StringComparison.Ordinal))
            return SymbolGrammar.IsSymbol(text[Document.Length..]);
        return Keys[shape.Name].IsMatch(text) && (shape.Name != "date" || (text[..4] != "0000" && DateTime.TryParse(text, CultureInfo.InvariantCulture, out _)));
    }

    private void Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 1_000 });
        try
        {
            reader.Read();
            Value(ref reader, Shape.Dataset, "$", mayBeNull: false);
            _reached = "$";
            reader.Read();
        }
        catch (JsonException)
        {
            _problems.Add(_reached);
        }
    }

    // Nothing may stand where there is no shape. What is inside of a wrong value is not looked at.
    private void Value(ref Utf8JsonReader reader, Shape? shape, string path, bool mayBeNull)
    {
        JsonKind kind = KindOf(reader.TokenType);
        if (kind != shape?.Kind)
        {
            reader.Skip();
            if (!(kind == JsonKind.Null && mayBeNull))
                _problems.Add(path);
        }
        else if (kind == JsonKind.Object)
            Members(ref reader, shape, path);
        else if (kind == JsonKind.Array)
            Elements(ref reader, shape.Element, path);
        else if (!IsValid(ref reader, shape))
            _problems.Add(path);
    }

    private void Members(ref Utf8JsonReader reader, Shape shape, string path)
    {
        var seen = new HashSet<string>();
        for (_reached = path; reader.Read() && reader.TokenType != JsonTokenType.EndObject; _reached = path)
        {
            string name = Name(ref reader);
            ShapeMember? member = shape.Members.FirstOrDefault(one => one.Name == name);
            _reached = path + Step(member is null ? Encoding.UTF8.GetString(reader.ValueSpan) : name);
            reader.Read();
            bool isFirst = seen.Add(name);
            Value(ref reader, isFirst ? member?.Shape : null, _reached, isFirst && member is { MayBeNull: true });
        }
        _problems.AddRange(shape.Members.Where(member => member.IsRequired && !seen.Contains(member.Name)).Select(member => $"{path}.{member.Name}"));
    }

    private void Elements(ref Utf8JsonReader reader, Shape element, string path)
    {
        _reached = path;
        for (int at = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; at++, _reached = path)
        {
            _reached = $"{path}[{at}]";
            Value(ref reader, element, _reached, mayBeNull: false);
        }
    }

    private static bool IsValid(ref Utf8JsonReader reader, Shape shape)
    {
        if (shape.Kind == JsonKind.Number)
            return reader.TryGetInt32(out int number) && (shape.Name == "int" || number is > 0 and <= 999_999_999);
        try
        {
            return IsValid(shape, reader.GetString()!);
        }
        catch (InvalidOperationException)
        {
            return false; // half of a surrogate pair, escaped
        }
    }

    private static string Name(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(reader.ValueSpan); // half of a surrogate pair, escaped: no member's name
        }
    }

    private static string Step(string name)
    {
        if (Regex.IsMatch(name, @"\A[A-Za-z_][A-Za-z0-9_]{0,63}\z"))
            return $".{name}";
        string shown = string.Concat(name.Take(64).Select(c => c is '"' or '\\' ? $"\\{c}" : Hygiene.IsHarmful(c) ? $"\\u{(int)c:x4}" : $"{c}"));
        return $"[\"{shown}{(name.Length > 64 ? "…" : "")}\"]";
    }

    private static JsonKind KindOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => JsonKind.Object,
        JsonTokenType.StartArray => JsonKind.Array,
        JsonTokenType.String => JsonKind.String,
        JsonTokenType.Number => JsonKind.Number,
        JsonTokenType.Null => JsonKind.Null,
        _ => JsonKind.Boolean,
    };
}
