using System.Text;
using System.Text.Json;

namespace GovInfoReport;

/// <summary>Writes reports as JSON and CSV, and reads the JSON back.</summary>
/// <remarks>
/// Thread-safe. A text may be any string: characters that nobody sees (directions, zero width) and halves of surrogate pairs
/// stand in the JSON as <c>\u202E</c>, and come back as they were.
/// </remarks>
public static class ReportSerializer
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The canonical, lossless JSON of a report: reading it back gives an equal report.</summary>
    /// <param name="report">The report.</param>
    public static string ToJson(AnnualReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return JsonSerializer.Serialize(ReportDocument.Of(report), ReportJsonContext.Canonical.ReportDocument);
    }

    /// <summary>The canonical JSON of a report as UTF-8.</summary>
    /// <param name="report">The report.</param>
    public static byte[] ToJsonUtf8(AnnualReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return JsonSerializer.SerializeToUtf8Bytes(ReportDocument.Of(report), ReportJsonContext.Canonical.ReportDocument);
    }

    /// <summary>Reads a report from the JSON that <see cref="ToJson"/> wrote.</summary>
    /// <param name="json">The JSON text.</param>
    /// <exception cref="JsonException">The text is not JSON of this format and schema version; the message says where and why.</exception>
    public static AnnualReport FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        byte[] utf8;
        try
        {
            utf8 = Strict.GetBytes(json);
        }
        catch (EncoderFallbackException exception)
        {
            throw new JsonException("The text is not JSON: it has half of a surrogate pair.", exception);
        }

        return FromJson(utf8);
    }

    /// <summary>Reads a report from the UTF-8 JSON that <see cref="ToJsonUtf8"/> wrote.</summary>
    /// <param name="utf8Json">The JSON text.</param>
    /// <exception cref="JsonException">The text is not JSON of this format and schema version; the message says where and why.</exception>
    public static AnnualReport FromJson(ReadOnlySpan<byte> utf8Json) =>
        ReportDocument.ToReport(JsonSerializer.Deserialize(utf8Json, ReportJsonContext.Canonical.ReportDocument));

    /// <summary>The cells of a report (<see cref="AnnualReport.ListCells"/>) as CSV with the header <c>cell,value</c>.</summary>
    /// <remarks>A blank is an empty value.</remarks>
    /// <param name="report">The report.</param>
    public static string ToCsv(AnnualReport report)
    {
        using StringWriter writer = new();
        CsvReportSerializer.WriteCells(report, writer);
        return writer.ToString();
    }
}
