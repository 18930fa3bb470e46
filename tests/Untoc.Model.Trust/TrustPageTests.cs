using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Untoc.Model.Tests;

/// <summary>What docs/trust.md says in figures that the code has.</summary>
public class TrustPageTests
{
    private static readonly string Page = Repository.Read("docs/trust.md");
    private static readonly string Json = UntocDataset.Embedded.ToJson();
    private static readonly JsonElement Root = JsonDocument.Parse(Json).RootElement;

    [Fact]
    public void The_page_gives_each_limit_and_what_the_embedded_dataset_takes_of_it()
    {
        ReaderLimits limits = ReaderLimits.Default;
        JsonElement[] all = [.. All(Root)];
        AssertPageHas(
        [
            $"| `Bytes` | {limits.Bytes / 1024 / 1024} MiB | {Encoding.UTF8.GetByteCount(Json) / 1024} KiB |",
            $"| `Depth` | {limits.Depth} | {Depth(Root)} |",
            $"| `Records` of all registers | {Number(limits.Records)} | {Root.EnumerateObject().Where(member => member.Value.ValueKind == JsonValueKind.Array).Sum(member => member.Value.GetArrayLength())} |",
            $"| `ElementsPerArray` | {Number(limits.ElementsPerArray)} | {all.Where(one => one.ValueKind == JsonValueKind.Array).Max(array => array.GetArrayLength())} |",
            $"| `CharactersPerString` | {Number(limits.CharactersPerString)} | {all.Where(one => one.ValueKind == JsonValueKind.String).Max(text => text.GetString()!.Length)} |",
            $"| `Problems` listed; all are counted | {limits.Problems} | 0 |",
        ]);
    }

    [Fact]
    public void The_page_counts_as_the_tests_do()
    {
        static int Properties(Type tests) => tests.GetMethods().Count(method => method.IsDefined(typeof(FactAttribute), inherit: false));
        AssertPageHas(
        [
            $"{HostileStrings.All.Count} strings × every entry point",
            $"| hostile strings through every entry point for text | libphonenumber-csharp: 30 | {HostileStrings.All.Count} |",
            $"{CostShapes.OfJson.Count} shapes of JSON from 1 to 16 MiB, {CostShapes.OfRecords.Count} of records",
            $"of one kind, {CostShapes.OfRecords.Count} kinds",
            $"{Properties(typeof(KeyPropertyTests))} properties of keys and {Properties(typeof(ReaderPropertyTests))} of the reader × {Number(Cases.Default)} cases",
        ]);
    }

    [Fact]
    public void The_page_names_tests_that_there_are()
    {
        string[] named = [.. Regex.Matches(Page, "`([A-Za-z]+Tests)`").Select(match => match.Groups[1].Value).Distinct()];

        Assert.NotEmpty(named);
        Assert.All(named, name => Assert.NotNull(typeof(TrustPageTests).Assembly.GetType($"Untoc.Model.Tests.{name}")));
    }

    private static void AssertPageHas(string[] figures) => Assert.All(figures, figure => Assert.Contains(figure, Page, StringComparison.Ordinal));

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static IEnumerable<JsonElement> Children(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Select(member => member.Value),
        JsonValueKind.Array => element.EnumerateArray(),
        _ => [],
    };

    private static IEnumerable<JsonElement> All(JsonElement element) => Children(element).SelectMany(All).Prepend(element);

    private static int Depth(JsonElement element) =>
        element.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? 1 + Children(element).Select(Depth).DefaultIfEmpty(0).Max() : 0;
}
