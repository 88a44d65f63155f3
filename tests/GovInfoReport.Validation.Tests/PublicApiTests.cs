
namespace GovInfoReport.Validation.Tests;

public class PublicApiTests
{
    [Fact]
    public Task The_public_surface_is_the_one_that_was_agreed() =>
        PublicApi.Verify(typeof(ReportValidator).Assembly, "GovInfoReport.Validation");

    [Fact]
    public void Everything_stands_in_the_namespace_of_the_package() =>
        Assert.All(typeof(ReportValidator).Assembly.GetExportedTypes(), type => Assert.Equal("GovInfoReport.Validation", type.Namespace));
}
