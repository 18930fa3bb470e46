using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;

namespace Untoc.Model.Tests;

/// <summary>The symbols of the library let a debugger step in with nothing but them.</summary>
[Trait("Mutation", "Off")]
public class SymbolFileTests
{
    private static readonly Guid EmbeddedSource = new("0e8a571b-6926-466e-b4ad-8ab04611f5fe");
    private static readonly Guid Sha256 = new("8829d00f-11b8-4213-878b-770e8597ac16");

    public static TheoryData<string> Frameworks => new(BuiltLibrary.Frameworks);

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void The_symbols_are_those_of_the_assembly(string framework)
    {
        using PEReader assembly = BuiltLibrary.Assembly(framework);
        using MetadataReaderProvider symbols = BuiltLibrary.Symbols(framework);
        DebugDirectoryEntry entry = assembly.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.CodeView);

        Assert.Equal(
            new BlobContentId(assembly.ReadCodeViewDebugDirectoryData(entry).Guid, entry.Stamp),
            new BlobContentId(symbols.GetMetadataReader().DebugMetadataHeader!.Id));
    }

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void Every_document_is_embedded_with_its_own_checksum(string framework)
    {
        using MetadataReaderProvider provider = BuiltLibrary.Symbols(framework);
        MetadataReader symbols = provider.GetMetadataReader();

        Assert.All(symbols.Documents.Select(symbols.GetDocument), document => Assert.Equal(Sha256, symbols.GetGuid(document.HashAlgorithm)));
        Assert.All(symbols.Documents, handle => Assert.Equal(symbols.GetBlobBytes(symbols.GetDocument(handle).Hash), SHA256.HashData(Source(symbols, handle))));
    }

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void Every_source_of_the_library_is_embedded_as_it_stands(string framework)
    {
        const string Folder = "src/Untoc.Model/";
        using MetadataReaderProvider provider = BuiltLibrary.Symbols(framework);
        MetadataReader symbols = provider.GetMetadataReader();
        var embedded = symbols.Documents.ToDictionary(
            handle => symbols.GetString(symbols.GetDocument(handle).Name).Replace('\\', '/').Split(Folder)[^1],
            handle => Source(symbols, handle));
        string root = Path.Combine(Repository.Root, Folder);

        string[] written = [.. Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("obj/", StringComparison.Ordinal) && !file.StartsWith("bin/", StringComparison.Ordinal))];

        Assert.Empty(written.Except(embedded.Keys));
        Assert.All(written, file => Assert.Equal(File.ReadAllBytes(Path.Combine(root, file)), embedded[file]));
    }

    private static byte[] Source(MetadataReader symbols, DocumentHandle document)
    {
        BlobReader blob = symbols.GetBlobReader(symbols.GetCustomDebugInformation(document)
            .Select(symbols.GetCustomDebugInformation)
            .Single(information => symbols.GetGuid(information.Kind) == EmbeddedSource).Value);
        int length = blob.ReadInt32(); // of the source where it is compressed, else 0
        byte[] bytes = blob.ReadBytes(blob.RemainingBytes);
        if (length == 0)
            return bytes;
        using var compressed = new DeflateStream(new MemoryStream(bytes), CompressionMode.Decompress);
        byte[] source = new byte[length];
        compressed.ReadExactly(source);
        return source;
    }
}
