namespace GovInfoReport.Parsing.Pdf;

/// <summary>Adds the reading of PDF files to <see cref="ReportParserOptions"/>.</summary>
public static class ReportParserOptionsPdfExtensions
{
    /// <summary>
    /// Adds <see cref="PdfDocumentReader"/> to <see cref="ReportParserOptions.Readers"/>, in the place of any other reader of PDF files.
    /// </summary>
    /// <param name="options">The options to start from; they do not change.</param>
    /// <returns>Options that read PDF files as well; the same ones where they did already.</returns>
    public static ReportParserOptions WithPdf(this ReportParserOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.Readers.Contains(PdfDocumentReader.Instance) ? options
            : options with { Readers = options.Readers.Add(PdfDocumentReader.Instance) };
    }
}
