using System.Collections.Immutable;

namespace GovInfoReport.Parsing;

/// <summary>Keeps what the format does not have: rows of other names, groups with values of their own, figures without a label.</summary>
internal sealed class UnknownRows(DiagnosticSink diagnostics, TableBindings bindings, ExpectedTable expected, RowPlacer placer)
{
    // Fewer may be a date, or the numbers of pages.
    private const int MinFigures = 3;

    private static readonly TableDefinition Requests = ReportFormat.Current.Requests;
    private static readonly ImmutableArray<string> RequestColumns = [.. Requests.Columns.Select(c => c.Label)];

    /// <summary>A group's label with values of its own: subtotals.</summary>
    public void KeepGroup(in ReadRow row) => Keep(row.LabelText, row, RequestColumns, Requests);

    /// <summary>A row that was read as one of the format's, and is none of them.</summary>
    public void KeepGroup(RowDefinition read, ReadOnlySpan<char> text, TableRecords records)
    {
        RowLabel label = records[read].Label;
        string[] values = new string[read.Cells.Length];
        for (int i = 0; i < values.Length; i++)
            values[i] = text.Slice(records.StartOf(read.Cells[i]), records.PlaceOf(read.Cells[i]).Length).ToString();
        string words = text.Slice(label.Start, label.Length).ToString();
        AdditionalRow kept = new(Place.OfTable(read.Table.Number), words, [.. RequestColumns], [.. values]);
        Keep(new KeptRow(kept, label.Source, label.Length));
    }

    /// <summary>A row of another name.</summary>
    public void Keep(string label, in ReadRow row, ImmutableArray<string> columns, TableDefinition table) =>
        Keep(KeptRowOf(label, row, columns, table));

    /// <summary>Keeps a row, and says so.</summary>
    public void Keep(KeptRow kept)
    {
        bindings.Records.AdditionalRows.Add(kept.Row);
        diagnostics.ReportAt(RecognitionDiagnostics.RowUnknown, kept.Row.Place, kept.Source, kept.Length, kept.Row.Label);
    }

    /// <summary>（六）其他处理 with values of its own, as it is kept where its reasons follow.</summary>
    public KeptRow GroupOf(in ReadRow row) => KeptRowOf(row.LabelText, row, RequestColumns, Requests);

    private KeptRow KeptRowOf(string label, in ReadRow row, ImmutableArray<string> columns, TableDefinition table)
    {
        int count = Math.Max(columns.Length, 1);
        Span<RowCell> cells = placer.Align(row, row.Cells, count).Of(row.Cells, count);
        string[] values = new string[cells.Length];
        for (int i = 0; i < cells.Length; i++) values[i] = row.TextOf(cells[i]).ToString();
        Place place = Place.OfTable(table.Number);
        EquatableArray<string> heads = columns.Length == values.Length ? [.. columns] : [];
        return new KeptRow(new AdditionalRow(place, label, heads, [.. values]), row.Last.Source, row.Last.Length);
    }

    /// <summary>Figures behind words that name no row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="heads">The heads of table 2.</param>
    public void KeepOrphan(in ReadRow row, DisclosureHeads heads)
    {
        if (expected.Table is not { } table || table == ReportFormat.Current.Cases) return;
        ImmutableArray<string> names = table == Requests ? RequestColumns : [];
        int stated = RowCells.CountStated(row.Cells), columns = Math.Max(names.Length, 1);
        bool isBefore = StandsBeforeLabels(table, row);
        bool isRow = isBefore ? IsRowOrShorter(row, stated, columns) : IsRow(row, stated, columns);
        if (!isRow || !MayStandIn(table, heads, row, stated)) return;
        if (!isBefore && IsNamed(table, row) && row.Cells.Length <= columns + 1) Keep(row.LabelText, row, names, table);
        else ReportWithoutLabel(table, row, stated);
    }

