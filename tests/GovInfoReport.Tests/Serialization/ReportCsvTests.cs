using System.Globalization;
using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Tests;

public class ReportCsvTests
{
    [Fact]
    public Task Csv_of_a_full_report() => Verifier.Verify(ReportSerializer.ToCsv(SampleReport.Full), "csv");

    [Fact]
    public void Csv_holds_the_cells_of_the_editions_in_order() => ReportGenerator.AnyEditionWithBlanks.Holds(report =>
    {
        string[] lines = ReportSerializer.ToCsv(report).Split('\n');
        Assert.Equal("cell,value", lines[0]);
        Assert.Equal("", lines[^1]);
        CellDefinition[] cells =
            [.. report.FormatOf(2).GetTable(2).Cells, .. report.FormatOf(3).GetTable(3).Cells, .. report.FormatOf(4).GetTable(4).Cells];
        Assert.Equal(cells.Select(c => c.Code), lines[1..^1].Select(l => l.Split(',')[0]));
        Assert.Equal(cells.Select(c => report.Cells[c]),
            lines[1..^1].Select(l => l.Split(',')[1] is { Length: > 0 } v ? decimal.Parse(v, CultureInfo.InvariantCulture)
                : (decimal?)null));
    });

    [Fact]
    public void Csv_is_the_same_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Contains("t2.fees.amount,4068.208\n", ReportSerializer.ToCsv(SampleReport.Full), StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_serializer_writes_the_same()
    {
        CsvReportSerializer serializer = new();
        using StringWriter writer = new() { NewLine = "\r\n" };
        serializer.Write(SampleReport.Full, writer);
        Assert.Equal(ReportSerializer.ToCsv(SampleReport.Full), writer.ToString());
        Assert.Equal(("csv", ".csv"), (serializer.Format, serializer.FileExtension));
    }
}
