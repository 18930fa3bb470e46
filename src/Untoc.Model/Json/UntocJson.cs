using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Untoc.Model;

/// <summary>The one JSON form of the records.</summary>
internal static class UntocJson
{
    private static readonly JsonSerializerOptions Options = CreateOptions();

    /// <summary>What System.Text.Json knows of the records: the members of each type in order, by their JSON names.</summary>
    public static JsonTypeInfo<UntocRecords> Records { get; } = (JsonTypeInfo<UntocRecords>)Options.GetTypeInfo(typeof(UntocRecords));

    public static JsonTypeInfo TypeInfo(Type type) => Options.GetTypeInfo(type);

    public static string Write(UntocRecords records) => JsonSerializer.Serialize(records, Records);

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions(UntocJsonContext.Default.Options)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            NewLine = "\n",
            TypeInfoResolver = JsonTypeInfoResolver.Combine(
                new ValueListResolver(),
                UntocJsonContext.Default.WithAddedModifier(ForgetComputedMembers).WithAddedModifier(OmitEmptyLists)),
        };
        options.MakeReadOnly();
        return options;
    }

    // An ignored member would still count as known, and its value in the JSON be passed over in silence.
    private static void ForgetComputedMembers(JsonTypeInfo type)
    {
        for (int at = type.Properties.Count - 1; at >= 0; at--)
            if (type.Properties[at] is { Get: null, Set: null })
                type.Properties.RemoveAt(at);
    }

    // A list that need not be there is absent when it says nothing, as a value is.
    private static void OmitEmptyLists(JsonTypeInfo type)
    {
        foreach (JsonPropertyInfo property in type.Properties)
            if (!property.IsRequired && property.PropertyType.IsAssignableTo(typeof(IValueList)))
                property.ShouldSerialize = static (_, list) => list is IValueList { Count: > 0 };
    }
}

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    Converters = [typeof(LocalDateConverter)])]
[JsonSerializable(typeof(UntocRecords))]
internal sealed partial class UntocJsonContext : JsonSerializerContext;
