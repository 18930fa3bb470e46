using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Untoc.Model.Tests;

/// <summary>What an assembly can do: the types and members of others that it names, and what runs or escapes the runtime without being named.</summary>
internal sealed class Capabilities
{
    private readonly MetadataReader _metadata;

    public Capabilities(PEReader file)
    {
        _metadata = file.GetMetadataReader();
        Members = (
            from handle in _metadata.MemberReferences
            let member = _metadata.GetMemberReference(handle)
            let type = NameOf(member.Parent)
            where type is not null
            select (type, _metadata.GetString(member.Name))).ToHashSet();
        Types = _metadata.TypeReferences.Select(NameOf).ToHashSet();
        Unnamed =
        [
            .. file.PEHeaders.CorHeader!.Flags.HasFlag(CorFlags.ILOnly) ? [] : new[] { "native code" },
            .. from handle in _metadata.MethodDefinitions
               let method = _metadata.GetMethodDefinition(handle)
               let name = $"{_metadata.GetString(_metadata.GetTypeDefinition(method.GetDeclaringType()).Name)}.{_metadata.GetString(method.Name)}"
               let kind = Unusual(method)
               where kind is not null
               select $"{kind} {name}",
        ];
    }

    /// <summary>Types of other assemblies, without the number of their type parameters, nested ones under the name of the outermost.</summary>
    public IReadOnlySet<string> Types { get; }

    /// <summary>Members of these types.</summary>
    public IReadOnlySet<(string Type, string Member)> Members { get; }

    /// <summary>Code that is not IL, calls into it, and code that runs though nobody calls it.</summary>
    public IReadOnlyList<string> Unnamed { get; }

    /// <summary>What a list does not allow. A type alone allows all its members; a type with a colon, the members that follow.</summary>
    public IEnumerable<string> Beyond(IReadOnlyDictionary<string, string[]?> allowed) =>
    [
        .. Unnamed,
        .. Types.Where(type => !allowed.ContainsKey(type)),
        .. from member in Members
           where allowed.TryGetValue(member.Type, out string[]? some) && some?.Contains(member.Member) == false
           select $"{member.Type}.{member.Member}",
    ];

    private string? Unusual(MethodDefinition method)
    {
        if (method.Attributes.HasFlag(MethodAttributes.PinvokeImpl))
            return "unmanaged call";
        if ((method.ImplAttributes & (MethodImplAttributes.CodeTypeMask | MethodImplAttributes.Unmanaged | MethodImplAttributes.InternalCall)) is not (MethodImplAttributes.IL or MethodImplAttributes.Runtime))
            return "native code";
        if (_metadata.GetString(method.Name) != ".cctor")
            return null;
        // The initializers of static fields are such a method too, in a type that does not say when it runs.
        TypeDefinitionHandle type = method.GetDeclaringType();
        return MetadataTokens.GetRowNumber(type) == 1 ? "module initializer"
            : _metadata.GetTypeDefinition(type).Attributes.HasFlag(TypeAttributes.BeforeFieldInit) ? null
            : "static constructor";
    }

    private string? NameOf(EntityHandle type) => type.Kind switch
    {
        HandleKind.TypeReference => NameOf((TypeReferenceHandle)type),
        HandleKind.TypeSpecification => GenericTypeOf(_metadata.GetTypeSpecification((TypeSpecificationHandle)type)),
        _ => null,
    };

    private string NameOf(TypeReferenceHandle handle)
    {
        TypeReference type = _metadata.GetTypeReference(handle);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? NameOf((TypeReferenceHandle)type.ResolutionScope)
            : $"{_metadata.GetString(type.Namespace)}.{_metadata.GetString(type.Name).Split('`')[0]}";
    }

    private string? GenericTypeOf(TypeSpecification constructed)
    {
        BlobReader signature = _metadata.GetBlobReader(constructed.Signature);
        if (signature.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance)
            return null;
        _ = signature.ReadCompressedInteger(); // class or struct
        return NameOf(signature.ReadTypeHandle());
    }
}
