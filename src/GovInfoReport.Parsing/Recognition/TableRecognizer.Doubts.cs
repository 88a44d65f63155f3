namespace GovInfoReport.Parsing;

/// <content>Settles what only the whole table tells: shifted rows, doubtful blanks, rows and tables that are missing.</content>
internal sealed partial class TableRecognizer
{
    private const int MinSameWidth = 2;
    private const int UsualShare = 3;

    private static readonly bool[] RowsWithTotal = FindRowsWithTotal();

    // Labels without values and values without labels, by table, as positions in the order of rows.
    private List<(int Table, int Order)>? _withoutValues;
    private List<(int Table, int Order)>? _withoutLabel;

    // Whether a table has marks for blanks, and more values in a row than it has columns, by table.
    private PerTable<bool> _marksBlanks;
    private PerTable<bool> _hasSurplus;

    private void NoteSkippedLabels(Label label)
    {
        if (_inGrid || _run.Count < 2 || _context == 4) return;
        int last = label.IsNone ? _run.Count : _run.Count - 1;
        int table = label.IsNone ? _context : label.Table;
        for (int piece = 0; piece < last; piece++)
        {
            Label skipped = _run.LabelOf(piece);
            if (!skipped.IsRow || skipped.Table != table) continue;
            if (skipped.Text.Length < 4 && skipped.Table == 3) continue;
            if (skipped == label || Records[skipped.Row].Seen) continue;
            Records[skipped.Row].Named = true;
            (_withoutValues ??= []).Add((skipped.Table, _order));
        }
    }

    private void PlaceOrphans(Span<TableItem> items)
    {
        int stated = CountStated(items);
        if (_context is not (2 or 3) || stated == 0) return;
        int columns = _context == 3 ? RequestsTable.Columns.Length : 1;
        // Less than a row outside a table's cells is a page number, a date, a note.
        bool isPartOfRow = stated > 1 && !items[0].IsLoose && _lastRow >= 0;
        // Where tables are grids, a figure alone on a line between them is a page number.
        bool isBetweenGrids = stated == 1 && _hasGrids && !_inGrid && items[0].IsLoose;
        if ((stated < columns && !isPartOfRow) || isBetweenGrids || (_context == 2 && _headCount == 0)) return;
        string text = TextOf(items);
        TableDefinition table = ReportFormat.Current.GetTable(_context);
        bool named = _run.Words.Length > 1 && _lastPiece.IsNone;
        if (named && items.Length <= columns + 1)
        {
            string label = _text.Span.Slice(_lastPieceStart, _lastPieceLength).ToString();
            Keep(label, [.. _context == 3 ? RequestsTable.Columns.Select(c => c.Label) : []], items, columns, _context);
            return;
        }

        if (!_inGrid) (_withoutLabel ??= []).Add((_context, _order));
        _hasSurplus[_context] = true;
        Records.Unsettled.Add(new UnsettledValue(Place.OfTable(_context), text));
        _diagnostics.ReportAt(RecognitionDiagnostics.ValuesWithoutLabel, Place.OfTable(_context), items[0].Source, items[^1].Source + items[^1].Length - items[0].Source, stated, table, text);
    }

    private void SettleDoubts()
    {
        foreach (TableDefinition table in ReportFormat.Current.Tables)
        {
            if (table.Number != 4) SettleShifts(table);
            SettleEdges(table);
            ReportWithoutFigures(table);
            ReportBlankTotals(table);
            if (_pictures[table.Number] > 0) _diagnostics.Report(RecognitionDiagnostics.FiguresArePictures, Place.OfTable(table.Number), table, _pictures[table.Number]);
        }

        if (_losesCharacters) _diagnostics.Report(RecognitionDiagnostics.CharactersLost, Place.OfTable(3), RequestsTable);
    }

    // Between a label without values and values without a label, each label may have its neighbour's values.
    private void SettleShifts(TableDefinition table)
    {
        int first = int.MaxValue, last = -1;
        bool deficit = false, surplus = false;
        if (_withoutLabel is null) return;
        foreach ((int t, int order) in _withoutValues ?? [])
        {
            if (t != table.Number) continue;
            deficit = true;
            (first, last) = (Math.Min(first, order), Math.Max(last, order));
        }

        foreach ((int t, int order) in _withoutLabel)
        {
            if (t != table.Number) continue;
            surplus = true;
            (first, last) = (Math.Min(first, order), Math.Max(last, order));
        }

        foreach (RowDefinition row in table.Rows)
        {
            RowRecord record = Records[row];
            if (!record.Seen || record.IsTogether || record.IsIncomplete) continue;
            bool between = deficit && surplus && record.Order >= first && record.Order <= last;
            // Values before the first label: the labels may follow their values.
            bool afterStart = surplus && !deficit && _withoutLabel.Any(o => o.Table == table.Number && o.Order == FirstOrder(table));
            if (between || afterStart) TakeBack(row, RecognitionDiagnostics.OutOfStep, table, row);
        }
    }

