using GovInfoReport.TestSupport;

namespace GovInfoReport.Rendering.Tests;

public class PublicApiTests
{
    [Fact]
    public Task The_public_surface_is_the_one_that_was_agreed() =>
    PublicApi.Verify(typeof(HtmlReportPage).Assembly, "GovInfoReport.Rendering");

    [Fact]
    public void Everything_stands_in_the_namespace_of_the_package() =>
        Assert.All(typeof(HtmlReportPage).Assembly.GetExportedTypes(), type => Assert.Equal("GovInfoReport.Rendering", type.Namespace));
}
