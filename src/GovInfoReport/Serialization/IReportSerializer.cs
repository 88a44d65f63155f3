namespace GovInfoReport;

/// <summary>Writes reports in one format. Implementations are thread-safe.</summary>
public interface IReportSerializer
{
    /// <summary>The short name of the format, as the tool's <c>--format</c> takes it: <c>json</c>, <c>csv</c> ….</summary>
    string Format { get; }

    /// <summary>The extension of files in this format, with its dot.</summary>
    string FileExtension { get; }

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="writer">Takes the text; it is not closed.</param>
    void Write(AnnualReport report, TextWriter writer);
}
