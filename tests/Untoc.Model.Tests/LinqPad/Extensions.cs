namespace LINQPad;

/// <summary>Stands in for LINQPad: the call that its samples end in.</summary>
public static class Extensions
{
    /// <summary>Prints a value as LINQPad shows it, and returns it.</summary>
    public static T Dump<T>(this T value, string? description = null)
    {
        if (description is not null)
            Console.WriteLine($"▪ {description}");
        Console.WriteLine(Untoc.Model.Tests.Dumped.Text(value));
        return value;
    }
}
