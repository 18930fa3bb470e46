namespace Untoc.Model.Benchmarks;

internal static class Repository
{
    /// <summary>The folder that holds the solution, somewhere above the program.</summary>
    public static string Folder { get; } = FolderOf(new(AppContext.BaseDirectory));

    private static string FolderOf(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "Untoc.Model.sln")) ? folder.FullName : FolderOf(folder.Parent!);
}
