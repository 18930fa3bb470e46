using System.Globalization;
using System.Runtime.CompilerServices;

namespace Untoc.Model;

/// <summary>The path or the words of a problem, put together only while its list takes more of them.</summary>
/// <remarks>What is merely counted is not described: that would cost hundreds of times as much memory as the data that are wrong.</remarks>
[InterpolatedStringHandler]
internal ref struct ProblemMessage
{
    private DefaultInterpolatedStringHandler _text;

    public ProblemMessage(int literalLength, int formattedCount, ProblemList problems, out bool isWanted)
    {
        isWanted = !problems.IsFull;
        if (isWanted)
            _text = new DefaultInterpolatedStringHandler(literalLength, formattedCount, CultureInfo.InvariantCulture);
    }

    public void AppendLiteral(string text) => _text.AppendLiteral(text);

    public void AppendFormatted<T>(T value) => _text.AppendFormatted(value);

    public string Take() => _text.ToStringAndClear();
}
