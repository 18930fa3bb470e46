using System.Text.Json.Serialization.Metadata;

namespace Untoc.Model;

/// <summary>Tells System.Text.Json the members of the records, the same ones whatever the options that it is asked for.</summary>
/// <remarks>Converters and the handling of references, which go before it, stay those of the options.</remarks>
internal sealed class RecordResolver : IJsonTypeInfoResolver
{
    private static readonly IJsonTypeInfoResolver Generated = UntocJsonContext.Default;

    // The types that answers of a dataset are declared as. By their own members they would lose those that identify a record.
    private static readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> BaseTypes = new()
    {
        [typeof(ICited)] = RuntimeTypeConverter<ICited>.Info,
        [typeof(IRecord)] = RuntimeTypeConverter<IRecord>.Info,
        [typeof(INamed)] = RuntimeTypeConverter<INamed>.Info,
        [typeof(Treaty)] = RuntimeTypeConverter<Treaty>.Info,
        [typeof(Text)] = RuntimeTypeConverter<Text>.Info,
    };

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        // A date is a type of another's, so that no attribute on it names its converter.
        if (type == typeof(LocalDate))
            return JsonMetadataServices.CreateValueInfo<LocalDate>(options, new LocalDateConverter());
        if (BaseTypes.TryGetValue(type, out var baseType))
            return baseType(options);
        JsonTypeInfo? info = Generated.GetTypeInfo(type, options);
        if (info?.Kind != JsonTypeInfoKind.Object)
            return info;
        if (options != UntocJson.Options)
            Pin(info, Generated.GetTypeInfo(type, UntocJsonContext.Default.Options)!);
        ForgetComputedMembers(info);
        OmitWhatSaysNothing(info);
        return info;
    }

    // What options of others would decide.
    private static void Pin(JsonTypeInfo type, JsonTypeInfo ours)
    {
        type.NumberHandling = JsonNumberHandling.Strict;
        type.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        foreach ((JsonPropertyInfo property, JsonPropertyInfo ourProperty) in type.Properties.Zip(ours.Properties))
            property.Name = ourProperty.Name;
        JsonPropertyInfo[] notNull = [.. type.Properties.Where(static property => !property.IsSetNullable)];
        type.OnDeserialized = record =>
        {
            foreach (JsonPropertyInfo property in notNull)
                if (property.Get!(record) is null)
                    throw new JsonException($"The member {property.Name} is null.");
        };
    }

    // An ignored member would still count as known, and its value in the JSON be passed over in silence.
    private static void ForgetComputedMembers(JsonTypeInfo type)
    {
        for (int at = type.Properties.Count - 1; at >= 0; at--)
            if (type.Properties[at] is { Get: null, Set: null })
                type.Properties.RemoveAt(at);
    }

    // What is unknown is absent, and so is a list that need not be there when it is empty.
    private static void OmitWhatSaysNothing(JsonTypeInfo type)
    {
        foreach (JsonPropertyInfo property in type.Properties)
            property.ShouldSerialize = property.IsRequired ? static (_, _) => true : static (_, value) => value is not (null or IValueList { Count: 0 });
    }
}
