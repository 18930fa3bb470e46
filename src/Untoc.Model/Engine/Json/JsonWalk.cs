using System.Globalization;
using System.Runtime.ExceptionServices;
using System.Text;
using System.Text.Json;

namespace Untoc.Model;

/// <summary>Walks JSON along the shape that it must have, and makes its records, as long as nothing is wrong, or lists what is.</summary>
/// <remarks>
/// System.Text.Json alone would stop at the first problem, name .NET types, and know no limit but that of depth. It makes the
/// records, and where it cannot, or a record goes near a limit, the walk looks into that record to say why.
/// </remarks>
internal sealed class JsonWalk
{
    private const int RecordOfDataset = 1; // steps: $.conference
    private const int RecordOfRegister = 2; // $.meetings[3]
    private const int MaxNameBytes = 512; // more than a path shows
    private const int ShortRecord = 4_096; // bytes
    private const int TokensBetweenLooks = 4_096; // whether it is cancelled

    private readonly JsonInput _json;
    private readonly ReaderLimits _limits;
    private readonly ProblemList _problems;
    private readonly CancellationToken _cancellationToken;
    private readonly MadeRecords _made = new();
    private readonly JsonPath _path = new();
    private int _records;
    private int _tokens;

    private JsonWalk(JsonInput json, ReaderLimits limits, ProblemList problems, CancellationToken cancellationToken) =>
        (_json, _limits, _problems, _cancellationToken) = (json, limits, problems, cancellationToken);

    /// <summary>The records; null where there are problems, the last of which is where it is no JSON any more or goes beyond a limit.</summary>
    public static UntocRecords? Read(JsonInput json, ReaderLimits limits, ProblemList problems, CancellationToken cancellationToken)
    {
        var walk = new JsonWalk(json, limits, problems, cancellationToken);
        try
        {
            Utf8JsonReader reader = json.Begin();
            walk.Read(ref reader);
            walk.Value(ref reader, JsonShape.Records, mayBeNull: false);
            walk.Read(ref reader);
        }
        catch (JsonException malformed)
        {
            problems.Add(walk._path, Describe(malformed));
        }
        catch (UnreadableInputException unreadable)
        {
            problems.Add(new JsonPath(), unreadable.Message);
        }
        catch (FailedStreamException failed)
        {
            ExceptionDispatchInfo.Throw(failed.InnerException!);
        }
        return problems.Count == 0 ? walk._made.ToRecords() : null;
    }

    // A record is made whole. Only where that fails is it looked at value by value, and from then on nothing more is made.
    private void Record(ref Utf8JsonReader reader, JsonShape shape)
    {
        if (_problems.Count > 0 || reader.TokenType != JsonTokenType.StartObject)
        {
            Value(ref reader, shape, mayBeNull: false);
            return;
        }
        _cancellationToken.ThrowIfCancellationRequested();
        JsonReaderState atBracket = reader.CurrentState;
        _json.Keep(ref reader);
        if (!TryMake(ref reader, shape))
        {
            reader = _json.Back(atBracket);
            Value(ref reader, shape, mayBeNull: false);
            if (_problems.Count == 0)
                _made.Make(_json.Kept(ref reader), shape.Type);
        }
        _json.Release();
    }

