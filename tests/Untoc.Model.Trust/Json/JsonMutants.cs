using System.Text;
using System.Text.Json;
using NodaTime.Text;

namespace Untoc.Model.Tests;

/// <summary>Ways of making the JSON of a dataset wrong, each with the problems that follow from <see cref="Shape"/>.</summary>
/// <param name="text">A JSON in which nothing is wrong.</param>
/// <param name="places">The values in it that are changed.</param>
internal sealed class JsonMutants(JsonText text, IReadOnlyList<JsonPlace> places)
{
    private static readonly (JsonKind Kind, string Json)[] ValuesOfEveryKind =
    [
        (JsonKind.Null, "null"), (JsonKind.Boolean, "true"), (JsonKind.Boolean, "false"),
        (JsonKind.Number, "7"), (JsonKind.Number, "1e999"), (JsonKind.Number, "-1.5"),
        (JsonKind.String, "\"x\""), (JsonKind.String, "\"\""),
        (JsonKind.Array, "[]"), (JsonKind.Array, """["x",[null,{"y":1,"y":2}]]"""),
        (JsonKind.Object, "{}"), (JsonKind.Object, """{"x":{"y":[null],"y":2},"x":1}"""),
    ];

    // As they are spelled in JSON, and as a path shows them.
    private static readonly (string Name, string Step)[] UnknownNames =
    [
        ("colour", ".colour"), ("_", "._"), ("__proto__", ".__proto__"), ("x0", ".x0"), ("0", """["0"]"""), ("", """[""]"""), ("na me", """["na me"]"""),
        ("$schema", """["$schema"]"""), ("$id", """["$id"]"""), ("$type", """["$type"]"""), ("$ref", """["$ref"]"""), ("$values", """["$values"]"""),
        ("a.b", """["a.b"]"""), ("a[0]", """["a[0]"]"""), ("a'b", """["a'b"]"""), ("é", """["é"]"""), ("名", """["名"]"""), ("n\u0430me", "[\"n\u0430me\"]"), // a Cyrillic letter
        ("\u007F", """["\u007f"]"""), ("\u0085", """["\u0085"]"""), ("\u2028", """["\u2028"]"""), ("\u202Eemos", """["\u202eemos"]"""), ("\u200Bname", """["\u200bname"]"""),
        ("\uFEFF", """["\ufeff"]"""), ("\uFFFE", """["\ufffe"]"""), ("\U0001F600", """["\ud83d\ude00"]"""), (new('x', 64), $".{new string('x', 64)}"), (new('x', 65), $"[\"{new string('x', 64)}…\"]"),
        (@"\u0063olour", """["\\u0063olour"]"""), (@"\n", """["\\n"]"""), (@"\u0000", """["\\u0000"]"""), (@"\u001b[2J", """["\\u001b[2J"]"""), (@"a\""b", """["a\\\"b"]"""), (@"a\\b", """["a\\\\b"]"""),
        (@"\ud83d\ude00", """["\\ud83d\\ude00"]"""), (@"\ud800", """["\\ud800"]"""), (@"\udc00\ud800", """["\\udc00\\ud800"]"""), (@"\u0069nf\ud800", """["\\u0069nf\\ud800"]"""),
    ];

    private static readonly string[] BadDates =
    [
        "", " ", "x", "today", "yyyy-MM-dd", "2023", "2023-02", "2023-2-3", "2023-02-3", "2023-2-03", "23-02-03", "02-03-2023", "03/02/2023", "2023/02/03",
        "2023.02.03", "2023 02 03", "20230203", "2023-0203", "2023-02-29", "1900-02-29", "2100-02-29", "2023-02-30", "2024-02-30", "2023-04-31", "2023-06-31",
        "2023-09-31", "2023-11-31", "2023-00-10", "2023-13-10", "2023-01-00", "2023-01-32", "0000-01-01", "-001-01-01", "-0001-01-01", "+2023-02-03",
        "+002023-02-03", "10000-01-01", "02023-02-03", " 2023-02-03", "2023-02-03 ", "2023-02-03\n", "2023-02-03\0", "\uFEFF2023-02-03", "2023-02-03\u200E",
        "2023-02-03T00:00:00", "2023-02-03Z", "2023-02-03+00:00", "2023-W05-5", "2023-034", "2023-Feb-03", "２０２３-０２-０３", "٢٠٢٣-٠٢-٠٣", "2023-02-0３",
        "2023‐02‐03", "2023–02–03", "2023−02−03", "99999-99-99", "9999999999",
    ];

    private static readonly string[] BadSlugs = ["", " ", "x y", "X", "-x", "x-", "-", "x--y", "x_y", "x.y", "x/y", "é", "х", "x\n", "x\0", " x", "x ", "x\u200D", "ｘ", new('x', 129)];
    private static readonly string[] BadPairs = ["", "/", "1", "1/", "/1", "0/1", "1/0", "01/1", "1/01", "1//1", "1/1/1", "-1/1", "1/-1", "+1/1", "1-1", " 1/1", "1/1 ", "1 /1", "1/1\n", "１/1", "١/1", "1/1234567890", "1⁄1", "x/1"];

    private static readonly Dictionary<string, string[]> BadKeys = new()
    {
        ["TreatyId"] = BadSlugs,
        ["SourceId"] = BadSlugs,
        ["DiscrepancyId"] = BadSlugs,
        ["ResolutionNumber"] = BadPairs,
        ["DecisionNumber"] = BadPairs,
        ["TextReference"] = ["", "1/1", "resolution", "resolution ", "decision 1", "Resolution 1/1", "RESOLUTION 1/1", "resolution  1/1", " resolution 1/1", "treaty 1/1", "resolution\u00A01/1", .. BadPairs.Select(pair => $"decision {pair}")],
        ["WorkingGroupCode"] = ["", "WG", "WG.", "WG.0", "WG.01", "WG.-1", "WG.+1", "WG. 1", "WG.1 ", " WG.1", "WG.1\n", "wg.1", "Wg.1", "WG1", "WG-1", "WG.1a", "WG.1.1", "WG.1234567890", "WG.１", "WG.١", "ＷＧ.1", "WG․1", "1"],
        ["TreatyArticle"] = ["", "convention", "convention,", "convention, article", "convention, article ", "convention, article 0", "convention, article 01", "convention, article 1(", "convention, article 1()", "convention, article 1(0)", "convention, article 1(1", "convention, article 1)1(", "convention, article 1(1)(2)", "convention, article 1 (1)", "convention, article 1(1) ", "convention,article 1", "convention article 1", "Convention, article 1", "convention, Article 1", ", article 1", "convention, article 1, article 1", "convention, article １", "convention, article 1bis"],
        ["DocumentSymbol"] = ["", "A", "/", "/A", "A/", "A//1", "A/ 1", "A /1", "A/1 ", " A/1", "A  B/1", "1/A", ".A/1", "A/_1", "A/é", "А/1", "A∕1", "A\\1", "A/1\n", "A/1\0", "A/1\u200E", "A/\u202E1", "Ａ/1", "A/1,", "A/" + new string('1', 127)],
        ["Language"] = ["", "e", "de", "EN", "En", "eng", "en ", " en", "en-GB", "zh-Hans", "zh_CN", "x-default", "Chinese", "en\0"],
        ["RecordKey"] = ["", " ", "conference ", " conference", "Conference", "conference x", "meeting", "meeting ", "meeting WG.1", "meeting WG.1/0", "meeting  WG.1/1", "Meeting WG.1/1", "meeting: WG.1/1", "working group 1", "workinggroup WG.1", "workingGroup WG.1", "session 0", "session 01", "session x", "treaty P", "protocol p", "text 1/1", "document A", "s", "source", "source S", "discrepancy d_d", "meeting WG.1/1\n"],
        ["SessionNumber"] = ["0", "-0", "-1", "1.0", "1.5", "1e0", "1E0", "1e9", "10e-1", "1000000000", "2147483647", "2147483648", "-2147483648", "99999999999999999999", "1e999", "-1e999"],
        ["int"] = ["1.0", "1.5", "0.5", "-0.5", "1e0", "1E0", "1e+0", "10e-1", "1e9", "2147483648", "-2147483649", "99999999999999999999", "1e999", "-1e999", "1e-999"],
    };

    private static readonly string[] NoTokens =
    [
        "", "nul", "NULL", "True", "tru", "undefined", "NaN", "Infinity", "-", "-x", "+1", "01", "-01", ".5", "1.", "1.x", "1e", "1e+", "0x1", "1_000", "'x'", "x", "<x>",
        "\"", "\"x", "\"\\x\"", "\"\\u00g0\"", "\"\\u00\"", "\"\t\"", "\"\n\"", "\"\0\"", "/*x*/1", "//x\n1", "(1)", "@", "\u00A01", "\uFEFF1", "\u20281", "“x”",
    ];

    private const string OnlyBlanks = "Expected words, not blanks.";
    private const string OtherCharacterValues = "\"\\{}[],: 0-ne\n\0\u007Fé";

    private static readonly string[] Texts =
    [
        "a", " a ", "a\u00A0b", "a\u200Eb", "a\u200Fb", "a\u061Cb", "a\u200Db", "a\u200Cb", "a\u200Bb", "a\uFEFFb", "a\u00ADb", "a\u202Fb", "e\u0301", "\u0301", "é", "𝒳", "\U0001F468\u200D\U0001F469", "名", "اسم", "\"\\/",
        "\u2027", "a\u2065", "\uFDCF", "\uFDF0", "\uFFFD", "\uE000", "\U0010FFFD", "\u00A1", "~", "${x}", "%s", "<script>", "'; --", "\\u0000",
    ];

    private static readonly string[] Blanks = ["", " ", "\u00A0", "\u3000 ", "\u2003", "\u202F", "\u200B", "\u00AD\u200D", " \u3164", "\u2800", "\uFEFF", "\u2060\uFE0F", "\U000E0100"];

    // Beside what is blank.
    private const string Invisible = "\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u180E\u180F\u200B\u200C\u200D\u200E\u200F\u2060\u2061\u2062\u2063\u2064\u2065\u2800\u3164\uFEFF\uFFA0";

    // Control characters, line breaks, what turns the direction of writing, no characters.
    private static readonly string[] BadTexts =
    [
        "a\0b", "\u0001", "\t", "\n", "\a", "a\b", "a\tb", "a\nb", "a\r\nb", "\u001b[31m", "a\u007F", "a\u0080", "\u0085a", "a\u009F", "a\u2028b", "a\u2029b",
        "a\u202Ab", "a\u202Bb", "a\u202Cb", "a\u202Db", "a\u202Eb", "a\u2066b", "a\u2067b", "a\u2068b", "a\u2069b",
        "a\u206Ab", "a\u206Fb", "a\uFFF9b", "a\uFFFBb", "a\U000E0000b", "\U000E0020", "a\U000E007Fb",
        "a\uFDD0b", "a\uFDEFb", "a\uFFFEb", "a\uFFFFb", "a\U0001FFFEb", "a\U0001FFFFb", "a\U0010FFFEb", "a\U0010FFFFb",
    ];

    private IEnumerable<JsonPlace> Members => places.Where(place => place.Member is not null);

    /// <summary>Every value, as values of every other kind.</summary>
    public IEnumerable<Mutant> WrongKinds() =>
        from place in places
        from value in ValuesOfEveryKind
        where value.Kind != place.Shape.Kind && !(value.Kind == JsonKind.Null && place.Member is { MayBeNull: true })
        select new Mutant($"{value.Json} for {place}", text.With(place, value.Json), new Expected(place.Path, Unexpected(place.Shape.Kind, value.Kind)));

    /// <summary>Every value in a list of its own, or in an object.</summary>
    public IEnumerable<Mutant> Wrapped()
    {
        foreach (JsonPlace place in places)
        {
            if (place.Shape.Kind != JsonKind.Object)
                yield return new($"{place} in an object", text.With(place, $"{{\"value\":{text[place]}}}"), new Expected(place.Path, Unexpected(place.Shape.Kind, JsonKind.Object)));
            if (place.Shape.Kind != JsonKind.Array)
                yield return new($"{place} in a list", text.With(place, $"[{text[place]}]"), new Expected(place.Path, Unexpected(place.Shape.Kind, JsonKind.Array)));
        }
    }

    /// <summary>Members that must be there, one away at a time, and all at once.</summary>
    public IEnumerable<Mutant> Missing() =>
        [
            .. from place in Members
               where place.Member!.IsRequired
               select new Mutant($"{place} missing", text.Without(place), new Expected(place.Path, "Missing.")),
            .. from place in places
               where place.Shape.Kind == JsonKind.Object && place.Shape.Members.Any(member => member.IsRequired)
               select new Mutant($"{place} empty", text.With(place, "{}"), [.. place.Shape.Members.Where(member => member.IsRequired).Select(member => new Expected($"{place}.{member.Name}", "Missing."))]),
        ];

    /// <summary>Members that need not be there: away, null and empty lists are the same. What is cited for them has lost its fact.</summary>
    public IEnumerable<Mutant> Absent()
    {
        foreach (JsonPlace place in Members.Where(place => !place.Member!.IsRequired))
        {
            Expected[] problems = [.. Facts.Without(text, place)];
            yield return new($"{place} absent", text.Without(place), problems);
            if (place.Member!.MayBeNull)
                yield return new($"{place} null", text.With(place, "null"), problems);
            if (place.Shape.Kind == JsonKind.Array)
                yield return new($"{place} empty", text.With(place, "[]"), problems);
        }
    }

    /// <summary>Every member once more, plain and escaped, with its value and with another.</summary>
    public IEnumerable<Mutant> Duplicates() =>
        from place in Members
        from name in (string[])[place.Member!.Name, $"\\u{(int)place.Member.Name[0]:x4}{place.Member.Name[1..]}", string.Concat(place.Member.Name.Select(c => $"\\u{(int)c:X4}"))]
        from value in (string[])[text[place], """[{"x":null,"x":[]}]"""]
        select new Mutant($"{name} again in {place.Parent}, {value}", text.WithLast(place.Parent!, $"\"{name}\":{value}"), new Expected(place.Path, "It stands twice in its object."));

    /// <summary>In every object a member that nothing is known of.</summary>
    public IEnumerable<Mutant> Unknown() =>
        from place in places
        where place.Shape.Kind == JsonKind.Object
        from unknown in UnknownNames
        select new Mutant($"\"{unknown.Name}\" in {place}", text.WithFirst(place, $"\"{unknown.Name}\":{{\"x\":[null],\"x\":1}}"), new Expected(place.Path + unknown.Step, "Unknown: the members here are "));

    /// <summary>Every member by almost its name, beside itself and in its stead.</summary>
    public IEnumerable<Mutant> AlmostTheName()
    {
        foreach (JsonPlace place in Members)
        {
            string name = place.Member!.Name;
            foreach (string almost in (string[])[char.ToUpperInvariant(name[0]) + name[1..], name.ToUpperInvariant(), name + "_", name + "s", "_" + name])
            {
                var unknown = new Expected($"{place.Parent}.{almost}", "Unknown: the members here are ");
                yield return new($"{almost} beside {place}", text.WithLast(place.Parent!, $"\"{almost}\":null"), unknown);
                Expected[] missing = place.Member.IsRequired ? [new Expected(place.Path, "Missing.")] : [];
                yield return new($"{almost} for {place}", text.Splice(place.NameStart + 1, place.NameStart + 1 + name.Length, almost), [unknown, .. missing]);
            }
        }
    }

    /// <summary>In every list something that is not as its elements are, in front of them and behind them.</summary>
    public IEnumerable<Mutant> Elements() =>
        from place in places
        where place.Shape.Kind == JsonKind.Array
        let count = text.Places.Count(other => other.Parent == place)
        from value in ValuesOfEveryKind
        where value.Kind != place.Shape.Element.Kind
        from first in (bool[])[true, false]
        select new Mutant(
            $"{value.Json} {(first ? "first" : "last")} in {place}",
            first ? text.WithFirst(place, value.Json) : text.WithLast(place, value.Json),
            new Expected($"{place}[{(first ? 0 : count)}]", Unexpected(place.Shape.Element.Kind, value.Kind)));

    /// <summary>Enumerations by number, in another case, with blanks, two at once, unknown.</summary>
    public IEnumerable<Mutant> Enumerations() =>
        from place in places
        where place.Shape.EnumerationNames.Length > 0
        let name = place.Shape.EnumerationNames[0]
        let other = place.Shape.EnumerationNames[1]
        from value in (string[])
        [
            name.ToLowerInvariant(), name.ToUpperInvariant(), char.ToLowerInvariant(name[0]) + name[1..], $" {name}", $"{name} ", $"{name}\n", $"{name}\0", $"\uFEFF{name}",
            $"{name}, {other}", $"{name},{other}", $"{name}|{other}", "0", "1", "-1", "99", "", " ", "null", "Unknown", name[..^1], name + "s", $"{place.Shape.Name}.{name}", name.Replace('e', 'е').Replace('a', 'а'),
        ]
        select new Mutant($"{Quoted(value)} for {place}", text.With(place, Quoted(value)), new Expected(place.Path, $"Expected one of {string.Join(", ", place.Shape.EnumerationNames)}, not \""));

    /// <summary>What is no day of the calendar, or not written as one.</summary>
    public IEnumerable<Mutant> Dates() =>
        from place in places
        where place.Shape.Name == "date"
        from value in BadDates
        select new Mutant($"{Quoted(value)} for {place}", text.With(place, Quoted(value)), new Expected(place.Path, "Expected a day of the calendar in the form yyyy-MM-dd, not \""));

    /// <summary>What is no key, or a number that is not whole or too large.</summary>
    public IEnumerable<Mutant> Keys() =>
        from place in places
        where BadKeys.ContainsKey(place.Shape.Name)
        from value in BadKeys[place.Shape.Name]
        let json = place.Shape.Kind == JsonKind.Number ? value : Quoted(value)
        select new Mutant($"{json} for {place}", text.With(place, json), new Expected(place.Path));

    /// <summary>Whole numbers that are none of a paragraph, a rule, a meeting or the schema.</summary>
    public IEnumerable<Mutant> Integers() =>
        from place in places
        where place.Shape.Name == "int"
        from value in (string[])["0", "-0", "-1", "-2147483648", .. place.Member!.Name is "ordinal" or "number" ? (string[])["1000000000", "2147483647"] : place.Member.Name is "schemaVersion" ? ["3", "2147483647"] : []]
        select new Mutant($"{value} for {place}", text.With(place, value), new Expected(place.Path, "Expected "));

    /// <summary>Texts of every kind, as they are where JSON allows it, and escaped.</summary>
    public IEnumerable<Mutant> Contents() =>
        from place in places
        where place.Shape.Name == "text"
        from value in (string[])[.. Texts, .. Blanks, .. BadTexts]
        from json in (string[])[Quoted(value), Escaped(value)]
        select new Mutant($"{json} for {place}", text.With(place, json),
            BadTexts.Contains(value) ? [new Expected(place.Path, "It holds U+")]
            : Blanks.Contains(value) ? [new Expected(place.Path, OnlyBlanks), .. Facts.Renamed(text, place, value)]
            : [.. Facts.Renamed(text, place, value)]);

    /// <summary>Any strings: each for all keys, dates and names of enumerations at once, for all texts at once, and for each text that others are compared with.</summary>
    public IEnumerable<Mutant> Strings(IEnumerable<string> values)
    {
        JsonPlace[] strings = [.. places.Where(place => place.Shape.Kind == JsonKind.String)];
        JsonPlace[] texts = [.. strings.Where(place => place.Shape.Name == "text")];
        JsonPlace[] compared = [.. texts.Where(place => place.Member?.Name is "fact" or "statement" or "follows")];
        foreach (string value in values)
        {
            yield return Spelled([.. strings.Except(texts).Where(place => !IsValid(place.Shape, value))], value);
            yield return Spelled([.. texts.Except(compared)], value);
            foreach (JsonPlace place in compared)
                yield return Spelled([place], value);
        }
    }

    private Mutant Spelled(JsonPlace[] strings, string value)
    {
        string? problem = ProblemOf(strings[0].Shape, value);
        IEnumerable<Expected> problems = problem is null ? [] : strings.Select(place => new Expected(place.Path, problem));
        if (value.Length > ReaderLimits.Default.CharactersPerString)
            problems = problems.Take(1); // reading ends there
        else if (problem is null or OnlyBlanks)
            problems = problems.Concat(strings.SelectMany(place => Facts.Renamed(text, place, value)));
        return new($"{value} for {string.Join<JsonPlace>(", ", strings)}", text.With(strings, Quoted(value)), [.. problems]);
    }

    /// <summary>Texts that hold half of a surrogate pair, escaped.</summary>
    public IEnumerable<Mutant> HalfSurrogates() =>
        from place in places
        where place.Shape.Kind == JsonKind.String
        from json in (string[])["\"\\ud800\"", "\"a\\uDFFFb\"", "\"\\udc00\\ud800\"", "\"\\ud800\\ud800\\udc00\"", "\"\\ud800x\\udc00\""]
        select new Mutant($"{json} for {place}", text.With(place, json), new Expected(place.Path));

    /// <summary>Texts that aren't JSON, each with one change: another token, another mark, the end too early, another character.</summary>
    public IEnumerable<string> Malformed() =>
        ((IEnumerable<string>[])[OtherTokens(), OtherMarks(), Truncations(), OtherCharacters()]).SelectMany(family => family).Where(json => !IsJson(json));

    private IEnumerable<string> OtherTokens() =>
        from place in places
        from token in NoTokens
        select text.With(place, token);

    // Commas, colons, comments and values where none belong.
    private IEnumerable<string> OtherMarks() =>
        from place in places
        from mark in (string[])[",", ":", "]", "}", "/**/", "//\n", "#", "1", "\"\"", "null"]
        from at in (int[])[place.Start, place.End]
        select text.Splice(at, at, mark);

    private IEnumerable<string> Truncations() => Enumerable.Range(0, text.Json.Length).Select(length => text.Json[..length]);

    // Every character left out, twice, or as another.
    private IEnumerable<string> OtherCharacters() =>
        from at in Enumerable.Range(0, text.Json.Length)
        let other = at % 8 == 0 ? "" : at % 8 == 4 ? text.Json.Substring(at, 1) + text.Json[at] : OtherCharacterValues.Substring(at % OtherCharacterValues.Length, 1)
        select text.Splice(at, at + 1, other);

    /// <summary>Several values of a wrong kind at once, spread over the whole text.</summary>
    public IEnumerable<Mutant> SeveralAtOnce()
    {
        JsonPlace[] leaves = [.. places.Where(place => place.Shape.Kind is not (JsonKind.Object or JsonKind.Array))];
        for (int step = 6; step < leaves.Length / 2; step++)
        {
            JsonPlace[] wrong = [.. leaves.Where((_, at) => at % step == step / 2)];
            yield return new($"every {step}. value", text.With(wrong, "true"), [.. wrong.Select(place => new Expected(place.Path, Unexpected(place.Shape.Kind, JsonKind.Boolean)))]);
        }
    }

    private static bool IsJson(string json)
    {
        try
        {
            JsonDocument.Parse(json).Dispose();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // Keys are valid if their own type reads them: the reader and the types must agree.
    private static bool IsValid(Shape shape, string value) =>
        shape.Name == "text" || shape.EnumerationNames.Contains(value) || (shape.Name == "date" && LocalDatePattern.Iso.Parse(value).Success)
        || KeyKind.All.FirstOrDefault(kind => kind.Name == shape.Name)?.TryParse(value, null) is not null;

    private static string Unexpected(JsonKind expected, JsonKind found) => $"Expected {Words(expected)}, not {Words(found)}.";

    private static string Words(JsonKind kind) => kind switch
    {
        JsonKind.Null => "null",
        JsonKind.Boolean => "a boolean",
        JsonKind.Number => "a number",
        JsonKind.String => "a string",
        JsonKind.Array => "an array",
        _ => "an object",
    };

    // How the problem with a string begins; null where there is none.
    private static string? ProblemOf(Shape shape, string value)
    {
        Rune[] characters = [.. value.EnumerateRunes()];
        if (value.Length > 4_096)
            return "More than 4096 characters in a string";
        if (string.Concat(characters) != value)
            return "It holds half of a surrogate pair.";
        if (!IsValid(shape, value))
            return "";
        return shape.Name != "text" ? null
            : characters.Any(IsBad) ? "It holds U+"
            : characters.All(one => Rune.IsWhiteSpace(one) || Invisible.Contains($"{one}", StringComparison.Ordinal) || one.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0080 and <= 0xE0FFF)) ? OnlyBlanks
            : null;
    }

    private static bool IsBad(Rune character) =>
        Rune.IsControl(character) || character.Value is 0x2028 or 0x2029 or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x206F) or (>= 0xFFF9 and <= 0xFFFB) or (>= 0xE0000 and <= 0xE007F) or (>= 0xFDD0 and <= 0xFDEF) || (character.Value & 0xFFFE) == 0xFFFE;

    // As little escaped as JSON and Unicode allow.
    private static string Quoted(string value) => $"\"{string.Concat(value.Select((c, at) => c is '"' or '\\' ? $"\\{c}" : c < ' ' || IsHalf(value, at) ? $"\\u{(int)c:x4}" : $"{c}"))}\"";

    private static bool IsHalf(string value, int at) =>
        char.IsSurrogate(value[at]) && !(at > 0 && char.IsSurrogatePair(value[at - 1], value[at])) && !(at + 1 < value.Length && char.IsSurrogatePair(value[at], value[at + 1]));

    private static string Escaped(string value) => $"\"{string.Concat(value.Select(c => $"\\u{(int)c:X4}"))}\"";
}
