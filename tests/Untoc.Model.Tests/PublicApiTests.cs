using PublicApiGenerator;

namespace Untoc.Model.Tests;

[Trait("Mutation", "Off")]
public class PublicApiTests
{
    [Fact]
    public Task The_public_API() => Verify(typeof(UntocDataset).Assembly.GeneratePublicApi(new ApiGeneratorOptions
    {
        IncludeAssemblyAttributes = false,
        DenyNamespacePrefixes = [],
    }));
}
