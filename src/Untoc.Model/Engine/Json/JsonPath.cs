namespace Untoc.Model;

/// <summary>The place in JSON that a walk has come to.</summary>
internal sealed class JsonPath
{
    private const int MaxPlain = 64;
    private readonly Stack<(string? Member, int Index)> _steps = [];

    public int Length => _steps.Count;

    public void Enter(string member) => _steps.Push((member, 0));

    public void Enter(int index) => _steps.Push((null, index));

    public void Leave() => _steps.Pop();

    /// <summary>As text: <c>$.meetings[3].report</c>; a member that is no plain word stands in brackets, escaped and cut.</summary>
    public override string ToString()
    {
        var path = new StringBuilder("$");
        foreach ((string? member, int index) in _steps.Reverse())
            path.Append(member is null ? $"[{KeyFormat.Of(index)}]" : IsPlain(member) ? $".{member}" : $"[{SafeText.Quoted(member)}]");
        return path.ToString();
    }

    private static bool IsPlain(string member) =>
        member.Length is > 0 and <= MaxPlain && !char.IsAsciiDigit(member[0]) && member.All(static c => char.IsAsciiLetterOrDigit(c) || c == '_');
}
