using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Tour;

/// <summary>The comments that the compiler writes beside an assembly, by the identifiers that it gives to types and members.</summary>
public sealed class XmlComments(IEnumerable<Assembly> assemblies)
{
    private readonly Dictionary<string, XElement> _comments = assemblies
        .SelectMany(static assembly => XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml"), LoadOptions.PreserveWhitespace).Descendants("member"))
        .ToDictionary(static member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    public XElement Of(MemberInfo member) => _comments[IdOf(member)];

    /// <summary>Whether it says no more than that of the base.</summary>
    public bool IsInherited(MemberInfo member) => Of(member).Element("inheritdoc") is not null;

    /// <summary>Whether a comment, public or not, is of this identifier.</summary>
    public bool Has(string id) => _comments.ContainsKey(id);

    public static string IdOf(MemberInfo member) => member switch
    {
        Type type => $"T:{FullName(type)}",
        MethodBase method => $"M:{OwnerOf(method)}.{method.Name.Replace('.', '#')}{(method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "")}{Parameters(method.GetParameters())}",
        PropertyInfo property => $"P:{OwnerOf(property)}.{property.Name}{Parameters(property.GetIndexParameters())}",
        _ => $"F:{OwnerOf(member)}.{member.Name}",
    };

    /// <summary>The content of an element as Markdown.</summary>
    /// <param name="element">The element.</param>
    /// <param name="linkTo">The Markdown for a type or member by its identifier.</param>
    public static string Markdown(XElement element, Func<string, string> linkTo)
    {
        string text = string.Concat(element.Nodes().Select(node => node switch
        {
            XText words => Regex.Replace(Regex.Replace(words.Value, @"\s+", " "), @"[\\*_<\[\]`|]", @"\$0"),
            XElement { Name.LocalName: "see" } see => linkTo(see.Attribute("cref")!.Value),
            XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
            XElement { Name.LocalName: "paramref" or "typeparamref" } parameter => $"`{parameter.Attribute("name")!.Value}`",
            XElement { Name.LocalName: "para" } paragraph => $"\n\n{Markdown(paragraph, linkTo)}\n\n",
            XElement { Name.LocalName: "code" } block => $"\n\n```text\n{Outdented(block.Value)}\n```\n\n",
            _ => throw new NotSupportedException($"{node}"),
        }));
        return Regex.Replace(text, "(?: ?\n\n ?)+", "\n\n").Trim();
    }

    private static string Outdented(string block)
    {
        string[] lines = block.TrimEnd().TrimStart('\n').Split('\n');
        int indent = lines.Where(static line => line.Length > 0).Min(static line => line.Length - line.TrimStart().Length);
        return string.Join("\n", lines.Select(line => line.Length > indent ? line[indent..] : ""));
    }

    private static string OwnerOf(MemberInfo member) => FullName(member.DeclaringType!);

    private static string FullName(Type type) => type.FullName!.Replace('+', '.');

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length > 0 ? $"({string.Join(",", parameters.Select(static parameter => NameIn(parameter.ParameterType)))})" : "";

    private static string NameIn(Type type) => type switch
    {
        { IsByRef: true } => NameIn(type.GetElementType()!) + "@",
        { IsArray: true } => NameIn(type.GetElementType()!) + "[]",
        { IsGenericMethodParameter: true } => $"``{type.GenericParameterPosition}",
        { IsGenericTypeParameter: true } => $"`{type.GenericParameterPosition}",
        { IsGenericType: true } => $"{Regex.Replace(FullName(type.GetGenericTypeDefinition()), "`[0-9]+$", "")}{{{string.Join(",", type.GetGenericArguments().Select(NameIn))}}}",
        _ => FullName(type),
    };
}
