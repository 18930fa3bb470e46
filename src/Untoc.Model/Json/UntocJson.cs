using System.Globalization;
using System.Text;
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

    public static UntocRecords Read(string json) =>
        Guard(json, static text => JsonSerializer.Deserialize(text.AsSpan().TrimStart('\uFEFF'), Records));

    public static UntocRecords Read(Stream json) =>
        Guard(json, static stream => JsonSerializer.Deserialize(stream, Records));

    private static UntocRecords Guard<TInput>(TInput json, Func<TInput, UntocRecords?> read)
    {
        try
        {
            return read(json) ?? throw new UntocDataException([new DataProblem("$", "Expected an object, not null.")]);
        }
        catch (JsonException malformed)
        {
            throw new UntocDataException([new DataProblem(Excerpt.Of(malformed.Path ?? "$"), Excerpt.Of(Describe(malformed)))], malformed);
        }
        catch (ArgumentException invalid) when (invalid.InnerException is EncoderFallbackException)
        {
            throw new UntocDataException([new DataProblem("$", "The text holds half of a surrogate pair.")], invalid);
        }
    }

    // In words about JSON: System.Text.Json appends path and position, which the problem gives apart, and names .NET types.
    private static string Describe(JsonException malformed)
    {
        string message = malformed.Message;
        if (message.StartsWith("The JSON value could not be converted", StringComparison.Ordinal))
            return malformed.InnerException is InvalidOperationException inner ? inner.Message : "Expected a value of another kind.";
        const string Missing = "was missing required properties including: ";
        int missing = message.IndexOf(Missing, StringComparison.Ordinal);
        if (missing >= 0)
            return $"Missing: {message[(missing + Missing.Length)..].TrimEnd('.')}.";
        int appended = message.IndexOf(" Path: ", StringComparison.Ordinal);
        if (appended < 0)
            return message.Replace("Untoc.Model.", "", StringComparison.Ordinal);
        return string.Create(CultureInfo.InvariantCulture, $"{message[..appended]} (line {malformed.LineNumber + 1}, byte {malformed.BytePositionInLine})");
    }

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
