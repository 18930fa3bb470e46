namespace Untoc.Model;

/// <summary>What is made when first asked for.</summary>
internal static class FirstWins
{
    /// <summary>Keeps what was made, or gives what another thread kept first: all threads get the same.</summary>
    public static T Keep<T>(ref T? place, T made) where T : class => Interlocked.CompareExchange(ref place, made, null) ?? made;
}
