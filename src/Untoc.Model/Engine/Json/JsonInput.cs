using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Untoc.Model;

/// <summary>JSON as it comes in, of which no more is held than what is being read: valid UTF-8, no more than the limit, without its byte-order mark.</summary>
internal sealed class JsonInput
{
    private const int Piece = 64 * 1024;
    private const long MaxBytesPerCharacter = 4;

    private readonly string? _text;
    private readonly Stream _stream = Stream.Null;
    private readonly ReaderLimits _limits;
    private readonly CancellationToken _cancellationToken;
    private byte[] _buffer = [];
    private int _filled; // up to here there are bytes
    private int _valid; // up to here they are known to be whole characters
    private int _from; // here the reader began
    private int? _kept; // what begins here is not let go
    private int _textTaken; // characters
    private long _gone; // bytes that were read and let go
    private bool _ended;

    public JsonInput(string text, ReaderLimits limits) => (_text, _limits) = (text, limits);

    public JsonInput(Stream stream, ReaderLimits limits, CancellationToken cancellationToken) =>
        (_stream, _limits, _cancellationToken) = (stream, limits, cancellationToken);

    /// <summary>A reader that stands before the first token.</summary>
    /// <exception cref="UnreadableInputException">Here and in <see cref="More"/>: it is too long, or no UTF-8.</exception>
    public Utf8JsonReader Begin()
    {
        // A character takes a byte at least.
        if (_text?.Length > _limits.Bytes)
            throw TooLong();
        Fill();
        _from = _buffer.AsSpan(0, _valid) is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        // One level more than is let in, so that it is the walk that refuses it.
        return Reader(new JsonReaderState(new JsonReaderOptions { MaxDepth = _limits.Depth + 1 }));
    }

    /// <summary>Lets a reader that has come to the end of what was held go on; false where there is no more.</summary>
    public bool More(ref Utf8JsonReader reader)
    {
        if (_ended)
            return false;
        LetGo(_from + (int)reader.BytesConsumed);
        Fill();
        reader = Reader(reader.CurrentState);
        return true;
    }

    /// <summary>Holds what follows, from the token on that a reader is at.</summary>
    public void Keep(ref Utf8JsonReader reader) => _kept = _from + (int)reader.TokenStartIndex;

    /// <summary>What was kept, up to the end of the token that a reader is at.</summary>
    public ReadOnlySpan<byte> Kept(ref Utf8JsonReader reader) => _buffer.AsSpan(_kept!.Value..(_from + (int)reader.BytesConsumed));

    /// <summary>A reader that is again at the bracket that what was kept begins with.</summary>
    public Utf8JsonReader Back(JsonReaderState atBracket)
    {
        _from = _kept!.Value + 1;
        return Reader(atBracket);
    }

    public void Release() => _kept = null;

    private long MaxHeld => Math.Min(_limits.Bytes + MaxBytesPerCharacter, Array.MaxLength);

    private Utf8JsonReader Reader(JsonReaderState state) => new(_buffer.AsSpan(_from.._valid), _ended, state);

    // Makes room by moving what is still needed to the front, or, where that is much, by doubling: each byte is moved a few times at most.
    private void LetGo(int read)
    {
        int unneeded = _kept ?? read;
        _from = read;
        if (_buffer.Length - _filled >= MaxBytesPerCharacter)
            return;
        byte[] room = _filled - unneeded <= _buffer.Length / 2 ? _buffer : new byte[Math.Min(2L * _buffer.Length, MaxHeld)];
        _buffer.AsSpan(unneeded.._filled).CopyTo(room);
        _buffer = room;
        _filled -= unneeded;
        _valid -= unneeded;
        _from -= unneeded;
        _kept -= unneeded;
        _gone += unneeded;
    }

    private void Fill()
    {
        if (_buffer.Length == 0)
            _buffer = new byte[Math.Min(Piece, MaxHeld)];
        int before = _filled;
        if (_text is null)
            FillFromStream();
        else
            FillFromText();
        if (_gone + _filled > _limits.Bytes || _filled == before && !_ended)
            throw TooLong();
        Validate();
    }

    // To the last byte that there is room for, so that a stream of few bytes at a time is not looked at anew for each of them.
    private void FillFromStream()
    {
        while (!_ended && _filled < _buffer.Length && _gone + _filled <= _limits.Bytes)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            int read = ReadStream((int)Math.Min(_buffer.Length - _filled, _limits.Bytes + 1L - _gone - _filled));
            _filled += read;
            _ended = read == 0;
        }
    }

    private int ReadStream(int atMost)
    {
        try
        {
            return _stream.Read(_buffer, _filled, atMost);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            throw new FailedStreamException(failure);
        }
    }

    private void FillFromText()
    {
        OperationStatus status = Utf8.FromUtf16(_text.AsSpan(_textTaken), _buffer.AsSpan(_filled), out int taken, out int made, replaceInvalidSequences: false);
        _textTaken += taken;
        _filled += made;
        if (status == OperationStatus.InvalidData)
            throw new UnreadableInputException($"Half of a surrogate pair at character {KeyFormat.Of(_textTaken)}.");
        _ended = _textTaken == _text!.Length;
    }

    // A character at the end may still lack some of its bytes.
    private void Validate()
    {
        int lacking = !_ended && Rune.DecodeLastFromUtf8(_buffer.AsSpan(_valid.._filled), out _, out int begun) == OperationStatus.NeedMoreData ? begun : 0;
        ReadOnlySpan<byte> news = _buffer.AsSpan(_valid..(_filled - lacking));
        if (!Utf8.IsValid(news))
            throw new UnreadableInputException($"Byte {(_gone + _valid + FirstInvalid(news)).ToString(CultureInfo.InvariantCulture)}, counted from 0, is not UTF-8.");
        _valid += news.Length;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> json)
    {
        int at = 0;
        while (Rune.DecodeFromUtf8(json[at..], out _, out int length) == OperationStatus.Done)
            at += length;
        return at;
    }

    private UnreadableInputException TooLong() => new($"More than {KeyFormat.Of(_limits.Bytes)} bytes, the limit that {nameof(ReaderLimits)}.{nameof(ReaderLimits.Bytes)} sets.");
}

/// <summary>What a stream threw, so that it is not taken for what is wrong with the JSON.</summary>
internal sealed class FailedStreamException(Exception failure) : Exception(failure.Message, failure);

/// <summary>What cannot be taken in, whatever JSON it may be.</summary>
internal sealed class UnreadableInputException(string message) : Exception(message);
