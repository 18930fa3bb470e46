using System.Runtime.CompilerServices;

namespace VerifyXunit;

/// <summary>Stands in for the package Verify.Xunit, which replaces this file where it can be restored: same calls, same file names.</summary>
internal static class Verifier
{
    /// <summary>Holds a text against <c>Class.Method.verified.txt</c> beside the test; what differs is left in <c>.received.txt</c>.</summary>
    public static SettingsTask Verify(string target, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        new(target, Path.ChangeExtension(sourceFile, null) + "." + method);
}

/// <summary>A text that is held against its file when it is awaited.</summary>
internal sealed class SettingsTask(string target, string file)
{
    private string _file = file;

    /// <summary>Puts a text behind the name of the test, where it runs with several: <c>Class.Method_text.verified.txt</c>.</summary>
    public SettingsTask UseTextForParameters(string parametersText)
    {
        _file += "_" + parametersText;
        return this;
    }

    public async Task ToTask()
    {
        string verified = _file + ".verified.txt", received = _file + ".received.txt";
        string expected = File.Exists(verified) ? (await File.ReadAllTextAsync(verified)).TrimEnd('\n') : "";
        string actual = target.TrimEnd('\n');
        if (expected == actual)
        {
            File.Delete(received);
            return;
        }
        await File.WriteAllTextAsync(received, actual + "\n");
        Assert.Fail($"{Path.GetFileName(received)} is not {Path.GetFileName(verified)}: compare the two, and keep the one that is right.");
    }

    public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

    public static implicit operator Task(SettingsTask settings) => settings.ToTask();
}
