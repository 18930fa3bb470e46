using System.Reflection;
using System.Runtime.CompilerServices;

namespace Tour;

/// <summary>Public types and members as C# declares them, in short.</summary>
public static class Signature
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(void)] = "void",
    };

    public static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    /// <summary>A type with its bases; a record with the parameters of the constructor that it is declared with, if there is one.</summary>
    public static string Of(Type type, ConstructorInfo? primary)
    {
        string modifier = !type.IsClass ? "" : (type.IsAbstract, type.IsSealed) switch
        {
            (true, true) => "static ",
            (true, false) => "abstract ",
            (false, true) => "sealed ",
            _ => "",
        };
        string keyword = type.IsEnum ? "enum" : type.IsInterface ? "interface" : IsRecord(type) ? "record" : type.IsClass ? "class" : "struct";
        string[] bases = type.IsEnum ? [] : [.. Bases(type)];
        return $"public {modifier}{keyword} {NameOf(type)}{(primary is null ? "" : Parameters(primary))}{(bases.Length > 0 ? $" : {string.Join(", ", bases)}" : "")}{Constraints(type.GetGenericArguments())}";
    }

    /// <summary>A member, without the modifiers that its place on the page tells.</summary>
    public static string Of(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => NameOf(constructor.DeclaringType!) + Parameters(constructor),
        MethodInfo method => $"{Name(Nullability.Create(method.ReturnParameter))} {method.Name}{TypeParameters(method)}{Parameters(method)}{Constraints(method.GetGenericArguments())}",
        PropertyInfo property => $"{(property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "")}{Name(Nullability.Create(property))} {NameOf(property)} {{ {Accessors(property)} }}",
        FieldInfo { IsLiteral: true } value => value.Name,
        _ => throw new NotSupportedException($"{member.DeclaringType}.{member}"),
    };

    /// <summary>The name of a member, with the types of its parameters.</summary>
    public static string NameOf(MemberInfo member) => member switch
    {
        Type type => Name(type),
        MethodInfo method => $"{method.Name}({string.Join(", ", method.GetParameters().Select(static parameter => Name(parameter.ParameterType)))})",
        PropertyInfo property when property.GetIndexParameters() is { Length: > 0 } index => $"this[{string.Join(", ", index.Select(Parameter))}]",
        _ => member.Name,
    };

    private static NullabilityInfoContext Nullability => new(); // one each: it is not for several threads

    private static IEnumerable<string> Bases(Type type)
    {
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType))
            yield return Name(parent);
        Type[] interfaces = Array.FindAll(type.GetInterfaces(), static one => one.IsVisible);
        IEnumerable<Type> said = interfaces
            .Except(interfaces.SelectMany(static one => one.GetInterfaces()))
            .Except(type.BaseType?.GetInterfaces() ?? [])
            .Where(one => !(IsRecord(type) && one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IEquatable<>)));
        foreach (string name in said.Select(Name).Order(StringComparer.Ordinal))
            yield return name;
    }

    private static string Accessors(PropertyInfo property) => property.SetMethod is not { IsPublic: true } setter ? "get;"
        : setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "get; init;"
        : "get; set;";

    private static string TypeParameters(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";

    private static string Parameters(MethodBase method) =>
        $"({(method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "")}{string.Join(", ", method.GetParameters().Select(Parameter))})";

    private static string Parameter(ParameterInfo parameter)
    {
        string passed = parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "ref " : "";
        string value = !parameter.HasDefaultValue ? "" : parameter.DefaultValue switch
        {
            null => parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null ? " = default" : " = null",
            true => " = true",
            false => " = false",
            string text => $" = \"{text}\"",
            var constant => FormattableString.Invariant($" = {constant}"),
        };
        return $"{passed}{Name(Nullability.Create(parameter))} {parameter.Name}{value}";
    }

    private static string Constraints(Type[] parameters) => string.Concat(
        from parameter in parameters
        let kind = parameter.GenericParameterAttributes
        let words = (string[])
        [
            .. kind.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? ["class"] : Array.Empty<string>(),
            .. kind.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint) ? ["struct"] : Array.Empty<string>(),
            .. parameter.GetGenericParameterConstraints().Where(static type => type != typeof(ValueType)).Select(Name).Order(StringComparer.Ordinal),
        ]
        where words.Length > 0
        select $" where {parameter.Name} : {string.Join(", ", words)}");

    private static string Name(NullabilityInfo info) => Name(info.Type, info);

    private static string Name(Type type) => Name(type, null);

    private static string Name(Type type, NullabilityInfo? info)
    {
        if (type.IsByRef)
            return Name(type.GetElementType()!, info);
        Type? value = Nullable.GetUnderlyingType(type);
        // An unconstrained T is said to be nullable, since its argument may be.
        bool isOpen = type.IsGenericParameter && !type.GenericParameterAttributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint);
        bool isNullable = value is not null || (info?.ReadState == NullabilityState.Nullable && !isOpen);
        return PlainName(value ?? type, info) + (isNullable ? "?" : "");
    }

    private static string PlainName(Type type, NullabilityInfo? info)
    {
        if (Keywords.TryGetValue(type, out string? keyword))
            return keyword;
        if (type.IsArray)
            return Name(type.GetElementType()!, info?.ElementType) + "[]";
        if (!type.IsGenericType)
            return type.Name;
        IEnumerable<string> arguments = type.GetGenericArguments().Select((argument, at) => Name(argument, info?.GenericTypeArguments.ElementAtOrDefault(at)));
        return $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", arguments)}>";
    }
}
