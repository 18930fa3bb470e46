using System.Globalization;

namespace Untoc.Model;

/// <summary>The bytes of a stream, up to one more than a limit.</summary>
internal sealed class InputBuffer(int limit)
{
    private const int FirstSize = 64 * 1024;

    private bool _ended;

    public byte[] Bytes { get; private set; } = [];

    /// <summary>How many of <see cref="Bytes"/> were read.</summary>
    public int Length { get; private set; }

    /// <summary>How many more may be read now.</summary>
    public int Room => Bytes.Length - Length;

    /// <summary>Grows the buffer if it is full. Returns false at the end of the stream, or beyond the limit.</summary>
    public bool MakeRoom()
    {
        if (_ended || Length > limit)
            return false;
        if (Room == 0)
        {
            byte[] larger = new byte[Math.Min(Math.Max(FirstSize, 2L * Length), limit + 1L)];
            Bytes.AsSpan(0, Length).CopyTo(larger);
            Bytes = larger;
        }
        return true;
    }

    /// <exception cref="IOException">The stream can't have read that many.</exception>
    public void Added(int read)
    {
        if (read < 0 || read > Room)
            throw new IOException(string.Create(CultureInfo.InvariantCulture, $"The stream is faulty: asked for up to {Room} bytes, it says that it read {read}."));
        Length += read;
        _ended = read == 0;
    }
}
