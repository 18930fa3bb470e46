namespace Untoc.Model.Tests;

/// <summary>The JSON of a dataset, with the place of every value in it.</summary>
internal sealed class JsonText
{
    private readonly List<JsonPlace> _places = [];

    public JsonText(string json)
    {
        Json = json;
        AddPlace(Skip(0), "$", Shape.Dataset, member: null, parent: null, nameStart: -1);
    }

    /// <summary>The text of <see cref="SmallDataset"/>.</summary>
    public static JsonText Small { get; } = new(SmallDataset.Json);

    /// <summary>The text of the embedded dataset.</summary>
    public static JsonText Embedded { get; } = new(UntocDataset.Embedded.ToJson());

    /// <summary>The text of <see cref="ShortDataset"/>.</summary>
    public static JsonText Short { get; } = new(ShortDataset.Untoc.ToJson());

    public string Json { get; }

    /// <summary>Every value, each after what it stands in.</summary>
    public IReadOnlyList<JsonPlace> Places => _places;

    /// <summary>Of every member of every type and the elements of every list, the first one.</summary>
    public IReadOnlyList<JsonPlace> FirstOfEach => field ??= [.. _places.DistinctBy(place => (place.Parent?.Shape, place.Member?.Name))];

    /// <summary>The value at a path.</summary>
    public JsonPlace this[string path] => _places.Single(place => place.Path == path);

    /// <summary>The text of a value.</summary>
    public string this[JsonPlace place] => Json[place.Start..place.End];

    /// <summary>The text with another value at a place.</summary>
    public string With(JsonPlace place, string value) => Splice(place.Start, place.End, value);

    /// <summary>The text with another value at some places, none of which is in another.</summary>
    public string With(IEnumerable<JsonPlace> places, string value) =>
        places.OrderByDescending(place => place.Start).Aggregate(Json, (json, place) => string.Concat(json.AsSpan(0, place.Start), value, json.AsSpan(place.End)));

    /// <summary>The text with more in front of the first member or element of an object or list.</summary>
    public string WithFirst(JsonPlace container, string more) =>
        Splice(container.Start + 1, container.Start + 1, IsEmpty(container) ? more : more + ",");

    /// <summary>The text with more behind the last member or element of an object or list.</summary>
    public string WithLast(JsonPlace container, string more) =>
        Splice(container.End - 1, container.End - 1, IsEmpty(container) ? more : "," + more);

    /// <summary>The text without a member or an element.</summary>
    public string Without(JsonPlace place)
    {
        int start = place.Member is null ? place.Start : place.NameStart;
        int after = Skip(place.End);
        if (Json[after] == ',')
            return Splice(start, after + 1, "");
        int before = start - 1;
        while (char.IsWhiteSpace(Json[before]))
            before--;
        return Splice(Json[before] == ',' ? before : start, place.End, "");
    }

    public string Splice(int start, int end, string replacement) => string.Concat(Json.AsSpan(0, start), replacement, Json.AsSpan(end));

    /// <summary>The values below an object or list, at any depth.</summary>
    public IEnumerable<JsonPlace> Below(JsonPlace place) => _places.Where(other => other.Start > place.Start && other.End < place.End);

    private bool IsEmpty(JsonPlace container) => Skip(container.Start + 1) == container.End - 1;

    private int AddPlace(int at, string path, Shape shape, ShapeMember? member, JsonPlace? parent, int nameStart)
    {
        var place = new JsonPlace(path, shape, member, parent, nameStart, at);
        _places.Add(place);
        place.End = Json[at] switch
        {
            '{' => EndOfObject(at, place),
            '[' => EndOfList(at, place),
            '"' => EndOfString(at),
            _ => Json.AsSpan(at).IndexOfAny(",]} \n") + at,
        };
        return place.End;
    }

    private int EndOfObject(int at, JsonPlace place)
    {
        for (at = Skip(at + 1); Json[at] != '}'; at = SkipComma(at))
        {
            int colon = EndOfString(at);
            ShapeMember member = place.Shape.Members.Single(one => $"\"{one.Name}\"" == Json[at..colon]);
            at = AddPlace(Skip(Skip(colon) + 1), $"{place.Path}.{member.Name}", member.Shape, member, place, at);
        }
        return at + 1;
    }

    private int EndOfList(int at, JsonPlace place)
    {
        int count = 0;
        for (at = Skip(at + 1); Json[at] != ']'; at = SkipComma(at))
            at = AddPlace(at, $"{place.Path}[{count++}]", place.Shape.Element, member: null, place, nameStart: -1);
        return at + 1;
    }

    private int EndOfString(int at)
    {
        do
            at += Json[at] == '\\' ? 2 : 1;
        while (Json[at] != '"');
        return at + 1;
    }

    private int Skip(int at)
    {
        while (at < Json.Length && char.IsWhiteSpace(Json[at]))
            at++;
        return at;
    }

    private int SkipComma(int at)
    {
        at = Skip(at);
        return Json[at] == ',' ? Skip(at + 1) : at;
    }
}

/// <summary>A value in a JSON text: what it must be, and where it stands.</summary>
internal sealed class JsonPlace(string path, Shape shape, ShapeMember? member, JsonPlace? parent, int nameStart, int start)
{
    public string Path => path;

    public Shape Shape => shape;

    /// <summary>The member that it is the value of; null for an element of a list and for the whole.</summary>
    public ShapeMember? Member => member;

    /// <summary>The object or list that it stands in; null for the whole.</summary>
    public JsonPlace? Parent => parent;

    /// <summary>Where the name of the member starts.</summary>
    public int NameStart => nameStart;

    public int Start => start;

    public int End { get; set; }

    public override string ToString() => path;
}
