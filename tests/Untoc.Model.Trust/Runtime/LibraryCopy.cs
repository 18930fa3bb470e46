using System.Reflection;
using System.Runtime.Loader;

namespace Untoc.Model.Tests;

/// <summary>The library and these tests once more, with statics of their own, until they are unloaded.</summary>
/// <remarks>NodaTime is shared: what it kept of the library would keep the copy alive.</remarks>
internal sealed class LibraryCopy() : AssemblyLoadContext(isCollectible: true)
{
    /// <summary>Calls a method that takes nothing, in the copy.</summary>
    public string Call(Type type, string method) =>
        (string)InCopy(type).GetMethod(method, BindingFlags.Public | BindingFlags.Static)!.Invoke(null, null)!;

    /// <summary>The type that has the same name in the copy.</summary>
    public Type InCopy(Type type) => LoadFromAssemblyName(type.Assembly.GetName()).GetType(type.FullName!)!;

    // The library as it was built: beside the tests it may be instrumented to count coverage, which cannot be unloaded.
    protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name switch
    {
        "Untoc.Model" => LoadFromAssemblyPath(BuiltLibrary.PathOf("net10.0")),
        "Untoc.Model.Trust" => LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, $"{assemblyName.Name}.dll")),
        _ => null,
    };
}
