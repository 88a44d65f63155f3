namespace GovInfoReport.Parsing.Pdf.Tests;

public class PublicApiTests
{
    [Fact]
    public Task The_public_surface_is_the_one_that_was_agreed() =>
        PublicApi.Verify(typeof(PdfDocumentReader).Assembly, "GovInfoReport.Parsing.Pdf");

    [Fact]
    public void Everything_stands_in_the_namespace_of_the_package() =>
        Assert.All(
            typeof(PdfDocumentReader).Assembly.GetExportedTypes(), type => Assert.Equal("GovInfoReport.Parsing.Pdf", type.Namespace));
}
