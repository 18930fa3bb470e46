using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Untoc.Model.Tests;

/// <summary>The library computes and does nothing else: its assemblies are held against a list of what they may use.</summary>
[Trait("Mutation", "Off")]
public class CapabilityTests
{
    /// <summary>The members that a type is allowed with; null where all.</summary>
    private static readonly Dictionary<string, string[]?> Allowed =
        Repository.Read("tests/Untoc.Model.Trust/Assembly/CapabilityTests.allowed.txt").Split('\n')
            .Where(line => line is not ("" or ['#', ..]))
            .Select(line => line.Split(':'))
            .ToDictionary(parts => parts[0], parts => parts.Length == 1 ? null : parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries));

    public static TheoryData<string> Frameworks => new(BuiltLibrary.Frameworks);

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void The_library_uses_what_is_on_the_list_and_nothing_else(string framework)
    {
        using PEReader library = BuiltLibrary.Assembly(framework);

        AssertNone("used, not on the list", new Capabilities(library).Beyond(Allowed));
    }

    // The compiler marks asynchronous methods with it, but not in the files of the package.
    private const string OnlyInDebugBuilds = "System.Diagnostics.DebuggerStepThroughAttribute";

    [Fact]
    public void The_list_has_nothing_that_the_library_does_not_use()
    {
        Capabilities[] both = [.. BuiltLibrary.Frameworks.Select(CapabilitiesOf)];

        IEnumerable<string> unused =
        [
            .. from type in Allowed.Keys where type != OnlyInDebugBuilds && !both.Any(one => one.Types.Contains(type)) select type,
            .. from line in Allowed from member in line.Value ?? [] where !both.Any(one => one.Members.Contains((line.Key, member))) select $"{line.Key}.{member}",
        ];
        AssertNone("on the list, not used", unused);
    }

    [Theory]
    [InlineData("System.IO.File", "string M() => System.IO.File.ReadAllText(\"x\");")]
    [InlineData("System.IO.FileStream", "System.IO.Stream M() => new System.IO.FileStream(\"x\", System.IO.FileMode.Open);")]
    [InlineData("System.IO.Stream.Write", "void M(System.IO.Stream s) => s.Write([1]);")]
    [InlineData("System.Net.Http.HttpClient", "System.Net.Http.HttpClient M() => new();")]
    [InlineData("System.Net.Sockets.Socket", "System.Collections.Generic.List<System.Net.Sockets.Socket> M() => [];")]
    [InlineData("System.Diagnostics.Process", "void M() => System.Diagnostics.Process.Start(\"x\");")]
    [InlineData("System.Environment.GetEnvironmentVariable", "string M() => System.Environment.GetEnvironmentVariable(\"x\");")]
    [InlineData("System.Environment.get_TickCount64", "long M() => System.Environment.TickCount64;")]
    [InlineData("System.DateTime.get_UtcNow", "object M() => System.DateTime.UtcNow;")]
    [InlineData("System.DateTimeOffset", "object M() => System.DateTimeOffset.Now;")]
    [InlineData("System.Diagnostics.Stopwatch", "long M() => System.Diagnostics.Stopwatch.GetTimestamp();")]
    [InlineData("System.TimeProvider", "object M() => System.TimeProvider.System;")]
    [InlineData("NodaTime.SystemClock", "object M() => NodaTime.SystemClock.Instance;")]
    [InlineData("NodaTime.DateTimeZoneProviders", "object M() => NodaTime.DateTimeZoneProviders.Tzdb;")]
    [InlineData("System.Console", "void M() => System.Console.WriteLine();")]
    [InlineData("System.Globalization.CultureInfo.get_CurrentCulture", "object M() => System.Globalization.CultureInfo.CurrentCulture;")]
    [InlineData("System.Threading.Thread", "void M() => System.Threading.Thread.Sleep(1);")]
    [InlineData("System.Threading.Tasks.Task.Run", "void M() => System.Threading.Tasks.Task.Run(() => 1);")]
    [InlineData("System.Threading.ThreadLocal", "object M() => new System.Threading.ThreadLocal<int>();")]
    [InlineData("System.Type.GetType", "object M(string name) => System.Type.GetType(name);")]
    [InlineData("System.Type.get_Assembly", "object M() => typeof(C).Assembly;")]
    [InlineData("System.Reflection.MethodBase", "object M(System.Reflection.MethodInfo m) => m.Invoke(null, null);")]
    [InlineData("System.Reflection.Emit.DynamicMethod", "object M() => new System.Reflection.Emit.DynamicMethod(\"x\", null, null);")]
    [InlineData("System.Activator", "T M<T>() where T : new() => new T();")]
    [InlineData("System.Text.RegularExpressions.Regex", "object M(string x) => new System.Text.RegularExpressions.Regex(x);")]
    [InlineData("System.Runtime.CompilerServices.CallSite", "object M(dynamic x) => x.Y;")]
    [InlineData("System.String.Intern", "string M(string x) => string.Intern(x);")]
    [InlineData("System.Random", "object M() => new System.Random();")]
    [InlineData("System.Security.UnverifiableCodeAttribute", "unsafe int M(int* x) => *x;")]
    [InlineData("System.Runtime.CompilerServices.Unsafe.ReadUnaligned", "int M(ref byte x) => System.Runtime.CompilerServices.Unsafe.ReadUnaligned<int>(ref x);")]
    [InlineData("System.Runtime.InteropServices.MemoryMarshal.AsMemory", "object M(System.ReadOnlyMemory<byte> x) => System.Runtime.InteropServices.MemoryMarshal.AsMemory(x);")]
    [InlineData("System.Runtime.CompilerServices.UnsafeAccessorAttribute", "[System.Runtime.CompilerServices.UnsafeAccessor(System.Runtime.CompilerServices.UnsafeAccessorKind.Method)] extern static void M(C x);")]
    [InlineData("unmanaged call C.M", "[System.Runtime.InteropServices.DllImport(\"x\")] extern static int M();")]
    [InlineData("native code C.M", "[System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.InternalCall)] extern static int M();")]
    [InlineData("module initializer <Module>..cctor", "[System.Runtime.CompilerServices.ModuleInitializer] internal static void M() { }")]
    [InlineData("static constructor C..cctor", "static int n; static C() => n = 1;")]
    public void The_scan_sees(string capability, string members) => Assert.Contains(capability, BeyondOf(members));

    [Fact]
    public void The_scan_finds_nothing_in_code_that_computes() =>
        Assert.Empty(BeyondOf("""
            static readonly string[] Words = ["a", "b"];
            static int M() => System.Linq.Enumerable.Count(Words, static word => word.Length > 1);
            """));

    // The compiler writes some of these, so that the scan of the assembly lets them pass.
    [Theory]
    [InlineData("unsafe ")]
    [InlineData("Unsafe.")]
    [InlineData("MemoryMarshal")]
    [InlineData("CollectionsMarshal")]
    [InlineData("stackalloc")]
    [InlineData("InlineArray")]
    public void No_source_is_written_with_unsafe_code(string word)
    {
        string[] sources = Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories);

        Assert.NotEmpty(sources);
        Assert.DoesNotContain(sources, source => !source.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && File.ReadAllText(source).Contains(word, StringComparison.Ordinal));
    }

    private static void AssertNone(string what, IEnumerable<string> capabilities)
    {
        string[] lines = [.. capabilities];
        Assert.True(lines.Length == 0, $"{what}:\n{string.Join('\n', lines)}");
    }

    private static Capabilities CapabilitiesOf(string framework)
    {
        using PEReader library = BuiltLibrary.Assembly(framework);
        return new Capabilities(library);
    }

    private static IEnumerable<string> BeyondOf(string members)
    {
        var compilation = CSharpCompilation.Create(
            "Example",
            [CSharpSyntaxTree.ParseText($"class C {{ {members} }}")],
            CompiledProgram.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: members.StartsWith("unsafe", StringComparison.Ordinal)));
        var image = new MemoryStream();
        Assert.True(compilation.Emit(image).Success, members);
        image.Position = 0;
        using var file = new PEReader(image);
        return new Capabilities(file).Beyond(Allowed);
    }
}
