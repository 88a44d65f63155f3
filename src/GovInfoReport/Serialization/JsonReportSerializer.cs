namespace GovInfoReport;

/// <summary>Writes a report as its canonical, lossless JSON.</summary>
public sealed class JsonReportSerializer : IReportSerializer
{
    /// <inheritdoc/>
    public string Format => "json";

    /// <inheritdoc/>
    public string FileExtension => ".json";

    /// <inheritdoc/>
    public void Write(AnnualReport report, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(ReportSerializer.ToJson(report));
        writer.Write('\n');
    }
}
