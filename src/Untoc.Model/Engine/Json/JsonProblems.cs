namespace Untoc.Model;

/// <summary>Lists what is wrong with JSON, with paths and in the words of JSON.</summary>
/// <remarks>System.Text.Json alone stops at the first problem, names .NET types, and knows no limit but that of depth.</remarks>
internal sealed class JsonProblems
{
    /// <summary>How deep the records of a register are: <c>$.meetings[3]</c>.</summary>
    public const int RecordDepth = 2;

    private const int LongestShown = 512; // bytes of a name, more than a path shows
    private const int LongestNear = 20; // characters of malformed JSON

    private readonly ReaderLimits _limits;
    private readonly ProblemList _problems;
    private readonly JsonPath _path = new();
    private int _records;

    private JsonProblems(ReaderLimits limits, ProblemList problems) => (_limits, _problems) = (limits, problems);

    /// <summary>Lists the problems of well-formed JSON. Nothing behind a limit is looked at.</summary>
    public static void List(ReadOnlySpan<byte> json, ReaderLimits limits, ProblemList problems)
    {
        // One level more than allowed, so that the problem has a path.
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = limits.Depth + 1 });
        try
        {
            reader.Read();
            new JsonProblems(limits, problems).Value(ref reader, JsonShape.Records, mayBeNull: false);
        }
        catch (StopException) { }
    }

    // Not in the framework's words: they differ between builds, and quote input without bound.
    public static string Malformed(JsonException malformed, ReadOnlySpan<byte> json)
    {
        long line = malformed.LineNumber ?? 0, column = malformed.BytePositionInLine ?? 0;
        ReadOnlySpan<byte> rest = json;
        for (long passed = 0; passed < line; passed++)
            rest = rest[(rest.IndexOf((byte)'\n') + 1)..];
        rest = rest[(int)Math.Min(column, rest.Length)..];
        string near = Encoding.UTF8.GetString(rest[..Math.Min(rest.Length, LongestShown)]);
        int end = near.IndexOf('\n', StringComparison.Ordinal) is > 0 and int newLine ? newLine : near.Length;
        string what = near.Length == 0 ? "it ends too early" : $"unexpected {SafeText.Quoted(near.AsSpan(0, Math.Min(end, LongestNear)))}";
        return string.Create(CultureInfo.InvariantCulture, $"Malformed JSON: {what} (line {line + 1}, byte {column + 1} of it)");
    }

    private void Value(ref Utf8JsonReader reader, JsonShape shape, bool mayBeNull)
    {
        CheckDepth(ref reader);
        JsonTokenType found = reader.TokenType;
        if (found == JsonTokenType.Null && mayBeNull)
            return;
        if (found != shape.Token)
        {
            Skip(ref reader);
            _problems.Add(_path, JsonWords.Unexpected(shape.Token, found));
        }
        else if (found == JsonTokenType.StartObject)
            Object(ref reader, shape);
        else if (found == JsonTokenType.StartArray)
            Array(ref reader, shape.Element!);
        else if (found == JsonTokenType.String)
            String(ref reader, shape.Scalar);
        else
            Number(ref reader, shape.Scalar);
    }

    private void Object(ref Utf8JsonReader reader, JsonShape shape)
    {
        ulong seen = 0; // a bit for each member
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            int at = Find(ref reader, shape.Members);
            _path.Enter(at < 0 ? NameOf(ref reader) : shape.Members[at].Name);
            reader.Read();
            bool isDuplicate = at >= 0 && (seen & 1ul << at) != 0;
            if (at >= 0 && !isDuplicate)
                Value(ref reader, shape.Members[at].Shape, shape.Members[at].MayBeNull);
            else
            {
                Skip(ref reader);
                _problems.Add(_path, isDuplicate ? "It stands twice in its object." : $"Unknown: the members here are {string.Join(", ", shape.Members.Select(static member => member.Name))}.");
            }
            _path.Leave();
            seen |= at < 0 ? 0 : 1ul << at;
        }
        for (int at = 0; at < shape.Members.Length; at++)
            if (shape.Members[at].IsRequired && (seen & 1ul << at) == 0)
                _problems.Add($"{_path}.{shape.Members[at].Name}", "Missing.");
    }

    private void Array(ref Utf8JsonReader reader, JsonShape element)
    {
        for (int at = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; at++)
        {
            _path.Enter(at);
            Within(_limits.ElementsPerArray, at + 1, "elements in an array", nameof(ReaderLimits.ElementsPerArray));
            if (_path.Length == RecordDepth)
                Within(_limits.Records, ++_records, "records", nameof(ReaderLimits.Records));
            Value(ref reader, element, mayBeNull: false);
            _path.Leave();
        }
    }

    private void String(ref Utf8JsonReader reader, IScalarConverter? scalar)
    {
        try
        {
            if (reader.ValueSpan.Length > _limits.CharactersPerString || reader.ValueIsEscaped)
                Within(_limits.CharactersPerString, reader.GetString()!.Length, "characters in a string", nameof(ReaderLimits.CharactersPerString));
            Scalar(ref reader, scalar);
        }
        catch (InvalidOperationException)
        {
            _problems.Add(_path, "It holds half of a surrogate pair.");
        }
    }

    private void Number(ref Utf8JsonReader reader, IScalarConverter? scalar)
    {
        if (scalar is not null)
            Scalar(ref reader, scalar);
        else if (!reader.TryGetInt32(out _))
            _problems.Add(_path, "Expected a whole number, without fraction or exponent, from -2147483648 to 2147483647.");
    }

    private void Scalar(ref Utf8JsonReader reader, IScalarConverter? scalar)
    {
        if (scalar?.ProblemWith(ref reader) is { } problem)
            _problems.Add(_path, problem);
    }

    // One problem for a wrong place: what is inside of it isn't looked at.
    private void Skip(ref Utf8JsonReader reader)
    {
        CheckDepth(ref reader);
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            for (int depth = reader.CurrentDepth; reader.Read() && reader.CurrentDepth > depth;)
                CheckDepth(ref reader);
    }

    private void CheckDepth(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            Within(_limits.Depth, reader.CurrentDepth + 1, "objects and arrays inside each other", nameof(ReaderLimits.Depth));
    }

    private void Within(int limit, int number, string what, string name)
    {
        if (number <= limit)
            return;
        _problems.Add(_path, $"More than {KeyFormat.Of(limit)} {what}, the limit that {nameof(ReaderLimits)}.{name} sets.");
        throw new StopException();
    }

    private static int Find(ref Utf8JsonReader reader, JsonMember[] members)
    {
        try
        {
            for (int at = 0; at < members.Length; at++)
                if (reader.ValueTextEquals(members[at].Utf8Name))
                    return at;
        }
        catch (InvalidOperationException) // half of a surrogate pair is in no member's name
        {
        }
        return -1;
    }

    // As it is spelled, and no more of it than a path shows.
    private static string NameOf(ref Utf8JsonReader reader) =>
        Encoding.UTF8.GetString(reader.ValueSpan[..Math.Min(reader.ValueSpan.Length, LongestShown)]);
}
