using System.Text.Json.Serialization.Metadata;

namespace Untoc.Model;

/// <summary>Writes what is declared as one of several types as the one that it is. The JSON does not tell which, so that nothing is read.</summary>
internal sealed class RuntimeTypeConverter<TBase> : JsonConverter<TBase>
    where TBase : class
{
    public override TBase Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"Which {typeof(TBase).Name} it is, its JSON does not say: read it as what it is.");

    public override void Write(Utf8JsonWriter writer, TBase value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, options.GetTypeInfo(value.GetType()));

    public static JsonTypeInfo Info(JsonSerializerOptions options) => JsonMetadataServices.CreateValueInfo<TBase>(options, new RuntimeTypeConverter<TBase>());
}
