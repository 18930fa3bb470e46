using System.Text.Json.Serialization.Metadata;

namespace Untoc.Model;

/// <summary>What the JSON of a value must look like, as the types of the records say.</summary>
internal sealed class JsonShape
{
    private JsonShape(JsonTypeInfo type)
    {
        Name = type.Type.Name;
        Members = type.Kind == JsonTypeInfoKind.Object ? [.. type.Properties.Select(static member => new JsonMember(member))] : [];
        Element = type.ElementType is { } element ? Of(element) : null;
        Scalar = type.Converter as IScalarConverter;
        Token = type.Kind == JsonTypeInfoKind.Object ? JsonTokenType.StartObject
            : Element is not null ? JsonTokenType.StartArray
            : Scalar?.Token ?? (type.Type == typeof(int) ? JsonTokenType.Number : JsonTokenType.String);
    }

    public static JsonShape Records { get; } = Of(typeof(UntocRecords));

    public string Name { get; }

    public JsonTokenType Token { get; }

    public JsonMember[] Members { get; }

    public JsonShape? Element { get; }

    public IScalarConverter? Scalar { get; }

    public bool IsKey => Scalar?.IsKey == true;

    internal static JsonShape Of(Type type) => new(UntocJson.TypeInfo(Nullable.GetUnderlyingType(type) ?? type));
}

/// <summary>A member of a JSON object.</summary>
internal sealed class JsonMember(JsonPropertyInfo property)
{
    private readonly Func<object, object?> _get = property.Get!;

    public string Name { get; } = property.Name;

    public byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(property.Name);

    public JsonShape Shape { get; } = JsonShape.Of(property.PropertyType);

    public bool IsRequired { get; } = property.IsRequired;

    public bool MayBeNull { get; } = property.IsSetNullable;

    public object? Of(object record) => _get(record);
}
