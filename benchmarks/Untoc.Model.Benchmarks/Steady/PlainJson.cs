using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Untoc.Model.Benchmarks;

/// <summary>System.Text.Json for the same records as an application would set it up by itself: nothing is strict, nothing checked.</summary>
internal static class PlainJson
{
    public static JsonTypeInfo<UntocRecords> SourceGenerated { get; } = With(PlainJsonContext.Default);

    public static JsonTypeInfo<UntocRecords> ByReflection { get; } = With(new DefaultJsonTypeInfoResolver());

    private static JsonTypeInfo<UntocRecords> With(IJsonTypeInfoResolver members) =>
        (JsonTypeInfo<UntocRecords>)new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            NewLine = "\n",
            WriteIndented = true,
            TypeInfoResolver = JsonTypeInfoResolver.Combine(new Lists(), members),
        }.GetTypeInfo(typeof(UntocRecords));

    // System.Text.Json alone writes a ValueList, but cannot make one. Told how, it goes about it as with its own immutable lists.
    private sealed class Lists : IJsonTypeInfoResolver
    {
        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
            type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) ? UntocJson.Options.TypeInfoResolver!.GetTypeInfo(type, options) : null;
    }
}

[JsonSerializable(typeof(UntocRecords))]
internal sealed partial class PlainJsonContext : JsonSerializerContext;
