namespace Untoc.Model.Tests;

public class ErrorTextTests
{
    private static readonly UntocDataset Untoc = UntocDataset.Embedded;

    [Fact]
    public Task Texts_of_errors()
    {
        Action[] mistakes =
        [
            () => _ = Untoc.WorkingGroups["WG.99"],
            () => _ = Untoc.WorkingGroups[WorkingGroupCode.Of(99)],
            () => _ = Untoc.Resolutions["4/4"],
            () => _ = Untoc.Meetings["WG.4/99"],
            () => _ = Untoc.Documents["CTOC/COP/2024/99"],
            () => _ = Untoc.WorkingGroups["firearms"],
            () => _ = Untoc.Sessions["twelfth"],
            () => _ = Untoc.Resolutions["resolution 7/1"],
            () => _ = Untoc.Decisions["4-4"],
            () => _ = Untoc.Meetings["WG.4"],
            () => _ = Untoc.Documents["CTOC"],
            () => _ = Untoc.Protocols["Firearms Protocol"],
            () => _ = Untoc.Sources["The note"],
            () => _ = Untoc.Discrepancies["tenure of WG.2"],
            () => _ = TextReference.Parse("7/1"),
            () => _ = TreatyArticle.Parse("article 32"),
            () => _ = Language.Parse("Chinese"),
            () => _ = WorkingGroupCode.Parse(""),
            () => _ = WorkingGroupCode.Parse("WG.\u0007\u202E\n\"\\\ud800\U0001F600é"),
            () => _ = WorkingGroupCode.Parse(new string('x', 1_000_000)),
            () => _ = UntocDataset.FromJson("null"),
            () => _ = UntocDataset.FromJson("{}"),
            () => _ = UntocDataset.FromJson("[1, 2"),
            () => _ = UntocDataset.FromJson("\ud800"),
            () => _ = UntocDataset.FromJson(Untoc.ToJson().Replace("\"code\": \"WG.7\"", "\"code\": \"WG.8\"", StringComparison.Ordinal)),
            () => _ = UntocDataset.FromJson(Untoc.ToJson().Replace("\"WG.7\"", "\"seven\"", StringComparison.Ordinal)),
            () => _ = UntocDataset.FromJson(Untoc.ToJson().Replace("\"place\": \"Vienna\"", "\"place\": 1", StringComparison.Ordinal)),
            () => _ = UntocDataset.FromJson(Untoc.ToJson().Replace("\"schemaVersion\": 2", $"\"{new string('x', 100_000)}\": 1", StringComparison.Ordinal)),
            () => _ = new UntocDataset(Untoc.Records with { Documents = [] }),
        ];

        return Verify(string.Join("\n", mistakes.Select(Describe)));
    }

    private static string Describe(Action mistake)
    {
        Exception error = Assert.ThrowsAny<Exception>(mistake);
        return $"{error.GetType().Name}: {error.Message}";
    }
}