    private bool TryMake(ref Utf8JsonReader reader, JsonShape shape)
    {
        if (reader.CurrentDepth + shape.Depth > _limits.Depth)
            return false;
        try
        {
            while (!reader.TrySkip())
                _json.More(ref reader);
            ReadOnlySpan<byte> record = _json.Kept(ref reader);
            if (!IsWithinLimits(record))
                return false;
            _made.Make(record, shape.Type);
            return true;
        }
        catch (Exception unfit) when (unfit is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    // Whatever it holds: a string has no more characters than bytes, and an array no more elements than there are tokens. Of an
    // unknown name System.Text.Json would make a message, however long.
    private bool IsWithinLimits(ReadOnlySpan<byte> record)
    {
        if (record.Length <= Math.Min(ShortRecord, Math.Min(_limits.ElementsPerArray, _limits.CharactersPerString)))
            return true;
        var reader = new Utf8JsonReader(record);
        for (int tokens = 0; reader.Read(); tokens++)
        {
            int longest = reader.TokenType == JsonTokenType.PropertyName ? MaxNameBytes : _limits.CharactersPerString;
            if (tokens > _limits.ElementsPerArray || reader.ValueSpan.Length > longest)
                return false;
        }
        return true;
    }

    private void Value(ref Utf8JsonReader reader, JsonShape shape, bool mayBeNull)
    {
        CheckDepth(ref reader);
        if (reader.TokenType == JsonTokenType.Null && mayBeNull)
            return;
        if (reader.TokenType is var found && found != shape.Token)
        {
            Skip(ref reader);
            _problems.Add(_path, $"{JsonWords.Unexpected(shape.Token, found)}");
        }
        else if (shape.Token == JsonTokenType.StartObject)
            Object(ref reader, shape);
        else if (shape.Token == JsonTokenType.StartArray)
            Array(ref reader, shape.Element!);
        else if (shape.Token == JsonTokenType.String)
            String(ref reader, shape.Leaf);
        else
            Number(ref reader, shape.Leaf);
    }

    private void Object(ref Utf8JsonReader reader, JsonShape shape)
    {
        ulong seen = 0;
        int next = 0;
        while (Read(ref reader) != JsonTokenType.EndObject)
        {
            int at = Find(ref reader, shape.Members, next);
            _path.Enter(at < 0 ? NameOf(ref reader) : shape.Members[at].Name);
            Read(ref reader);
            if (at < 0)
            {
                Skip(ref reader);
                _problems.Add(_path, $"Unknown: the members here are {string.Join(", ", shape.Members.Select(static member => member.Name))}.");
            }
            else if ((seen & 1ul << at) != 0)
            {
                Skip(ref reader);
                _problems.Add(_path, "It stands twice in its object.");
            }
            else
            {
                Member(ref reader, shape.Members[at]);
            }
            _path.Leave();
            seen |= at < 0 ? 0 : 1ul << at;
            next = at + 1;
        }
        for (int at = 0; at < shape.Members.Length; at++)
            if (shape.Members[at].IsRequired && (seen & 1ul << at) == 0)
                _problems.Add($"{_path}.{shape.Members[at].Name}", "Missing.");
    }

    private void Member(ref Utf8JsonReader reader, JsonMember member)
    {
        if (_path.Length == RecordOfDataset && member.Shape.Token == JsonTokenType.StartObject)
            Record(ref reader, member.Shape);
        else
            Value(ref reader, member.Shape, member.MayBeNull);
    }

    private void Array(ref Utf8JsonReader reader, JsonShape element)
    {
        for (int at = 0; Read(ref reader) != JsonTokenType.EndArray; at++)
        {
            _path.Enter(at);
            Within(_limits.ElementsPerArray, at + 1, "elements in an array", nameof(ReaderLimits.ElementsPerArray));
            if (_path.Length == RecordOfRegister)
            {
                Within(_limits.Records, ++_records, "records", nameof(ReaderLimits.Records));
                Record(ref reader, element);
            }
            else
            {
                Value(ref reader, element, mayBeNull: false);
            }
            _path.Leave();
        }
    }

    private void String(ref Utf8JsonReader reader, IScalarConverter? leaf)
    {
        if (reader.ValueSpan.Length > _limits.CharactersPerString)
            Within(_limits.CharactersPerString, EscapedText.Length(reader.ValueSpan), "characters in a string", nameof(ReaderLimits.CharactersPerString));
        if (reader.ValueIsEscaped && EscapedText.HoldsHalfOfAPair(reader.ValueSpan))
            _problems.Add(_path, "It holds half of a surrogate pair.");
        else
            Leaf(ref reader, leaf);
    }

    private void Number(ref Utf8JsonReader reader, IScalarConverter? leaf)
    {
        if (leaf is not null)
            Leaf(ref reader, leaf);
        else if (!reader.TryGetInt32(out _))
            _problems.Add(_path, "Expected a whole number, without fraction or exponent, from -2147483648 to 2147483647.");
    }

    private void Leaf(ref Utf8JsonReader reader, IScalarConverter? leaf)
    {
        if (leaf?.CanRead(ref reader) == false)
            _problems.Add(_path, $"{leaf.Describe(ref reader)}");
    }

    // What is inside of it is not looked at, so that a wrong place has one problem.
    private void Skip(ref Utf8JsonReader reader)
    {
        CheckDepth(ref reader);
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            for (int depth = reader.CurrentDepth; Read(ref reader) is not (JsonTokenType.EndObject or JsonTokenType.EndArray) || reader.CurrentDepth > depth;)
                CheckDepth(ref reader);
    }

    private JsonTokenType Read(ref Utf8JsonReader reader)
    {
        if (++_tokens % TokensBetweenLooks == 0)
            _cancellationToken.ThrowIfCancellationRequested();
        while (!reader.Read() && _json.More(ref reader))
        {
            // once more, with more of it
        }
        return reader.TokenType;
    }

    private void CheckDepth(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            Within(_limits.Depth, reader.CurrentDepth + 1, "objects and arrays inside each other", nameof(ReaderLimits.Depth));
    }

    private static void Within(int limit, int number, string what, string name)
    {
        if (number > limit)
            throw new JsonException($"More than {KeyFormat.Of(limit)} {what}, the limit that {nameof(ReaderLimits)}.{name} sets.");
    }

    // Members mostly stand in the order in which they are written. What spells half of a surrogate pair is no member's name, and cannot be compared with one.
    private static int Find(ref Utf8JsonReader reader, JsonMember[] members, int next)
    {
        if (reader.ValueIsEscaped && EscapedText.HoldsHalfOfAPair(reader.ValueSpan))
            return -1;
        if (next < members.Length && reader.ValueTextEquals(members[next].Utf8Name))
            return next;
        for (int at = 0; at < members.Length; at++)
            if (reader.ValueTextEquals(members[at].Utf8Name))
                return at;
        return -1;
    }

    private static string NameOf(ref Utf8JsonReader reader) =>
        Encoding.UTF8.GetString(reader.ValueSpan[..Math.Min(reader.ValueSpan.Length, MaxNameBytes)]);

    // System.Text.Json appends the position, which is given in our words, and quotes of a wrong literal all that follows it.
    private static string Describe(JsonException malformed)
    {
        ReadOnlySpan<char> message = malformed.Message;
        int position = message.LastIndexOf(" LineNumber: ");
        if (position < 0)
            return malformed.Message;
        message = message[..position];
        int literal = message.LastIndexOf("' is an invalid JSON literal");
        string what = literal < 0 ? message.ToString() : $"{SafeText.Quoted(message[1..literal])}{message[(literal + 1)..]}";
        return string.Create(CultureInfo.InvariantCulture, $"{what.Replace(", when isFinalBlock is true", "", StringComparison.Ordinal)} (line {malformed.LineNumber + 1}, byte {malformed.BytePositionInLine + 1} of it)");
    }
}
