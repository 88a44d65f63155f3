using System.Globalization;

namespace GovInfoReport.DataSets.Tests;

/// <summary>Compares tables that were read back with the reports that were written.</summary>
internal static class ReportComparer
{
    /// <summary>The columns that <see cref="Wide"/> compares, for a query.</summary>
    public static string WideColumns { get; } =
        "file, agency, year, title, periodStart, publicationDate, statedCells, "
        + string.Join(", ", ReportFormat.AllCells.Select(c => $"\"{c.Code}\""));

    public static void Wide(IReadOnlyList<DataSetEntry> entries, List<string?[]> rows, Func<string, string> textOf)
    {
        DataSetEntry[] read = [.. entries.Where(e => !e.IsUnreadable)];
        Assert.Equal(read.Length, rows.Count);
        foreach ((DataSetEntry entry, string?[] row) in read.Zip(rows))
        {
            AnnualReport report = entry.Parsed.Report;
            string?[] fields =
                [
                    textOf(entry.File), Text(report.Agency), report.Year?.ToString(CultureInfo.InvariantCulture), Text(report.Title),
                    Day(report.Period?.Start), Day(report.PublicationDate), report.Cells.StatedCount.ToString(CultureInfo.InvariantCulture),
                ];
            Assert.Equal(fields, row[..7].AsEnumerable());
            foreach (CellDefinition cell in ReportFormat.AllCells)
                Assert.True(report.Cells[cell] == Number(row[7 + cell.Index]), $"{entry.File}: {cell} reads {row[7 + cell.Index]}");
        }

        string? Text(string? text) => text is null ? null : textOf(text);
    }

    /// <summary>Compares rows of file, cell, value, state.</summary>
    public static void Long(IReadOnlyList<DataSetEntry> entries, List<string?[]> rows, Func<string, string> textOf)
    {
        int next = 0;
        foreach (DataSetEntry entry in entries.Where(e => !e.IsUnreadable))
        {
            foreach (CellDefinition cell in entry.Parsed.Report.ListCells())
            {
                string?[] row = rows[next++];
                decimal? value = entry.Parsed.Report.Cells[cell];
                Assert.Equal((textOf(entry.File), cell.Code), (row[0], row[1]));
                string[] states = value is null ? ["blank", "doubtful"] : ["stated", "inexact"];
                Assert.Contains(row[3], states);
                if (row[3] != "inexact") Assert.True(value == Number(row[2]), $"{entry.File}: {cell.Code} reads {row[2]}");
            }
        }

        Assert.Equal(next, rows.Count);
    }

    private static decimal? Number(string? text) =>
        text is null ? null : decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
