using GovInfoReport.TestSupport;

namespace GovInfoReport.DataSets.Tests;

/// <summary>What is written is what is read back, by other programs than the one that wrote it.</summary>
public class RoundTripTests
{
    private const int Samples = 10;

    [Fact]
    public void Parquet_read_by_DuckDB_equals_the_reports() => Entries.Random.Holds(
        entries =>
        {
            using DataSetFolder folder = new();
            folder.WriteAsync(".parquet", s => new ParquetDataSetWriter(s, groupSize: 2), entries).GetAwaiter().GetResult();
            ReportComparer.Wide(entries, folder.AskWide("'{reports.parquet}'"), t => t);
            ReportComparer.Long(entries, folder.Ask("SELECT file, cell, value, state FROM '{cells.parquet}'"), t => t);
            Assert.Equal(entries.Sum(e => e.Checks!.Diagnostics.Count), folder.Ask("SELECT * FROM '{findings.parquet}'").Count);
        },
        Samples);

    [Fact]
    public void Csv_read_by_DuckDB_equals_the_reports() => Entries.Random.Holds(
        entries =>
        {
            using DataSetFolder folder = new();
            folder.WriteAsync(".csv", s => new CsvDataSetWriter(s), entries).GetAwaiter().GetResult();
            ReportComparer.Wide(entries, folder.AskWide(DataSetFolder.Csv("reports")), DataSetFolder.CsvValueOf);
            ReportComparer.Long(entries, folder.AskLong(DataSetFolder.Csv("cells")), DataSetFolder.CsvValueOf);
        },
        Samples);

    [Fact]
    public void Sqlite_equals_the_reports() => Entries.Random.Holds(
        entries =>
        {
            using DataSetFolder folder = new();
            folder.WriteSqliteAsync(entries).GetAwaiter().GetResult();
            ReportComparer.Wide(entries, folder.AskSqliteWide(), t => t);
            ReportComparer.Long(
                entries,
                Sqlite.Ask(folder["set.sqlite"], "SELECT file, cell, value, state FROM cells")
                    .OrderBy(r => r[0], StringComparer.Ordinal).ThenBy(r => Order(r[1]!)).ToList(),
                t => t);
        },
        Samples);

    [Fact]
    public async Task Figures_of_eighteen_digits_keep_every_one()
    {
        ReportCellsBuilder cells = new();
        cells[ReportFormat.AllCells[0]] = 123_456_789_012_345_678m;
        CellDefinition fee = ReportFormat.AllCells.First(c => c.Kind == CellKind.Amount);
        cells[fee] = 12345.6789012345678m;
        DataSetEntry entry = Entries.Of(new AnnualReport { Cells = cells.ToCells() }, "r.txt");
        using DataSetFolder folder = new();
        await folder.WriteAsync(".parquet", s => new ParquetDataSetWriter(s), entry);
        await folder.WriteSqliteAsync(entry);
        ReportComparer.Wide([entry], folder.AskWide("'{reports.parquet}'"), t => t);
        ReportComparer.Wide([entry], folder.AskSqliteWide(), t => t);
        Assert.Equal("2", Assert.Single(folder.Ask("SELECT COUNT(*) FROM '{cells.parquet}' WHERE state = 'inexact' AND value IS NULL"))[0]);
    }

    [Fact]
    public async Task An_amount_that_a_decimal_of_Parquet_does_not_hold_is_refused_whole()
    {
        CellDefinition fee = ReportFormat.AllCells.First(c => c.Kind == CellKind.Amount);
        DataSetEntry entry = Entries.Of(new AnnualReport { Cells = new ReportCellsBuilder { [fee] = 1e25m }.ToCells() }, "r.txt");
        await using ParquetDataSetWriter writer = new(new DataSetStreams(new MemoryStream()));
        InvalidDataException refusal = await Assert.ThrowsAsync<InvalidDataException>(async () => await writer.AddAsync(entry));
        Assert.Contains(fee.Code, refusal.Message, StringComparison.Ordinal);
    }

    private static int Order(string code) => FormatEditions.WritingOrder.IndexOf(ReportFormat.AllCells.Single(c => c.Code == code));
}