    private int FirstOrder(TableDefinition table)
    {
        int first = int.MaxValue;
        foreach (RowDefinition row in table.Rows)
        {
            if (Records[row].Seen) first = Math.Min(first, Records[row].Order);
        }

        return first;
    }

    // A blank at either end of a row is a blank cell, or what is left of a span beside a lost figure. It is a blank cell where the row is as
    // wide as others of the table, or where no row of the table has remains on that side.
    private void SettleEdges(TableDefinition table)
    {
        bool incomplete = HasIncompleteRow(table);
        ReadOnlySpan<RowRecord> records = Records.RowsOf(table);
        for (int i = 0; i < records.Length; i++)
        {
            ref readonly RowRecord record = ref records[i];
            if (record.IsIncomplete || !record.Seen || (record.IsWhole && !(incomplete && record.IsLoose))) continue;
            RowDefinition row = table.Rows[i];
            (int stated, int empty) = CountCells(row);
            if (incomplete && record.IsLoose && row.Cells.Length > 1 && !record.FitsSum)
            {
                // Blanks vanish from this text: as many figures as columns may be one less and a page number.
                TakeBack(row, RecognitionDiagnostics.RowIncomplete, row, stated, row.Cells.Length, TextOf(row));
                continue;
            }

            bool isBlank = empty == row.Cells.Length || (stated == 0 && empty > 0 && !record.IsInGrid);
            if (isBlank && (_marksBlanks[table.Number] || _hasSurplus[table.Number] || LacksCell(row)))
            {
                // Blanks have marks in this table, values stand elsewhere without a place, or a cell is missing: nothing at all is not a
                // blank cell for certain.
                _diagnostics.ReportAt(RecognitionDiagnostics.RowWithoutValues, Place.Of(row), Records.PlaceOf(row.Cells[0]).Source, 0, row);
                continue;
            }

            if (!record.HasDoubtfulEdge) continue;
            bool leading = Records.PlaceOf(row.Cells[0]).Length == 0, trailing = Records.PlaceOf(row.Cells[^1]).Length == 0;
            bool noRemains = !(leading && _remainsBefore[table.Number] > 0) && !(trailing && _remainsAfter[table.Number] > 0);
            bool isUsualWidth = IsUsualWidth(row);
            bool settled = incomplete ? stated < row.Cells.Length - 1 && noRemains : noRemains || isUsualWidth;
            // One figure short, at an end: only a sum that fits, or a row as wide as the others without remains, says that the end is blank.
            if (_marksBlanks[table.Number]) settled = false;
            else if (empty == 1) settled &= leading ? record.FitsSum && Records.FigureOf(row.Cells[^1]).Digits != 0 : noRemains && isUsualWidth;
            // Where remains of spans follow the rows, a total that is blank beside figures may be a lost figure and one more of them.
            if (trailing && !noRemains && HasFigures(row)) settled = false;
            // Where the text ends in the row, more of it may be lost.
            if (_mayEndEarly && Records.StartOf(row.Cells[^1]) + Records.PlaceOf(row.Cells[^1]).Length == _text.Length) settled = false;
            if (!settled) TakeBack(row, RecognitionDiagnostics.RowIncomplete, row, stated, row.Cells.Length, TextOf(row));
        }
    }

    private bool HasFigures(RowDefinition row)
    {
        foreach (CellDefinition cell in row.Cells)
        {
            if (Records.PlaceOf(cell).State != CellState.Blank && Records.FigureOf(cell).Digits != 0) return true;
        }

        return false;
    }

    private bool HasIncompleteRow(TableDefinition table)
    {
        foreach (ref readonly RowRecord record in Records.RowsOf(table))
        {
            if (record.IsIncomplete) return true;
        }

        return false;
    }

    private (int Stated, int Empty) CountCells(RowDefinition row)
    {
        int stated = 0, empty = 0;
        foreach (CellDefinition cell in row.Cells)
        {
            CellPlace place = Records.PlaceOf(cell);
            if (place.State == CellState.Stated) stated++;
            if (place.Length == 0) empty++;
        }

        return (stated, empty);
    }

    // As wide as at least two others, and as a third of all rows.
    private bool IsUsualWidth(RowDefinition row)
    {
        int all = 0, same = 0;
        foreach (RowDefinition other in row.Table.Rows)
        {
            if (other == row || !Records[other].Seen || other.Cells.Length != row.Cells.Length) continue;
            all++;
            if (Records[other].Width == Records[row].Width) same++;
        }

        return same >= MinSameWidth && same * UsualShare >= all;
    }

