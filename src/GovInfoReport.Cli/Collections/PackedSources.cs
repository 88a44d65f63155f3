namespace GovInfoReport.Cli;

/// <summary>The places of a report's cells without its text: a few hundred bytes, where the document takes a hundred thousand.</summary>
internal sealed class PackedSources : ReportSources
{
    private readonly Dictionary<int, SourcePosition> _rows;
    private readonly (short Row, short Column)[] _cells;

    private PackedSources(Dictionary<int, SourcePosition> rows, (short Row, short Column)[] cells) => (_rows, _cells) = (rows, cells);

    public static PackedSources Of(ReportSources sources)
    {
        // Cells of one line differ in their columns alone.
        Dictionary<SourcePosition, short> lines = [];
        Dictionary<int, SourcePosition> rows = [];
        (short, short)[] cells = new (short, short)[ReportFormat.AllCells.Length];
        foreach (CellDefinition cell in ReportFormat.AllCells)
        {
            if (sources.Find(cell) is not { } source || source.Position.IsNone) continue;
            SourcePosition line = source.Position with { Start = 0, Length = 0, Column = 0, Box = null };
            if (!lines.TryGetValue(line, out short row))
            {
                lines.Add(line, row = (short)(lines.Count + 1));
                rows.Add(row, line);
            }

            cells[cell.Index] = (row, (short)Math.Min(short.MaxValue, source.Position.Column));
        }

        return new PackedSources(rows, cells);
    }

    public override CellSource? Find(CellDefinition cell)
    {
        (short row, short column) = _cells[cell.Index];
        return row == 0 ? null : new CellSource(_rows[row] with { Column = column }, "");
    }

    public override SourcePosition FindHeading(int headingIndex) => SourcePosition.None;
}
