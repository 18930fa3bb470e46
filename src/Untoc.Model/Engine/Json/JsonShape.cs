using System.Text;
using System.Text.Json;
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

    /// <summary>The shape of a whole dataset.</summary>
    public static JsonShape Records { get; } = Of(typeof(UntocRecords));

    /// <summary>The name of the type.</summary>
    public string Name { get; }

    /// <summary>The token that such a value is, or begins with.</summary>
    public JsonTokenType Token { get; }

    /// <summary>The members of an object, in the order in which they are written; empty for anything else.</summary>
    public JsonMember[] Members { get; }

    /// <summary>What each element of an array is; null for anything else.</summary>
    public JsonShape? Element { get; }

    /// <summary>The converter of a key, an enumeration or a date; null for anything else.</summary>
    public IScalarConverter? Scalar { get; }

    /// <summary>Whether it is a key, which may refer to a record.</summary>
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

    /// <summary>Whether every record has it, whatever its value.</summary>
    public bool IsAlwaysThere { get; } = property.IsRequired && property.PropertyType.IsValueType;

    /// <summary>The member of a record.</summary>
    public object? Of(object record) => _get(record);
}
