using System.Collections.Immutable;
using GovInfoReport.Rendering;

namespace GovInfoReport.Cli;

/// <summary>Shows the figures that a finding is about: its row of the table, or the cells of a sum down a column, with its place
/// marked as <c>[56]</c> and the cells that may be at fault as <c>(12)</c>.</summary>
internal sealed class FindingTable(AnnualReport report, Diagnostic finding, IReadOnlySet<CellDefinition> suspects, TextStyle style, int width)
{
    private const string Indent = "      ";
    private const string Blank = "·";
    private const int LabelWidth = 34;

    public void Write(TextWriter writer)
    {
        bool isColumn = finding.Operands.Select(o => o.Cell.Row).Distinct().Count() > 1;
        if (isColumn) WriteColumn(writer);
        else if (finding.Place.Row is { } row) WriteRow(writer, row);
    }

    private void WriteRow(TextWriter writer, RowDefinition row)
    {
        ImmutableArray<CellDefinition> cells = row.Cells;
        int[] widths = [.. cells.Select(c => 3 + Math.Max(DisplayWidth.Of(c.Column.Label), Figure(c).Length))];
        int labelWidth = Math.Clamp(width - Indent.Length - widths.Sum(), 12, LabelWidth);
        writer.Write(Indent + new string(' ', labelWidth));
        writer.Write(style.Dim(string.Concat(cells.Select((c, i) => DisplayWidth.PadLeft(c.Column.Label, widths[i] - 1) + " "))).TrimEnd() + "\n");
        writer.Write(Indent + DisplayWidth.PadRight(DisplayWidth.Cut(row.Label, labelWidth), labelWidth));
        writer.Write(string.Concat(cells.Select((c, i) => Marked(c, widths[i]))).TrimEnd() + "\n");
    }

    private void WriteColumn(TextWriter writer)
    {
        // Cells of no weight in the sum would only hide the others.
        CellDefinition[] cells = [.. finding.Operands.Select(o => o.Cell).Where(c => report.Cells[c] is not (null or 0) || c == finding.Place.Cell || CellText.Of(report, c) == CellText.Unsettled)];
        int figureWidth = 3 + cells.Max(c => Figure(c).Length);
        writer.Write($"{Indent}{style.Dim(cells[0].Column.Label)}\n");
        foreach (CellDefinition cell in cells)
            writer.Write($"{Indent}{DisplayWidth.PadRight(DisplayWidth.Cut(cell.Row.Label, LabelWidth), LabelWidth)}{Marked(cell, figureWidth).TrimEnd()}\n");
    }

    private string Figure(CellDefinition cell)
    {
        string text = CellText.Of(report, cell);
        return text.Length == 0 ? Blank : text;
    }

    // The brackets say it where there are no colours.
    private string Marked(CellDefinition cell, int columnWidth)
    {
        if (cell == finding.Place.Cell) return style.Of(finding.Severity, DisplayWidth.PadLeft($"[{Figure(cell)}]", columnWidth));
        return suspects.Contains(cell)
            ? style.Of(DiagnosticSeverity.Warning, DisplayWidth.PadLeft($"({Figure(cell)})", columnWidth))
            : DisplayWidth.PadLeft(Figure(cell), columnWidth - 1) + " ";
    }
}
