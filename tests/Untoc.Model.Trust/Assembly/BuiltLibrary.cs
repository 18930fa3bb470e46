using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Untoc.Model.Tests;

/// <summary>The files of the library for each framework: as built beside its sources or, where <c>UNTOC_MODEL_FILES</c> names a folder, as packed.</summary>
internal static class BuiltLibrary
{
    private static readonly string Folder = Environment.GetEnvironmentVariable("UNTOC_MODEL_FILES")
        ?? Path.Combine(Repository.Root, "src", "Untoc.Model", "bin", typeof(BuiltLibrary).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration);

    public static readonly string[] Frameworks = ["net8.0", "net10.0"];

    public static string PathOf(string framework, string extension = "dll") => Path.Combine(Folder, framework, $"Untoc.Model.{extension}");

    public static PEReader Assembly(string framework) => new(Open(framework, "dll"));

    public static MetadataReaderProvider Symbols(string framework) => MetadataReaderProvider.FromPortablePdbStream(Open(framework, "pdb"));

    private static FileStream Open(string framework, string extension) => File.OpenRead(PathOf(framework, extension));
}
