using System.Collections.Immutable;
using GovInfoReport.Rendering;

namespace GovInfoReport.Cli;

/// <summary>Shows the figures that a finding is about: its row of the table, or the cells of a sum down a column, with its place
/// marked as <c>[56]</c> and the cells that may be at fault as <c>(12)</c>.</summary>
internal sealed class FindingTable(ReportCellTexts texts, Diagnostic finding, IReadOnlySet<CellDefinition> suspects, TextStyle style,
    int width)
{
    private const string Indent = "      ";
    private const string Blank = "·";
    private const int LabelWidth = 34;
    private const int WideLabel = 64;
    private const int LeastLabelWidth = 12;

    // A figure stands within its brackets, apart from the one before it.
    private const int Marks = 3;

    public void Write(TextWriter writer)
    {
        bool isColumn = finding.Operands.Select(o => o.Cell.Row).Distinct().Count() > 1;
        if (isColumn) WriteColumn(writer);
        else if (finding.Place.Row is { } row) WriteRow(writer, row);
    }

    private void WriteRow(TextWriter writer, RowDefinition row)
    {
        ImmutableArray<CellDefinition> cells = row.Cells;
        List<string>[] whole = [.. cells.Select(c => (List<string>)[LabelOf(c.Column)])];
        List<string>[] broken = [.. cells.Select(c => ColumnHead.Lines(LabelOf(c.Column)))];
        if (Fits(cells, whole)) WriteRow(writer, row, whole);
        else if (Fits(cells, broken)) WriteRow(writer, row, broken);
        else WriteStacked(writer, LabelOf(row), [.. cells.Select(c => (LabelOf(c.Column), c))]);
    }

    private static string LabelOf(RowDefinition row) => row.LocalizedLabel.ToString();

    private static string LabelOf(ColumnDefinition column) => column.LocalizedLabel.ToString();

    private bool Fits(ImmutableArray<CellDefinition> cells, List<string>[] heads) =>
        Indent.Length + LeastLabelWidth + ColumnWidths(cells, heads).Sum() <= width;

    private int[] ColumnWidths(ImmutableArray<CellDefinition> cells, List<string>[] heads) =>
        [.. cells.Select((c, i) => Marks + Math.Max(heads[i].Max(l => DisplayWidth.Of(l)), Figure(c).Length))];

    private void WriteRow(TextWriter writer, RowDefinition row, List<string>[] heads)
    {
        int[] widths = ColumnWidths(row.Cells, heads);
        int labelWidth = Math.Clamp(width - Indent.Length - widths.Sum(), LeastLabelWidth, LabelWidth);
        for (int line = 0; line < heads.Max(h => h.Count); line++)
        {
            string text = string.Concat(heads.Select((h, i) => DisplayWidth.PadLeft(line < h.Count ? h[line] : "", widths[i] - 1) + " "));
            writer.Write($"{Indent}{new string(' ', labelWidth)}{style.Dim(text.TrimEnd())}\n");
        }

        WriteLabelled(writer, LabelOf(row), labelWidth, string.Concat(row.Cells.Select((c, i) => Marked(c, widths[i]))).TrimEnd());
    }

    private void WriteColumn(TextWriter writer)
    {
        // Cells of no weight in the sum would only hide the others; where none has any, as in rows left blank, there is nothing to show.
        CellDefinition[] cells =
            [.. finding.Operands.Select(o => o.Cell).Where(c => c == finding.Place.Cell || !texts.Of(c).AsSpan().Trim("0.").IsEmpty)];
        if (cells.Length > 0) WriteStacked(writer, LabelOf(cells[0].Column), [.. cells.Select(c => (LabelOf(c.Row), c))]);
    }

    // One figure a line, below what they have in common.
    private void WriteStacked(TextWriter writer, string head, (string Label, CellDefinition Cell)[] lines)
    {
        int figureWidth = Marks + lines.Max(l => Figure(l.Cell).Length);
        int room = Math.Max(LeastLabelWidth, width - Indent.Length - figureWidth);
        int labelWidth = Math.Min(room, Math.Clamp(lines.Max(l => DisplayWidth.Of(l.Label)) + 1, LabelWidth, WideLabel));
        foreach (string line in TextWrap.Lines(head, width - Indent.Length)) writer.Write($"{Indent}{style.Dim(line)}\n");
        foreach ((string label, CellDefinition cell) in lines)
            WriteLabelled(writer, label, labelWidth, Marked(cell, figureWidth).TrimEnd());
    }

    // A label is never cut: two that begin alike would be one.
    private static void WriteLabelled(TextWriter writer, string label, int labelWidth, string figures)
    {
        List<string> lines = TextWrap.Lines(label, labelWidth, labelWidth - 2);
        writer.Write($"{Indent}{DisplayWidth.PadRight(lines[0], labelWidth)}{figures}\n");
        foreach (string line in lines.Skip(1)) writer.Write($"{Indent}  {line}\n");
    }

    private string Figure(CellDefinition cell)
    {
        string text = texts.Of(cell);
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