    // Where a separator opens each row, one more than its cells stands behind each label: a row with fewer than those with figures lost its own.
    private bool LacksCell(RowDefinition row)
    {
        ref readonly RowRecord record = ref Records[row];
        bool any = false;
        foreach (RowDefinition other in row.Table.Rows)
        {
            ref readonly RowRecord given = ref Records[other];
            if (given.CellsBehindLabel == 0 || CountCells(other).Stated == 0) continue;
            // Of rows that stand on a line each, what follows on other lines is none of theirs: a row of blanks between two parts of the table.
            bool areBeside = record.CellsBesideLabel > 0 && given.CellsBesideLabel > 0;
            if (areBeside ? given.CellsBesideLabel <= record.CellsBesideLabel : given.CellsBehindLabel <= record.CellsBehindLabel) return false;
            any = true;
        }

        return any && record.CellsBehindLabel > 0;
    }

    private void TakeBack(RowDefinition row, DiagnosticDescriptor descriptor, params EquatableArray<object?> arguments)
    {
        CellPlace first = Records.PlaceOf(row.Cells[0]);
        string text = TextOf(row);
        Records.Unsettle(row, text);
        _diagnostics.ReportAt(descriptor, Place.Of(row), first.Source, first.Length, arguments);
    }

    private string TextOf(RowDefinition row)
    {
        TableItem[] items = [.. row.Cells.Select(c => new TableItem { Start = Records.StartOf(c), Length = Records.PlaceOf(c).Length })];
        return TextOf(items);
    }

    // A table that has its rows and not one figure.
    private void ReportWithoutFigures(TableDefinition table)
    {
        bool isWhole = true, hasFigure = Records.Unsettled.Any(u => u.Place.Table == table);
        for (int i = 0; i < table.Rows.Length && isWhole && !hasFigure; i++)
        {
            isWhole = Records[table.Rows[i]].Seen;
            hasFigure = CountCells(table.Rows[i]).Stated > 0;
        }

        if (isWhole && !hasFigure) _diagnostics.Report(RecognitionDiagnostics.TableWithoutFigures, Place.OfTable(table.Number), table);
    }

    // Totals of rows that are blank beside figures: said once for the table.
    private void ReportBlankTotals(TableDefinition table)
    {
        int count = 0;
        RowDefinition? first = null;
        foreach (RowDefinition row in table.Rows)
        {
            if (!RowsWithTotal[row.Ordinal] || !Records[row].Seen || Records[row].IsIncomplete) continue;
            if (Records.PlaceOf(row.Cells[^1]).State != CellState.Blank || CountCells(row).Stated == 0) continue;
            count++;
            first ??= row;
        }

        if (first is not null) _diagnostics.Report(RecognitionDiagnostics.TotalsBlank, Place.OfTable(table.Number), table, count, first);
    }

    // The rows whose last cell is the sum of the others, by their place among all rows.
    private static bool[] FindRowsWithTotal()
    {
        bool[] found = new bool[ReportFormat.Current.Tables[^1].Rows[^1].Ordinal + 1];
        foreach (Relation relation in ReportFormat.Current.Relations)
        {
            if (relation.Kind is RelationKind.Applicants or RelationKind.Cases) found[relation.Place.Row.Ordinal] = true;
        }

        return found;
    }

    /// <summary>Tells which tables and rows were not found.</summary>
    public void ReportMissing()
    {
        foreach (TableDefinition table in ReportFormat.Current.Tables) ReportMissing(table);
    }

    private void ReportMissing(TableDefinition table)
    {
        List<RowDefinition>? missing = null;
        ReadOnlySpan<RowRecord> records = Records.RowsOf(table);
        for (int i = 0; i < records.Length; i++)
        {
            if (records[i].IsUntouched) (missing ??= []).Add(table.Rows[i]);
        }

        if (missing is null) return;
        if (missing.Count == table.Rows.Length && !Records.Unsettled.Any(u => u.Place.Table == table))
        {
            _diagnostics.Report(RecognitionDiagnostics.TableMissing, Place.OfTable(table.Number), table);
        }
        else if (missing.Count > 3)
        {
            _diagnostics.Report(RecognitionDiagnostics.TableIncomplete, Place.OfTable(table.Number), table, missing.Count, table.Rows.Length, missing[0]);
        }
        else
        {
            foreach (RowDefinition row in missing) _diagnostics.Report(Records[row].Named ? RecognitionDiagnostics.RowWithoutValues : RecognitionDiagnostics.RowMissing, Place.Of(row), row, table);
        }
    }
}
