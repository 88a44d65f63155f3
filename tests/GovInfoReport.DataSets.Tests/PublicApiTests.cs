using GovInfoReport.TestSupport;

namespace GovInfoReport.DataSets.Tests;

public class PublicApiTests
{
    [Fact]
    public Task The_public_surface_is_the_one_that_was_agreed() =>
        PublicApi.Verify(typeof(IDataSetWriter).Assembly, "GovInfoReport.DataSets");

    [Fact]
    public void Everything_stands_in_the_namespace_of_the_package() =>
        Assert.All(typeof(IDataSetWriter).Assembly.GetExportedTypes(), type => Assert.Equal("GovInfoReport.DataSets", type.Namespace));
}
