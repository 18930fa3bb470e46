using System.Diagnostics;

namespace Untoc.Model.Benchmarks;

/// <summary>How programs are published.</summary>
internal sealed class ColdKind(string name, string title, params string[] kindOptions)
{
    public static readonly ColdKind JustInTime = new("jit", "Compiled just in time");

    /// <summary>All assemblies hold native code beside the intermediate code.</summary>
    public static readonly ColdKind ReadyToRun = new("r2r", "ReadyToRun", "--use-current-runtime", "--self-contained", "false", "-p:PublishReadyToRun=true");

    public static readonly ColdKind Native = new("aot", "Native code", "--use-current-runtime", "-p:PublishAot=true");

    public static readonly ColdKind[] All = [JustInTime, ReadyToRun, Native];

    public string Name => name;

    public string Title => title;

    /// <summary>Publishes a program into a folder of its own, and gives the file to run.</summary>
    public string Publish(string program, string folder, params string[] options)
    {
        string project = Path.Combine(Repository.Folder, "benchmarks", program);
        string published = Path.Combine(Repository.Folder, "artifacts", "cold", name, folder);
        var start = new ProcessStartInfo("dotnet", ["publish", "-c", "Release", project, "-o", published, .. kindOptions, .. options]) { RedirectStandardOutput = true };
        using Process publish = Process.Start(start)!;
        string output = publish.StandardOutput.ReadToEnd();
        publish.WaitForExit();
        return publish.ExitCode == 0 ? Path.Combine(published, program) : throw new InvalidOperationException(output);
    }
}