    /// <summary>Marks of blank cells beside a piece of a label, as many as columns: the row before may have another's figures.</summary>
    public void NoteBlanks(in ReadRow row)
    {
        if (row.InGrid || row.Words.Count == 0 || expected.Table != Requests) return;
        if (RowCells.CountWritten(row.Cells) >= RequestColumns.Length && IsPieceOfLabel(Requests, row))
            bindings.ValuesWithoutLabel.Add((Requests.Number, bindings.Order));
    }

    // Less than a row outside a table's cells is a page number, a date, a note. Marks of blank cells show as figures do.
    private bool IsRow(in ReadRow row, int stated, int columns) =>
        stated >= columns
        || RowCells.CountWritten(row.Cells) >= Math.Max(columns, MinFigures)
        || (stated > 1 && expected.HasRow && !row.Cells[0].IsUnseparated);

    private bool IsRowOrShorter(in ReadRow row, int stated, int columns) => IsRow(row, stated, columns) || AreFigures(row.Cells);

    private static bool MayStandIn(TableDefinition table, DisclosureHeads heads, in ReadRow row, int stated) =>
        table == Requests || MayStandUnder(heads, row, stated);

    // Where the heads of the table stand in a grid, a figure alone on a line after it is a page number.
    private static bool MayStandUnder(DisclosureHeads heads, in ReadRow row, int stated) =>
        heads.Count > 0 && (stated > 1 || row.InGrid || !heads.AreInGrid || !row.Cells[0].IsUnseparated);

    private bool IsNamed(TableDefinition table, in ReadRow row) =>
        row.Words.Words.Length > 1 && row.Last.Label.IsNone && !EndsInHeads(table, row) && !IsPieceOfLabel(table, row);

    // A label goes on there: which of its lines the figures are beside, or whose they are, nothing says.
    private static bool IsPieceOfLabel(TableDefinition table, in ReadRow row) =>
        table == Requests && !row.InGrid && LabelMatcher.IsPieceOfLabel(row.Words[row.Words.Count - 1], table);

    // Blank cells do not show, so that a row may have fewer than columns.
    private static bool AreFigures(ReadOnlySpan<RowCell> cells)
    {
        foreach (ref readonly RowCell cell in cells)
        {
            if (cell.Figure.Kind != FigureKind.Number) return false;
        }

        return cells.Length >= MinFigures && !AreNumbersOfColumns(cells);
    }

    // 1 2 3 4 5 6 7 below the heads.
    private static bool AreNumbersOfColumns(ReadOnlySpan<RowCell> cells)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            if (cells[i].Figure.Digits != i + 1) return false;
        }

        return true;
    }

    // Below the heads and above the first label: words end in a piece of a head that wraps, and the figures are on lines of their own.
    private bool StandsBeforeLabels(TableDefinition table, in ReadRow row) =>
        table == Requests && !row.InGrid && !expected.HasRow && !StandsBesideLabel(row) && row.Cells[0].IsUnseparated
        && !AreNumbersOfColumns(row.Cells);

    // 总计, 办理情况: words behind the last head and before the first figures stand over labels that follow their figures.
    private bool EndsInHeads(TableDefinition table, in ReadRow row) =>
        table == Requests && !row.InGrid && !expected.HasRow && row.Words.Count > 1
        && row.Words.LabelOf(row.Words.Count - 2).RequestColumn == Label.TotalColumn;

    // Where the next words are on that line, too, lines say nothing.
    private static bool StandsBesideLabel(in ReadRow row) => row.IsBesideLabel && row.NextLine != row.Cells[0].Line;

    private void ReportWithoutLabel(TableDefinition table, in ReadRow row, int stated)
    {
        string text = row.TextOf(row.Cells);
        if (!row.InGrid) bindings.ValuesWithoutLabel.Add((table.Number, bindings.Order));
        bindings.EvidenceOf(table).HasSurplus = true;
        Place place = Place.OfTable(table.Number);
        bindings.Records.Unsettled.Add(new UnsettledValue(place, text));
        int length = RowCells.SourceLength(row.Cells);
        diagnostics.ReportAt(RecognitionDiagnostics.ValuesWithoutLabel, place, row.Cells[0].Source, length, stated, table,
            RowCells.Tell(text));
    }
}
