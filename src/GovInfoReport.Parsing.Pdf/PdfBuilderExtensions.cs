namespace GovInfoReport.Parsing.Pdf;

/// <summary>Registers the reading of PDF files.</summary>
public static class PdfBuilderExtensions
{
    /// <summary>Registers <see cref="PdfDocumentReader"/> as an <see cref="IDocumentReader"/>.</summary>
    /// <param name="builder">The builder that <c>AddGovInfoReport()</c> gave.</param>
    /// <returns>The same builder, for chaining.</returns>
    public static GovInfoReportBuilder AddPdf(this GovInfoReportBuilder builder) => builder.AddReader<PdfDocumentReader>();
}
