using System.Collections;
using System.Reflection;

namespace Untoc.Model.Tests;

/// <summary>Objects and what one sees of them in a debugger: their properties, and the elements of those that are collections.</summary>
internal static class ObjectGraph
{
    /// <summary>What an object shows of itself, each part by name.</summary>
    public static IEnumerable<(string Name, object? Value)> PartsOf(object value)
    {
        foreach (PropertyInfo property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
            yield return (property.Name, property.GetValue(value));
        if (value is IEnumerable elements and not string)
            foreach (object? element in elements)
                yield return ("[]", element);
    }

    /// <summary>Everything that is reached from objects through those of the library, each once.</summary>
    public static IReadOnlyCollection<object> ReachedFrom(IEnumerable<object> roots)
    {
        HashSet<object> reached = new(ReferenceEqualityComparer.Instance);
        foreach (object root in roots)
            Reach(root);
        return reached;

        void Reach(object value)
        {
            if (!reached.Add(value) || !IsOurs(value))
                return;
            foreach ((_, object? part) in PartsOf(value))
                if (part is not null)
                    Reach(part);
        }
    }

    /// <summary>Whether a type of the library made it.</summary>
    public static bool IsOurs(object value) => value.GetType().Assembly == typeof(UntocDataset).Assembly;
}
