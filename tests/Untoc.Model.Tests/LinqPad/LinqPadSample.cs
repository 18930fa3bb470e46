using System.Xml.Linq;

namespace Untoc.Model.Tests;

/// <summary>A sample in the form of LINQPad: XML that says what it needs, a blank line, and code.</summary>
internal sealed record LinqPadSample(XElement Header, string Code)
{
    private const string Folder = "docs/linqpad-samples";

    // Of those that LINQPad brings itself, the ones that matter here; the last has Dump.
    private static readonly string[] DefaultNamespaces =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Text", "System.Text.RegularExpressions", "LINQPad"];

    /// <summary>The names of the samples in their order, without extension.</summary>
    public static string[] Listed { get; } = [.. Repository.Read($"{Folder}/FileOrder.txt").TrimEnd('\n').Split('\n').Select(file => Path.GetFileNameWithoutExtension(file))];

    /// <summary>The files in the folder of samples.</summary>
    public static IEnumerable<string> Files => Directory.EnumerateFiles(Path.Combine(Repository.Root, Folder)).Select(file => Path.GetFileName(file));

    public IEnumerable<string> Packages => Header.Elements("NuGetReference").Select(package => package.Value);

    public IEnumerable<string> Namespaces => Header.Elements("Namespace").Select(name => name.Value);

    public static LinqPadSample Read(string name)
    {
        string[] parts = Repository.Read($"{Folder}/{name}.linq").Split("\n\n", 2);
        return new(XElement.Parse(parts[0]), parts[1]);
    }

    /// <summary>What the sample prints: its statements are the body of a method, as they are in LINQPad.</summary>
    public string Run() => CompiledProgram.Run($$"""
        {{string.Concat(DefaultNamespaces.Concat(Namespaces).Select(name => $"using {name};\n"))}}
        static class UserQuery
        {
            static void Main()
            {
        {{Code}}
            }
        }
        """);
}
