using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Untoc.Model;
using Untoc.Model.Testing;

namespace Tour;

/// <summary>The API reference: the public types and members of the packages, each with the comment of its source.</summary>
public sealed class Reference
{
    private static readonly Assembly[] Packages = [typeof(UntocDataset).Assembly, typeof(UntocDatasetBuilder).Assembly];
    private static readonly string[] Parts = ["summary", "remarks", "typeparam", "param", "exception"];

    private readonly XmlComments _comments = new(Packages);
    private readonly Type[] _types;
    private readonly Dictionary<string, string> _links;
    private readonly HashSet<string> _anchors = [];

    private Reference()
    {
        _types =
        [
            .. Packages.SelectMany(static package => package.GetExportedTypes()
                .Where(IsMeantForUsers)
                .OrderBy(static type => FamilyOf(type).Rank)
                .ThenBy(static type => Signature.NameOf(type), StringComparer.Ordinal)),
        ];
        _links = _types.SelectMany(type => Members(type).Prepend(type)).ToDictionary(XmlComments.IdOf, Link, StringComparer.Ordinal);
    }

    public static string Page()
    {
        var reference = new Reference();
        return string.Join("\n\n", [.. Head(), .. reference.Contents(), .. reference._types.SelectMany(reference.Section)]) + "\n";
    }

    private static string[] Head() =>
    [
        "# API reference",
        "The public types and their members, with the comments that IntelliSense shows. Made from them by `dotnet run --project docs/Tour -- api`.",
        "Only what is marked `?` may be null. A record is made with an initializer, in which `required` members must stand, is copied with `with`, and is equal by value: what the compiler gives it for that is not repeated for each.",
        "## Contents",
    ];

    private IEnumerable<string> Contents() =>
        from type in _types
        group type by (Package: type.Assembly.GetName().Name, Family: FamilyOf(type).Name) into family
        select $"**{family.Key.Package}: {family.Key.Family}**\n\n" + string.Join("\n", family.Select(type => $"- {Link(type)}: {Comment(type).First()}"));

    private IEnumerable<string> Section(Type type) =>
    [
        $"## `{Signature.NameOf(type)}`",
        $"`{Signature.Of(type, PrimaryOf(type))}`",
        .. Comment(type),
        .. _types.Contains(type.BaseType) ? [$"It also has the members of {Link(type.BaseType!)}."] : Array.Empty<string>(),
        .. from member in Members(type)
           group Entry(member) by GroupOf(member) into entries
           orderby entries.Key.Rank
           select $"**{entries.Key.Name}**\n\n{string.Join("\n", entries)}",
    ];

    // Overloads stand together, and share the anchor of the first.
    private string Entry(MemberInfo member)
    {
        string anchor = _anchors.Add(AnchorOf(member)) ? $"""<a id="{AnchorOf(member)}"></a>""" : "";
        string text = string.Join("\n", [$"- {anchor}`{Signature.Of(member)}`", .. Comment(member)]);
        return Regex.Replace(text, "\n(?!\n)", "\n  ");
    }

    // What a type is declared with says as much by its name and constraints or, of a record, as a property.
    private IEnumerable<string> Comment(MemberInfo member) =>
        from part in _comments.Of(member).Elements()
        where member is not Type || part.Name.LocalName is not ("param" or "typeparam")
        orderby Array.IndexOf(Parts, part.Name.LocalName)
        let text = XmlComments.Markdown(part, LinkTo)
        select part.Name.LocalName switch
        {
            "summary" or "remarks" => text,
            "param" or "typeparam" => $"- `{part.Attribute("name")!.Value}`: {text}",
            "exception" => $"- Throws {LinkTo(part.Attribute("cref")!.Value)}: {text}",
            _ => throw new NotSupportedException($"{part}"),
        };

    private string LinkTo(string id) =>
        _links.TryGetValue(id, out string? link) ? link
        : id.StartsWith("T:", StringComparison.Ordinal) && !_comments.Has(id) ? $"`{id[(id.LastIndexOf('.') + 1)..]}`" // of another package
        : throw new InvalidOperationException($"A comment that users read refers to {id}, which they cannot.");

    private static string Link(MemberInfo member) =>
        $"[`{(member is Type ? "" : Signature.NameOf(member.DeclaringType!) + ".")}{Signature.NameOf(member)}`](#{AnchorOf(member)})";

    // Of a type, that which GitHub and others give to its heading.
    private static string AnchorOf(MemberInfo member) => member is Type type
        ? Regex.Replace(Signature.NameOf(type), "[^A-Za-z0-9 ]", "").Replace(' ', '-').ToLowerInvariant()
        : $"{AnchorOf(member.DeclaringType!)}.{member.Name.TrimStart('.').ToLowerInvariant()}";

    private IEnumerable<MemberInfo> Members(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(member => IsWritten(member) && member != PrimaryOf(type) && IsMeantForUsers(member) && !_comments.IsInherited(member))
        .OrderBy(static member => member is FieldInfo value ? Convert.ToInt64(value.GetRawConstantValue(), CultureInfo.InvariantCulture) : 0)
        .ThenBy(Signature.NameOf, StringComparer.Ordinal);

    private static bool IsMeantForUsers(MemberInfo member) => member.GetCustomAttribute<EditorBrowsableAttribute>() is not { State: EditorBrowsableState.Never };

    /// <summary>Whether it stands in the source as a member of its own: not what the compiler makes, nor an accessor. Operators are those of equality.</summary>
    private static bool IsWritten(MemberInfo member) => member switch
    {
        Type => false,
        ConstructorInfo constructor => constructor.GetParameters().Length > 0,
        MethodInfo method => !method.IsSpecialName && !method.IsDefined(typeof(CompilerGeneratedAttribute)),
        FieldInfo field => !field.IsSpecialName,
        _ => true,
    };

    /// <summary>The constructor in the declaration of a record, which is also taken apart by what it takes.</summary>
    private static ConstructorInfo? PrimaryOf(Type type) => Signature.IsRecord(type) && type.GetMethod("Deconstruct", BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly) is { } apart
        ? Array.Find(type.GetConstructors(), constructor => constructor.GetParameters().Length == apart.GetParameters().Length)
        : null;

    private static (int Rank, string Name) GroupOf(MemberInfo member) => member switch
    {
        ConstructorInfo => (1, "Constructors"),
        MethodInfo { IsStatic: true } or PropertyInfo { GetMethod.IsStatic: true } => (4, "Static members"),
        PropertyInfo => (2, "Properties"),
        MethodInfo => (3, "Methods"),
        _ => (5, "Values"),
    };

    private static (int Rank, string Name) FamilyOf(Type type) => type switch
    {
        { IsEnum: true } => (5, "enumerations"),
        { IsInterface: true } => (4, "interfaces"),
        _ when type.IsAssignableTo(typeof(Exception)) => (6, "exceptions"),
        _ when Array.Exists(type.GetInterfaces(), static one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IParsable<>)) => (3, "keys and codes, read from text"),
        _ when Signature.IsRecord(type) => (2, "records"),
        _ => (1, "classes, where queries begin"),
    };
}
