namespace GovInfoReport.Rendering;

/// <summary>
/// Writes a report as a self-contained HTML page with the tables as the official form lays them out. The words are Chinese, as the
/// report's.
/// </summary>
/// <remarks>Thread-safe. Every text of the report is encoded. For a page with findings use <see cref="HtmlReportPage"/>.</remarks>
public sealed class HtmlReportSerializer : IReportSerializer
{
    /// <inheritdoc/>
    public string Format => "html";

    /// <inheritdoc/>
    public string FileExtension => ".html";

    /// <inheritdoc/>
    public void Write(AnnualReport report, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        ReportWords words = ReportWords.Chinese;
        Markup markup = new(writer);
        PageFrame.WriteStart(writer, markup, words.Language, report.Title ?? words["untitled"]);
        new HtmlReport(markup, new Findings(new CheckedReport { Report = report }, ""), words, culture: null, isDocument: true).Write();
        PageFrame.WriteEnd(writer);
    }
}
