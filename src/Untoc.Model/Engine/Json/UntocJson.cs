using System.Text.Encodings.Web;
using System.Text.Json.Serialization.Metadata;

namespace Untoc.Model;

/// <summary>How records alone, and parts of records, are written and read: as in the JSON of a dataset.</summary>
public static class UntocJson
{
    /// <summary>The options of System.Text.Json for every record, part of a record, key and enumeration, and for the lists in records; read-only.</summary>
    /// <remarks>
    /// <para>
    /// Reading is strict: what is unknown, missing, repeated or of another kind is a <see cref="JsonException"/> with its path; null alone reads
    /// as null. A text that is half of a surrogate pair is an <see cref="ArgumentException"/>. Whether records fit each other, and whether their facts are cited, is not looked at: that is <see cref="UntocDataset"/>'s part.
    /// <see cref="ReaderLimits"/> do not apply: bound what others send.
    /// </para>
    /// <para>
    /// Where reflection is not to be had: <c>(JsonTypeInfo&lt;Meeting&gt;)UntocJson.Options.GetTypeInfo(typeof(Meeting))</c>. In an
    /// application's own options put the resolver first: <c>TypeInfoResolverChain.Insert(0, UntocJson.Options.TypeInfoResolver!)</c>. Records
    /// then have the same members, under the same names. From the application's options come indentation, escapes, converters of its own
    /// (one for all enumerations would write ours too), the handling of references, and whether names may be in another case or repeated
    /// and null stand for an empty list.
    /// </para>
    /// <para>What is declared as a <see cref="Text"/>, a <see cref="Treaty"/> or an <see cref="IRecord"/> is written as what it is, and not read.</para>
    /// </remarks>
    public static JsonSerializerOptions Options { get; } = CreateOptions();

    /// <summary>The JSON Schema (draft 2020-12) of a dataset's JSON: of what <see cref="UntocDataset.ToJson"/> writes.</summary>
    /// <remarks>
    /// It tells shapes and not sense: that keys are there once, that references lead somewhere and that facts are cited,
    /// <see cref="UntocDataset.FromJson(string, ReaderLimits?)"/> finds out. That also reads null for a member that may be left out and is no list, which the schema does not allow.
    /// </remarks>
    public static string Schema() => JsonSchema.Write();

    /// <summary>What System.Text.Json knows of the records: the members of each type in order, by their JSON names.</summary>
    internal static JsonTypeInfo<UntocRecords> Records { get; } = (JsonTypeInfo<UntocRecords>)Options.GetTypeInfo(typeof(UntocRecords));

    internal static JsonTypeInfo TypeInfo(Type type) => Options.GetTypeInfo(type);

    /// <summary>Whether the type stands in the JSON.</summary>
    internal static bool Knows(Type type) => Options.TryGetTypeInfo(type, out _);

    internal static string Write(UntocRecords records) => JsonSerializer.Serialize(records, Records);

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions(UntocJsonContext.Default.Options)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            NewLine = "\n",
            TypeInfoResolver = JsonTypeInfoResolver.Combine(new ValueListResolver(), new RecordResolver()),
        };
        options.MakeReadOnly();
        return options;
    }
}

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true)]
[JsonSerializable(typeof(UntocRecords))]
// Keys and enumerations that no record holds.
[JsonSerializable(typeof(MeetingId))]
[JsonSerializable(typeof(ParticipationId))]
[JsonSerializable(typeof(MeetingStatus))]
[JsonSerializable(typeof(Tenure))]
[JsonSerializable(typeof(SymbolSeries))]
[JsonSerializable(typeof(SymbolModifierKind))]
internal sealed partial class UntocJsonContext : JsonSerializerContext;
