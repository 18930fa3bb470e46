using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace Untoc.Model.Benchmarks;

/// <summary>The JSON of the embedded dataset, written and read, beside plain System.Text.Json for the same records.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory), CategoriesColumn]
public class Json
{
    private const string Write = "write", Read = "read";

    private static readonly JsonTypeInfo<UntocRecords> Strict = (JsonTypeInfo<UntocRecords>)UntocJson.Options.GetTypeInfo(typeof(UntocRecords));

    private readonly UntocDataset _untoc = UntocDataset.Embedded;
    private readonly UntocRecords _records = UntocDataset.Embedded.Records;
    private readonly string _json = UntocDataset.Embedded.ToJson();
    private readonly byte[] _utf8 = Encoding.UTF8.GetBytes(UntocDataset.Embedded.ToJson());

    [GlobalSetup]
    public void CompareResults()
    {
        foreach (JsonTypeInfo<UntocRecords> plain in new[] { PlainJson.SourceGenerated, PlainJson.ByReflection })
            if (JsonSerializer.Deserialize(_json, plain) != _records || JsonSerializer.Deserialize(JsonSerializer.Serialize(_records, plain), plain) != _records)
                throw new InvalidOperationException("Plain System.Text.Json makes other records.");
    }

    [Benchmark(Description = "limit: UTF-8 to a string"), BenchmarkCategory(Write)]
    public string DecodeUtf8() => Encoding.UTF8.GetString(_utf8);

    [Benchmark(Baseline = true, Description = "System.Text.Json, source-generated"), BenchmarkCategory(Write)]
    public string WriteSourceGenerated() => JsonSerializer.Serialize(_records, PlainJson.SourceGenerated);

    [Benchmark(Description = "System.Text.Json by reflection"), BenchmarkCategory(Write)]
    public string WriteByReflection() => JsonSerializer.Serialize(_records, PlainJson.ByReflection);

    [Benchmark(Description = "ToJson"), BenchmarkCategory(Write)]
    public string ToJson() => _untoc.ToJson();

    [Benchmark(Description = "limit: a string to UTF-8"), BenchmarkCategory(Read)]
    public byte[] EncodeUtf8() => Encoding.UTF8.GetBytes(_json);

    [Benchmark(Description = "limit: its tokens"), BenchmarkCategory(Read)]
    public int ReadTokens()
    {
        var reader = new Utf8JsonReader(_utf8);
        int tokens = 0;
        while (reader.Read())
            tokens++;
        return tokens;
    }

    [Benchmark(Baseline = true, Description = "System.Text.Json, source-generated"), BenchmarkCategory(Read)]
    public UntocRecords? ReadSourceGenerated() => JsonSerializer.Deserialize(_json, PlainJson.SourceGenerated);

    [Benchmark(Description = "System.Text.Json by reflection"), BenchmarkCategory(Read)]
    public UntocRecords? ReadByReflection() => JsonSerializer.Deserialize(_json, PlainJson.ByReflection);

    [Benchmark(Description = "System.Text.Json with UntocJson.Options"), BenchmarkCategory(Read)]
    public UntocRecords? ReadStrictly() => JsonSerializer.Deserialize(_json, Strict);

    [Bar(2.0)]
    [Benchmark(Description = "FromJson, all checked"), BenchmarkCategory(Read)]
    public UntocDataset FromJson() => UntocDataset.FromJson(_json);
}
