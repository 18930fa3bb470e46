using System.Globalization;

namespace Untoc.Model.Tests;

[Collection(nameof(Alone)), Trait("Kind", "Thorough")]
public class HeldMemoryTests
{
    private static readonly string[] FirstTexts = TextsOf(0);

    private static readonly string FirstJson = new UntocDataset(SmallDataset.Records with
    {
        Info = SmallDataset.Records.Info with { Version = FirstTexts[0], Coverage = [.. FirstTexts] },
        WorkingGroups = [.. SmallDataset.Records.WorkingGroups, new() { Code = WorkingGroupCode.Parse(FirstTexts[2]), Name = new() { English = FirstTexts[1] }, Citations = SmallDataset.Cite("code", "name.en") }],
        Documents = [.. SmallDataset.Records.Documents, new() { Symbol = DocumentSymbol.Parse(FirstTexts[3]), Citations = SmallDataset.Cite("symbol") }],
        Sources = [.. SmallDataset.Records.Sources, new() { Id = SourceId.Parse(FirstTexts[4]), Title = new() { English = FirstTexts[1] }, Citations = SmallDataset.Cite("title.en") }],
    }).ToJson();

    [Fact]
    public void Ten_thousand_different_datasets_leave_nothing_behind()
    {
        const int MiB = 1 << 20;
        for (int number = 0; number < 1_000; number++)
            LoadAndAsk(number);
        long before = GC.GetTotalMemory(forceFullCollection: true);

        for (int number = 1_000; number < 11_000; number++)
            LoadAndAsk(number);

        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, MiB);
    }

    [Fact]
    public void No_text_of_a_dataset_is_interned()
    {
        LoadAndAsk(12_345);

        Assert.All(TextsOf(12_345), text => Assert.Null(string.IsInterned(text)));
    }

    private static void LoadAndAsk(int number)
    {
        string[] texts = TextsOf(number);
        UntocDataset untoc = UntocDataset.FromJson(FirstJson.Replace(Digits(0), Digits(number), StringComparison.Ordinal));

        Assert.Equal(texts[3], untoc.CitationTextOf(untoc.Documents[texts[3]]));
        Assert.Equal($"source {texts[4]}", untoc.Sources[texts[4]].ToString());
        Assert.NotNull(untoc.WorkingGroups.Named(texts[1]));
        Assert.Null(untoc.Documents.Find(texts[3] + "/1"));
        Assert.False(UntocDataset.TryFromJson($"{{\"{texts[0]}\": 1}}", out _));
        Assert.Throws<FormatException>(() => SourceId.Parse(texts[1]));
    }

    /// <summary>A version, a name, a code, a symbol and an identifier that no other number has.</summary>
    private static string[] TextsOf(int number)
    {
        string digits = Digits(number);
        return [$"version {digits}", $"Group {digits}", $"WG.1{digits}", $"HELD/{digits}", $"held-{digits}"];
    }

    private static string Digits(int number) => number.ToString("D5", CultureInfo.InvariantCulture);
}
