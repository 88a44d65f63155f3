using System.Globalization;
using GovInfoReport.Collections;

namespace GovInfoReport.Cli;

/// <summary>The figures of a series that findings are about, a column for each year: what does not hold stands in brackets.</summary>
internal sealed class YearsTable(TextStyle style, int width)
{
    private const string Indent = "      ";
    private const int LeastLabelWidth = 24;

    // A figure stands within its brackets, apart from the one before it.
    private const int Marks = 4;

    public void Write(TextWriter writer, SeriesResult series)
    {
        HashSet<(int, CellDefinition)> broken = [.. series.Diagnostics.SelectMany(d => d.Operands)
            .Select(o => (o.Report?.Year ?? 0, o.Cell))];
        CellDefinition[] cells = [.. broken.Select(b => b.Item2).Distinct().OrderBy(c => c.Index)];
        if (cells.Length == 0) return;
        int column = Marks + Math.Max(4, series.Series.Years.SelectMany(y => cells.Select(c => SeriesTable.Figure(y, c).Length)).Max());
        int most = Math.Max(1, (width - Indent.Length - LeastLabelWidth) / column);
        foreach (YearOfReports[] years in series.Series.Years.Chunk(most)) Write(writer, cells, years, broken, column);
    }

    private void Write(
        TextWriter writer, CellDefinition[] cells, YearOfReports[] years, HashSet<(int, CellDefinition)> broken, int column)
    {
        int labelWidth = Math.Min(width - Indent.Length - (years.Length * column),
            cells.Max(c => DisplayWidth.Of(c.LocalizedLabel.ToString())) + 1);
        string heads = string.Concat(years.Select(y => DisplayWidth.PadLeft(y.Year.ToString(CultureInfo.InvariantCulture) + " ", column)));
        writer.Write($"{Indent}{new string(' ', labelWidth)}{style.Dim(heads.TrimEnd())}\n");
        foreach (CellDefinition cell in cells)
        {
            List<string> label = TextWrap.Lines(cell.LocalizedLabel.ToString(), labelWidth, labelWidth - 2);
            string figures = string.Concat(years.Select(y =>
            {
                string figure = SeriesTable.Figure(y, cell);
                return broken.Contains((y.Year, cell))
                    ? style.Of(DiagnosticSeverity.Error, DisplayWidth.PadLeft($"[{figure}]", column))
                    : DisplayWidth.PadLeft(figure + " ", column);
            }));
            writer.Write($"{Indent}{DisplayWidth.PadRight(label[0], labelWidth)}{figures.TrimEnd()}\n");
            foreach (string line in label.Skip(1)) writer.Write($"{Indent}  {line}\n");
        }
    }
}
