using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Untoc.Model;

/// <summary>Reads a dataset from JSON: System.Text.Json reads the records, <see cref="JsonProblems"/> explains a failure, <see cref="DatasetCheck"/> validates them.</summary>
/// <remarks>Stops after the first stage that finds problems.</remarks>
internal sealed class DatasetReader(ReaderLimits limits, CancellationToken cancellationToken = default)
{
    // Of a longer name of an unknown member, System.Text.Json would make a message several times as long.
    private const int LongestName = 512;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What is wrong; empty if a dataset was read.</summary>
    public ProblemList Problems { get; } = new(limits.Problems);

    /// <summary>Returns the dataset, or null if there are problems.</summary>
    public UntocDataset? Read(string? json)
    {
        if (json is null)
            return Refuse("Expected JSON, not a null text.");
        try
        {
            return json.Length > limits.Bytes || StrictUtf8.GetByteCount(json) > limits.Bytes ? Refuse(TooLong) : ReadUtf8(StrictUtf8.GetBytes(json));
        }
        catch (EncoderFallbackException half)
        {
            return Refuse($"Half of a surrogate pair at character {KeyFormat.Of(half.Index)}.");
        }
    }

    /// <summary>Returns the dataset, or null if there are problems.</summary>
    public UntocDataset? Read(Stream json)
    {
        var input = new InputBuffer(limits.Bytes);
        while (input.MakeRoom())
        {
            cancellationToken.ThrowIfCancellationRequested();
            input.Added(json.Read(input.Bytes, input.Length, input.Room));
        }
        return Read(input);
    }

    /// <summary>Returns the dataset, or null if there are problems.</summary>
    public async Task<UntocDataset?> ReadAsync(Stream json)
    {
        var input = new InputBuffer(limits.Bytes);
        while (input.MakeRoom())
        {
            cancellationToken.ThrowIfCancellationRequested();
            input.Added(await json.ReadAsync(input.Bytes.AsMemory(input.Length, input.Room), cancellationToken).ConfigureAwait(false));
        }
        return Read(input);
    }

    private UntocDataset? Read(InputBuffer input) => input.Length > limits.Bytes ? Refuse(TooLong) : ReadUtf8(input.Bytes.AsSpan(0, input.Length));

    private UntocDataset? ReadUtf8(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json))
            return Refuse($"Byte {KeyFormat.Of(FirstInvalid(json))}, counted from 0, is not UTF-8.");
        if (json.StartsWith(Encoding.UTF8.Preamble))
            json = json[Encoding.UTF8.Preamble.Length..];
        cancellationToken.ThrowIfCancellationRequested();
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

    /// <summary>Whether nothing can be beyond a limit: a string has no more characters than bytes.</summary>
    /// <exception cref="JsonException">The JSON is malformed.</exception>
    private bool IsWithinLimits(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = limits.Depth + 1 });
        var elements = new int[limits.Depth + 2]; // of the array at each depth, counted in an object too
        int records = 0;
        bool isWithin = true;
        while (reader.Read())
        {
            int depth = reader.CurrentDepth;
            if (reader.TokenType == JsonTokenType.PropertyName)
                isWithin &= reader.ValueSpan.Length <= LongestName;
            else if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
                continue;
            else
                isWithin &= ++elements[depth] <= limits.ElementsPerArray && (depth != JsonProblems.RecordDepth || ++records <= limits.Records);
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                if (depth == limits.Depth)
                    return false;
                elements[depth + 1] = 0;
            }
            isWithin &= reader.TokenType != JsonTokenType.String || reader.ValueSpan.Length <= limits.CharactersPerString;
        }
        return isWithin;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> json)
    {
        int at = 0;
        while (Rune.DecodeFromUtf8(json[at..], out _, out int length) == System.Buffers.OperationStatus.Done)
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
