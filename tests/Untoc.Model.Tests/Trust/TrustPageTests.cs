using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Untoc.Model.Tests;

/// <summary>What docs/trust.md says in figures that the code has.</summary>
public class TrustPageTests
{
    private static readonly string Json = UntocDataset.Embedded.ToJson();
    private static readonly JsonElement Root = JsonDocument.Parse(Json).RootElement;

    [Fact]
    public void The_page_gives_each_limit_and_what_the_embedded_dataset_takes_of_it()
    {
        ReaderLimits limits = ReaderLimits.Default;
        JsonElement[] all = [.. All(Root)];
        string[] rows =
        [
            $"| `Bytes` | {limits.Bytes / 1024 / 1024} MiB | {Encoding.UTF8.GetByteCount(Json) / 1024} KiB |",
            $"| `Depth` | {limits.Depth} | {Depth(Root)} |",
            $"| `Records` of all registers | {Number(limits.Records)} | {Root.EnumerateObject().Where(member => member.Value.ValueKind == JsonValueKind.Array).Sum(member => member.Value.GetArrayLength())} |",
            $"| `ElementsPerArray` | {Number(limits.ElementsPerArray)} | {all.Where(one => one.ValueKind == JsonValueKind.Array).Max(array => array.GetArrayLength())} |",
            $"| `CharactersPerString` | {Number(limits.CharactersPerString)} | {all.Where(one => one.ValueKind == JsonValueKind.String).Max(text => text.GetString()!.Length)} |",
            $"| `Problems` listed; all are counted | {limits.Problems} | 0 |",
        ];

        string page = Repository.Read("docs/trust.md");
        Assert.All(rows, row => Assert.Contains(row, page, StringComparison.Ordinal));
    }

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
