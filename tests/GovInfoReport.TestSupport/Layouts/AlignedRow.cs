namespace GovInfoReport.TestSupport;

/// <summary>Writes one row of a table in aligned columns, over as many lines as its wrapped labels take.</summary>
internal sealed class AlignedRow(GridTable table, int row, List<GridCell> cells, int[] starts, FigureLine figureLine)
{
    private readonly bool _hasLabels = cells.Exists(c => c.Kind != GridCellKind.Figure);

    public static int Width(string text) => text.Sum(c => c < 0x2000 ? 1 : 2);

    public void Write(TextComposer composer)
    {
        int labelLines = cells.Where(c => c.Kind != GridCellKind.Figure).Select(c => c.Text.Split('\n').Length).DefaultIfEmpty(1).Max();
        bool own = labelLines > 1 && (figureLine == FigureLine.After || (figureLine == FigureLine.Middle && labelLines % 2 == 0));
        int figures = figureLine switch
        {
            _ when !_hasLabels || labelLines == 1 => 0,
            FigureLine.First => 0,
            FigureLine.Middle => labelLines / 2,
            FigureLine.Last => labelLines - 1,
            _ => labelLines,
        };
        for (int line = 0; line < labelLines + (own ? 1 : 0); line++)
        {
            int labelLine = !own || line < figures ? line : line - 1;
            WriteLine(composer, own && line == figures ? -1 : labelLine, line == figures);
        }
    }

    private void WriteLine(TextComposer composer, int labelLine, bool withFigures)
    {
        int position = 0;
        foreach (GridCell cell in cells)
        {
            string[] lines = cell.Text.Split('\n');
            bool isFigure = cell.Kind == GridCellKind.Figure;
            if (isFigure ? !withFigures : labelLine < 0 || labelLine >= lines.Length) continue;
            string text = isFigure ? cell.Text : lines[labelLine];
            int end = starts[cell.Column + cell.ColumnSpan];
            int start = isFigure ? end - 2 - Width(text) : starts[cell.Column];
            int blanks = position == 0 ? Math.Max(start, 0) : Math.Max(start - position, 2);
            composer.Write(new string(' ', blanks)).WriteCell(cell with { Text = text }, table, row);
            position += blanks + Width(text);
        }

        composer.EndLine();
    }
}
