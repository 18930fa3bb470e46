using System.Text.Json;
using Json.Schema;

namespace Untoc.Model.Tests;

/// <summary>The JSON Schema of a dataset, evaluated by JsonSchema.Net.</summary>
internal static class DatasetSchema
{
    public static string Text { get; } = UntocJson.Schema();

    // In .NET, unlike ECMA-262, $ also matches before a final line break.
    private static readonly JsonSchema Schema = JsonSchema.FromText(Text.Replace("$\"", @"\\z""", StringComparison.Ordinal));

    public static bool Accepts(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return Schema.Evaluate(document.RootElement).IsValid;
    }
}
