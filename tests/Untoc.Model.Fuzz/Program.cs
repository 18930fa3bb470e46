using System.Globalization;
using SharpFuzz;
using Untoc.Model.Fuzz;

// TARGET: under AFL++. TARGET --replay FILES: each file once. TARGET --seeds DIRECTORY: what fuzzing starts from. TARGET --dictionary: its words.
if (args is not [string name, .. string[] rest] || !Targets.All.TryGetValue(name, out Func<byte[], bool>? target))
{
    Console.Error.WriteLine($"Expected a target: {string.Join(", ", Targets.All.Keys)}; and nothing more, or --replay FILES, --seeds DIRECTORY, --dictionary");
    return 1;
}

switch (rest)
{
    case ["--replay", .. string[] files]:
        foreach (string file in files)
            Console.WriteLine($"{(target(File.ReadAllBytes(file)) ? "accepted" : "refused")} {file}");
        return 0;
    case ["--seeds", string directory]:
        Directory.CreateDirectory(directory);
        foreach ((int at, byte[] seed) in Seeds.Of(name).Index())
            File.WriteAllBytes(Path.Combine(directory, at.ToString("d3", CultureInfo.InvariantCulture)), seed);
        return 0;
    case ["--dictionary"]:
        foreach (string word in Seeds.Dictionary(name))
            Console.WriteLine(word);
        return 0;
    default:
        // In a process of its own, so that what ends or hangs it is counted and fuzzing goes on.
        Fuzzer.OutOfProcess.Run(new Loop(name, target).Run);
        return 0;
}
