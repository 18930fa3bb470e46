using System.Runtime.CompilerServices;

namespace VerifyXunit;

/// <summary>Stands in for the package Verify.Xunit, which replaces this file where it can be restored: same call, same file names.</summary>
internal static class Verifier
{
    /// <summary>Holds a text against <c>Class.Method.verified.txt</c> beside the test; what differs is left in <c>.received.txt</c>.</summary>
    public static async Task Verify(string target, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        string name = Path.ChangeExtension(sourceFile, null) + "." + method;
        string verified = name + ".verified.txt", received = name + ".received.txt";
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
}
