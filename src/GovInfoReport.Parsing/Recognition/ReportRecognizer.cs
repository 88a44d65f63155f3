namespace GovInfoReport.Parsing;

/// <summary>Recognises an annual report in a document of any kind.</summary>
internal static class ReportRecognizer
{
    public static ParseResult Recognize(Document document, ReportParserOptions options, List<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(new AnnualReport(), [.. diagnostics]);
    }
}
