namespace GovInfoReport.Parsing;

/// <summary>
/// Recognises an annual report in a document of any kind: pieces, rows, binding, settling, report. Each stage knows the ones before it
/// alone;
/// docs/architecture.md follows one report through them.
/// </summary>
internal static class ReportRecognizer
{
    /// <summary>Recognises the report of a document.</summary>
    /// <param name="document">The document, as a person sees it.</param>
    /// <param name="bounds">Bounds.</param>
    /// <param name="diagnostics">What reading the document said; it comes first in what the report says.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <param name="takesDigitRows">Whether rows of digits alone are taken at once: quicker, with the same result.</param>
    /// <param name="leftOut">How many diagnostics of reading the document were left out beyond the bound.</param>
    /// <param name="fileName">The name of the file; <see langword="null"/> where there is none, or the file has other reports, too.</param>
    public static ParseResult Recognize(
        Document document,
        ReadingBounds bounds,
        List<Diagnostic> diagnostics,
        CancellationToken cancellationToken,
        bool takesDigitRows = true,
        int leftOut = 0,
        string? fileName = null)
    {
        document.Work.Token = cancellationToken;
        return new SeveralReadings(new Recognition(bounds, takesDigitRows, leftOut, fileName), [.. diagnostics]).Read(document);
    }
}
