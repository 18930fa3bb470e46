using System.Diagnostics;
using System.Text;

namespace Untoc.Model.Tests;

internal static class DotNet
{
    /// <summary>Runs a program of .NET in a new process and returns its output.</summary>
    public static string Exec(string program, params string[] args)
    {
        using Process process = Process.Start(new ProcessStartInfo("dotnet", ["exec", program, .. args]) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 })!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string printed = process.StandardOutput.ReadToEnd() + errors.Result;
        process.WaitForExit();
        return process.ExitCode == 0 ? printed : $"Exit code {process.ExitCode}. {printed}";
    }
}
