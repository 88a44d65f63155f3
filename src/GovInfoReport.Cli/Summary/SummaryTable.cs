using System.Collections.Immutable;
using GovInfoReport.Rendering;

namespace GovInfoReport.Cli;

/// <summary>
/// Lays out a table of a report for a terminal: labels on the left, figures in columns, row codes on the right where there is room.
/// </summary>
internal sealed class SummaryTable(ReportCellTexts texts, EquatableArray<Diagnostic> diagnostics, TextStyle style, int width)
{
    private const string Blank = "·";
    private const string Indent = "  ";
    private const int WideTerminal = 100;
    private const int LeastLabelWidth = 20;
    private const int MostLabelWidth = 46;

    public void Write(TextWriter writer, ImmutableArray<ShownRow> rows)
    {
        for (int i = 0; i < rows.Length;)
        {
            int end = i + 1;
            while (end < rows.Length && rows[end].Heads.AsSpan().SequenceEqual(rows[i].Heads.AsSpan())) end++;
            WriteBlock(writer, rows[i..end]);
            i = end;
        }
    }

    private void WriteBlock(TextWriter writer, ImmutableArray<ShownRow> rows)
    {
        ImmutableArray<string> head = rows[0].Heads;
        List<string>[] heads = [.. head.Select(h => head.Length == 1 ? [h] : ColumnHead.Lines(h))];
        int gap = width < WideTerminal ? 1 : 2;
        int columnWidth = gap + Math.Max(
            heads.Max(lines => lines.Max(l => DisplayWidth.Of(l))),
            rows.SelectMany(r => r.Cells).Max(c => DisplayWidth.Of(Figure(c))));
        int codeWidth = 2 + rows.Max(r => r.Row.Code.Length);
        int left = width - (head.Length * columnWidth);
        if (left < LeastLabelWidth)
        {
            WriteStacked(writer, rows);
            return;
        }

        bool showCodes = left - codeWidth >= LeastLabelWidth + 10;
        int labelWidth = Math.Clamp(showCodes ? left - codeWidth : left, LeastLabelWidth, MostLabelWidth);

        for (int line = 0; line < heads.Max(h => h.Count); line++)
        {
            string text = string.Concat(heads.Select(h => DisplayWidth.PadLeft(line < h.Count ? h[line] : "", columnWidth)));
            writer.Write(new string(' ', labelWidth) + style.Dim(text.TrimEnd()) + "\n");
        }

        RowDefinition? before = null;
        foreach (ShownRow row in rows)
        {
            int depth = WriteGroups(writer, row.Row, before);
            WriteRow(writer, row, depth, labelWidth, columnWidth, showCodes);
            before = row.Row;
        }
    }

    // Figures that are too wide to stand side by side stand below each other.
    private void WriteStacked(TextWriter writer, ImmutableArray<ShownRow> rows)
    {
        int headWidth = 2 + rows[0].Heads.Max(h => DisplayWidth.Of(h));
        RowDefinition? before = null;
        foreach (ShownRow row in rows)
        {
            int depth = WriteGroups(writer, row.Row, before);
            string indent = string.Concat(Enumerable.Repeat(Indent, depth));
            foreach (string line in TextWrap.Lines(row.Row.Label, width - indent.Length)) writer.Write($"{indent}{line}\n");
            foreach ((CellDefinition cell, string head) in row.Cells.Zip(row.Heads))
                writer.Write($"{indent}{Indent}{DisplayWidth.PadRight(head, headWidth)}{StyledFigure(cell, 0)}\n");
            before = row.Row;
        }
    }

    private int WriteGroups(TextWriter writer, RowDefinition row, RowDefinition? before)
    {
        int depth = 1;
        if (OfficialForm.OutcomesLabel(row) is { } outcomes)
        {
            if (before is null || OfficialForm.OutcomesLabel(before) is null) WriteGroup(writer, outcomes, depth);
            depth++;
        }

        if (row.Group is { } group)
        {
            if (before?.Group != group) WriteGroup(writer, group.Label, depth);
            depth++;
        }

        return depth;
    }

    private void WriteGroup(TextWriter writer, string label, int depth)
    {
        for (int i = 0; i < depth; i++) writer.Write(Indent);
        writer.Write(style.Dim(label) + "\n");
    }

    private void WriteRow(TextWriter writer, ShownRow row, int depth, int labelWidth, int columnWidth, bool showCode)
    {
        string indent = string.Concat(Enumerable.Repeat(Indent, depth));
        List<string> label = TextWrap.Lines(row.Row.Label, labelWidth - indent.Length);
        writer.Write(DisplayWidth.PadRight(indent + label[0], labelWidth));
        foreach (CellDefinition cell in row.Cells) writer.Write(StyledFigure(cell, columnWidth));
        if (showCode) writer.Write("  " + style.Dim(row.Row.Code));
        writer.Write('\n');
        foreach (string rest in label.Skip(1)) writer.Write($"{indent}{Indent}{rest}\n");
    }

    private string Figure(CellDefinition cell)
    {
        string text = texts.Of(cell);
        return text.Length == 0 ? Blank : text;
    }

    private string StyledFigure(CellDefinition cell, int columnWidth)
    {
        string text = DisplayWidth.PadLeft(Figure(cell), columnWidth);
        DiagnosticSeverity? worst = null;
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (IsAbout(diagnostic.Place, cell) && !(worst >= diagnostic.Severity)) worst = diagnostic.Severity;
        }

        if (worst is { } severity) return style.Of(severity, text);
        return texts.Of(cell).AsSpan().Trim("0.").IsEmpty ? style.Dim(text) : text;
    }

    private static bool IsAbout(Place place, CellDefinition cell) =>
        place.Cell == cell || (place.Kind == PlaceKind.Row && place.Row == cell.Row);
}
