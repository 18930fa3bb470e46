using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Untoc.Model;

/// <summary>Takes in JSON as UTF-8, no more than the limit, without its byte-order mark.</summary>
internal static class JsonInput
{
    private const int FirstBuffer = 16 * 1024;
    private static readonly JsonPath Root = new();
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The bytes of a text; null, and a problem, where it is too long or holds half of a surrogate pair.</summary>
    public static ReadOnlyMemory<byte>? Of(string? json, ReaderLimits limits, ProblemList problems)
    {
        if (json is null)
        {
            problems.Add(Root, "Expected JSON, not a null text.");
            return null;
        }
        // A character takes a byte at least.
        if (json.Length > limits.Bytes)
            return TooLong(limits, problems);
        try
        {
            return Strict.GetByteCount(json) > limits.Bytes ? TooLong(limits, problems) : WithoutMark(Strict.GetBytes(json));
        }
        catch (EncoderFallbackException half)
        {
            problems.Add(Root, $"Half of a surrogate pair at character {KeyText.Of(half.Index)}.");
            return null;
        }
    }

    /// <summary>The bytes of a stream to its end; null, and a problem, where they are too many or no UTF-8.</summary>
    public static ReadOnlyMemory<byte>? Of(Stream json, ReaderLimits limits, ProblemList problems, CancellationToken cancellationToken)
    {
        // A byte more than is there, so that the end is found without a larger buffer.
        byte[] buffer = new byte[json.CanSeek ? Math.Clamp(json.Length - json.Position, 0, limits.Bytes) + 1 : Math.Min(FirstBuffer, limits.Bytes + 1L)];
        int length = 0;
        for (int read = 1; read > 0 && length <= limits.Bytes; length += read)
        {
            if (length == buffer.Length)
                System.Array.Resize(ref buffer, (int)Math.Min(2L * length, limits.Bytes + 1L));
            cancellationToken.ThrowIfCancellationRequested();
            read = json.Read(buffer, length, buffer.Length - length);
        }
        return length > limits.Bytes ? TooLong(limits, problems) : Valid(buffer.AsMemory(0, length), problems);
    }

    private static ReadOnlyMemory<byte>? Valid(ReadOnlyMemory<byte> json, ProblemList problems)
    {
        if (Utf8.IsValid(json.Span))
            return WithoutMark(json);
        problems.Add(Root, $"Byte {KeyText.Of(FirstInvalid(json.Span))}, counted from 0, is not UTF-8.");
        return null;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> json)
    {
        int at = 0;
        while (Rune.DecodeFromUtf8(json[at..], out _, out int length) == OperationStatus.Done)
            at += length;
        return at;
    }

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> json) =>
        json.Span is [0xEF, 0xBB, 0xBF, ..] ? json[3..] : json;

    private static ReadOnlyMemory<byte>? TooLong(ReaderLimits limits, ProblemList problems)
    {
        problems.Add(Root, $"More than {KeyText.Of(limits.Bytes)} bytes, the limit that {nameof(ReaderLimits)}.{nameof(ReaderLimits.Bytes)} sets.");
        return null;
    }
}
