using PublicApiGenerator;

namespace Untoc.Model.Tests;

[Trait("Mutation", "Off")]
public class PublicApiTests
{
    [Fact]
    public Task The_public_API() => Verify(ApiOf(typeof(UntocDataset)));

    [Fact]
    public Task The_public_API_for_tests() => Verify(ApiOf(typeof(UntocDatasetBuilder)));

    private static string ApiOf(Type type) => type.Assembly.GeneratePublicApi(new ApiGeneratorOptions
    {
        IncludeAssemblyAttributes = false,
        DenyNamespacePrefixes = [],
    });
}
