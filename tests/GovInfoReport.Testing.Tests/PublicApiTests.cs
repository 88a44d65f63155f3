using GovInfoReport.TestSupport;

namespace GovInfoReport.Testing.Tests;

public class PublicApiTests
{
    [Fact]
    public Task The_public_surface_is_the_one_that_was_agreed() =>
        PublicApi.Verify(typeof(ReportBuilder).Assembly, "GovInfoReport.Testing");

    [Fact]
    public void Everything_stands_in_the_namespace_of_the_package() =>
        Assert.All(typeof(ReportBuilder).Assembly.GetExportedTypes(), type => Assert.Equal("GovInfoReport.Testing", type.Namespace));
}
