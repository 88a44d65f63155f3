namespace GovInfoReport.Benchmarks;

/// <summary>Finds the figures of a table row by the label before them, as one would over a table with cells.</summary>
internal static class RowLabels
{
    private static readonly Dictionary<string, RowDefinition> Rows =
        ReportFormat.Current.Tables.Where(t => t.Number < 4).SelectMany(t => t.Rows).ToDictionary(r => r.Label, StringComparer.Ordinal);

    private static readonly CellDefinition[] Cases = [.. ReportFormat.Current.GetTable(4).Cells];

    /// <summary>Takes the figures of a row of cells.</summary>
    public static void Read(string[] cells, Figures figures)
    {
        if (cells.Length == Cases.Length && cells.All(c => c.Length > 0 && c.All(char.IsAsciiDigit)))
        {
            figures.Put(Cases, cells);
            return;
        }

        for (int i = 0; i < cells.Length; i++)
        {
            if (!Rows.TryGetValue(cells[i], out RowDefinition? row)) continue;
            figures.Put(row.Cells.AsSpan(), cells.AsSpan(i + 1));
            return;
        }
    }
}
