using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Untoc.Model.Tests;

/// <summary>Code of a page or a sample, compiled against the library and run.</summary>
/// <remarks>There is one console, so that tests that use this are of one collection, the one of its name.</remarks>
internal static class CompiledProgram
{
    /// <summary>All that the tests themselves can refer to.</summary>
    public static MetadataReference[] References { get; } =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>What a program prints.</summary>
    public static string Run(string source)
    {
        var compilation = CSharpCompilation.Create(
            "Example",
            [CSharpSyntaxTree.ParseText(source)],
            References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));

        MethodInfo entry = Assembly.Load(image.ToArray()).EntryPoint!;
        return Printed(() => entry.Invoke(null, BindingFlags.DoNotWrapExceptions, null, entry.GetParameters().Length == 0 ? null : [Array.Empty<string>()], null));
    }

    private static string Printed(Action action)
    {
        (TextWriter before, CultureInfo culture) = (Console.Out, CultureInfo.CurrentCulture);
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Console.SetOut(writer);
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            action();
        }
        finally
        {
            Console.SetOut(before);
            CultureInfo.CurrentCulture = culture;
        }
        return writer.ToString();
    }
}
