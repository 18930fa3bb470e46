using System.Buffers;
using System.Text.Unicode;

namespace Untoc.Model;

/// <summary>Reads a dataset: System.Text.Json reads the records, <see cref="JsonProblems"/> explains a failure, <see cref="DatasetCheck"/> validates them.</summary>
/// <remarks>Stops after the first stage that finds problems.</remarks>
internal sealed class DatasetReader(ReaderLimits limits, CancellationToken cancellationToken = default)
{
    private const int LeastRoom = 64 * 1024; // bytes
    private const int LargestRented = 1024 * 1024;

    // Of a longer name of an unknown member, System.Text.Json would make a message several times as long.
    private const int LongestName = 512;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public ProblemList Problems { get; } = new(limits.Problems);

    public UntocDataset? Read(string? json)
    {
        if (json is null)
            return Refuse("Expected JSON, not a null text.");
        byte[] utf8 = [];
        try
        {
            int length = json.Length > limits.Bytes ? json.Length : StrictUtf8.GetByteCount(json);
            if (length > limits.Bytes)
                return Refuse(TooLong);
            // A new array would cost a full garbage collection now and then; a rented one may be twice as large.
            utf8 = length <= LargestRented ? ArrayPool<byte>.Shared.Rent(length) : new byte[length];
            return Read(utf8.AsSpan(0, StrictUtf8.GetBytes(json, utf8)));
        }
        catch (EncoderFallbackException half)
        {
            return Refuse($"Half of a surrogate pair at character {KeyFormat.Of(half.Index)}.");
        }
        finally
        {
            if (utf8.Length <= LargestRented)
                ArrayPool<byte>.Shared.Return(utf8, clearArray: true);
        }
    }

    public UntocDataset? Read(Stream json)
    {
        byte[] content = FirstRoom(json);
        int length = 0;
        for (int read = 1; read > 0 && length <= limits.Bytes; length += read)
        {
            int room = MakeRoom(ref content, length);
            read = Checked(json.Read(content, length, room), room);
        }
        return Read(content, length);
    }

    public async Task<UntocDataset?> ReadAsync(Stream json)
    {
        byte[] content = FirstRoom(json);
        int length = 0;
        for (int read = 1; read > 0 && length <= limits.Bytes; length += read)
        {
            int room = MakeRoom(ref content, length);
            read = Checked(await json.ReadAsync(content.AsMemory(length, room), cancellationToken).ConfigureAwait(false), room);
        }
        return Read(content, length);
    }

    // The length of a stream is a hint that spares copies, and nothing relies on it.
    private byte[] FirstRoom(Stream json) => new byte[(int)Math.Min(Math.Max(LeastRoom, json.CanSeek ? json.Length - json.Position + 1 : 0), limits.Bytes + 1L)];

    // Up to one byte more than the limit, which shows that there are too many.
    private int MakeRoom(ref byte[] content, int length)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (length == content.Length)
            Array.Resize(ref content, (int)Math.Min(2L * length, limits.Bytes + 1L));
        return content.Length - length;
    }

    private static int Checked(int read, int asked) => read >= 0 && read <= asked
        ? read
        : throw new IOException(string.Create(CultureInfo.InvariantCulture, $"The stream is faulty: asked for {asked} bytes at most, it says that it read {read}."));

    private UntocDataset? Read(byte[] content, int length) => length > limits.Bytes ? Refuse(TooLong) : Read(content.AsSpan(0, length));

    private UntocDataset? Read(ReadOnlySpan<byte> json)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!Utf8.IsValid(json))
            return Refuse($"Byte {KeyFormat.Of(FirstInvalid(json))}, counted from 0, is not UTF-8.");
        if (json.StartsWith(Encoding.UTF8.Preamble))
            json = json[Encoding.UTF8.Preamble.Length..];
        try
        {
            if (!IsWithinLimits(json))
                JsonProblems.List(json, limits, Problems);
        }
        catch (JsonException malformed)
        {
            return Refuse(JsonProblems.Malformed(malformed, json));
        }
        cancellationToken.ThrowIfCancellationRequested();
        if (Problems.Count > 0 || Deserialize(json) is not { } records)
            return null;
        cancellationToken.ThrowIfCancellationRequested();
        DatasetCheck.Check(records, Problems);
        return Problems.Count > 0 ? null : new UntocDataset(records, isValid: true);
    }

    private UntocRecords? Deserialize(ReadOnlySpan<byte> json)
    {
        try
        {
            if (JsonSerializer.Deserialize(json, UntocJson.Records) is { } records)
                return records;
        }
        catch (Exception unfit) when (unfit is JsonException or InvalidOperationException) // the latter for half of a surrogate pair
        {
        }
        JsonProblems.List(json, limits, Problems);
        return Problems.Count > 0 ? null : throw new InvalidOperationException("System.Text.Json refuses what the reader finds no problem in.");
    }

    /// <summary>Whether nothing can be beyond a limit. A string has no more characters than bytes; the values of an object count too.</summary>
    /// <exception cref="JsonException">The JSON is malformed.</exception>
    private bool IsWithinLimits(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = limits.Depth + 1 });
        var values = new int[limits.Depth + 1]; // so far, in the object or array at each depth
        int records = 0;
        bool isWithin = true;
        while (reader.Read())
        {
            int depth = reader.CurrentDepth;
            switch (reader.TokenType)
            {
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    continue;
                case JsonTokenType.PropertyName:
                    isWithin &= reader.ValueSpan.Length <= LongestName;
                    continue;
                case JsonTokenType.StartObject or JsonTokenType.StartArray when depth == limits.Depth:
                    return false;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    values[depth + 1] = 0;
                    break;
                case JsonTokenType.String:
                    isWithin &= reader.ValueSpan.Length <= limits.CharactersPerString;
                    break;
            }
            isWithin &= ++values[depth] <= limits.ElementsPerArray && (depth != JsonProblems.RecordDepth || ++records <= limits.Records);
        }
        return isWithin;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> json)
    {
        int at = 0;
        while (Rune.DecodeFromUtf8(json[at..], out _, out int length) == OperationStatus.Done)
            at += length;
        return at;
    }

    private UntocDataset? Refuse(string message)
    {
        Problems.Add("$", message);
        return null;
    }

    private string TooLong => $"More than {KeyFormat.Of(limits.Bytes)} bytes, the limit that {nameof(ReaderLimits)}.{nameof(ReaderLimits.Bytes)} sets.";
}
