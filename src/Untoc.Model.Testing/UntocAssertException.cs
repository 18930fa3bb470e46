namespace Untoc.Model.Testing;

/// <summary>An assertion of <see cref="UntocAssert"/> that does not hold, with a line for each reason. Any test framework shows it.</summary>
public sealed class UntocAssertException : Exception
{
    internal UntocAssertException(string message)
        : base(message)
    {
    }
}
