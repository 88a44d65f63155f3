using System.Globalization;

namespace GovInfoReport;

/// <summary>Writes the cells of a report (<see cref="AnnualReport.ListCells"/>) as CSV: <c>cell,value</c>.</summary>
public sealed class CsvReportSerializer : IReportSerializer
{
    /// <inheritdoc/>
    public string Format => "csv";

    /// <inheritdoc/>
    public string FileExtension => ".csv";

    /// <inheritdoc/>
    public void Write(AnnualReport report, TextWriter writer) => WriteCells(report, writer);

    internal static void WriteCells(AnnualReport report, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write("cell,value\n");
        foreach (CellDefinition cell in report.ListCells())
        {
            writer.Write(cell.Code);
            writer.Write(',');
            writer.Write(report.Cells[cell]?.ToString(CultureInfo.InvariantCulture));
            writer.Write('\n');
        }
    }
}
