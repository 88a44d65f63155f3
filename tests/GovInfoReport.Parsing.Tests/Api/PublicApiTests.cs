using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

public class PublicApiTests
{
    [Fact]
    public Task The_public_surface_is_the_one_that_was_agreed() => PublicApi.Verify(typeof(ReportParser).Assembly, "GovInfoReport.Parsing");

    [Fact]
    public void Everything_stands_in_the_namespace_of_the_package() =>
        Assert.All(typeof(ReportParser).Assembly.GetExportedTypes(), type => Assert.Equal("GovInfoReport.Parsing", type.Namespace));
}
