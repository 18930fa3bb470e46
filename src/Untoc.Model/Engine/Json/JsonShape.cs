using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Untoc.Model;

/// <summary>What the JSON of a value must look like, as the types of the records say.</summary>
internal sealed class JsonShape
{
    private JsonShape(JsonTypeInfo type)
    {
        Type = type;
        Name = type.Type.Name;
        Members = type.Kind == JsonTypeInfoKind.Object ? [.. type.Properties.Select(static member => new JsonMember(member))] : [];
        Element = type.ElementType is { } element ? Of(element) : null;
        Leaf = type.Converter as IScalarConverter;
        Token = type.Kind == JsonTypeInfoKind.Object ? JsonTokenType.StartObject
            : Element is not null ? JsonTokenType.StartArray
            : Leaf?.Token ?? (type.Type == typeof(int) ? JsonTokenType.Number : JsonTokenType.String);
        IsKey = Leaf?.IsKey == true;
        IsScalar = Leaf is null ? Token == JsonTokenType.Number : !IsKey;
        Depth = Element is not null ? 1 + Element.Depth : Token == JsonTokenType.StartObject ? 1 + Members.Max(static member => member.Shape.Depth) : 0;
    }

    /// <summary>The shape of a whole dataset.</summary>
    public static JsonShape Records { get; } = Of(typeof(UntocRecords));

    /// <summary>What System.Text.Json knows of the type.</summary>
    public JsonTypeInfo Type { get; }

    /// <summary>The name of the type.</summary>
    public string Name { get; }

    /// <summary>The token that such a value is, or begins with.</summary>
    public JsonTokenType Token { get; }

    /// <summary>The members of an object, in the order in which they are written; empty for anything else.</summary>
    public JsonMember[] Members { get; }

    /// <summary>What each element of an array is; null for anything else.</summary>
    public JsonShape? Element { get; }

    /// <summary>What reads a value of the library; null for anything else.</summary>
    public IScalarConverter? Leaf { get; }

    /// <summary>How many objects and arrays are inside each other in it, itself included.</summary>
    public int Depth { get; }

    /// <summary>Whether it is a key, by which it may refer to a record.</summary>
    public bool IsKey { get; }

    /// <summary>Whether it is a number, a date or a member of an enumeration: nothing in it is a reference, a text or a record.</summary>
    public bool IsScalar { get; }

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
