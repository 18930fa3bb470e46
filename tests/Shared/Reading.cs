using System.Text;

namespace Untoc.Model.Tests;

/// <summary>What all ways of reading say of one JSON, which must be the same.</summary>
internal static class Reading
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What is wrong with a text; nothing where it is read.</summary>
    public static ValueList<DataProblem> Problems(string json, ReaderLimits? limits = null)
    {
        ValueList<DataProblem> problems = ProblemsOfText(json, limits);
        Assert.Equal(problems, Problems(Utf8.GetBytes(json), limits));
        return problems;
    }

    /// <summary>What is wrong with a text that need not be Unicode.</summary>
    public static ValueList<DataProblem> ProblemsOfText(string json, ReaderLimits? limits = null)
    {
        bool read = UntocDataset.TryFromJson(json, out UntocDataset? dataset, out ValueList<DataProblem> problems, limits);
        Agree(read, dataset, problems, () => UntocDataset.FromJson(json, limits ?? ReaderLimits.Default));
        return problems;
    }

    /// <summary>What is wrong with the content of a stream.</summary>
    public static ValueList<DataProblem> Problems(byte[] json, ReaderLimits? limits = null)
    {
        bool read = UntocDataset.TryFromJson(new MemoryStream(json), out UntocDataset? dataset, out ValueList<DataProblem> problems, limits);
        Agree(read, dataset, problems, () => UntocDataset.FromJson(new MemoryStream(json), limits ?? ReaderLimits.Default));
        return problems;
    }

    private static void Agree(bool read, UntocDataset? dataset, ValueList<DataProblem> problems, Func<UntocDataset> orThrow)
    {
        Assert.Equal(read, dataset is not null);
        Assert.Equal(read, problems.Count == 0);
        if (read)
            Assert.Equal(dataset!.Records, orThrow().Records);
        else
            Assert.Equal(problems, Assert.Throws<UntocDataException>(orThrow).Problems);
    }
}
