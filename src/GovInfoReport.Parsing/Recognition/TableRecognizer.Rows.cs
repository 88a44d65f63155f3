using System.Globalization;

namespace GovInfoReport.Parsing;

/// <content>Places the figures of a row of table 3.</content>
internal sealed partial class TableRecognizer
{
    private static readonly TableDefinition RequestsTable = ReportFormat.Current.GetTable(3);

    private bool _hasSubtotal;
    // Rows with remains of spans before or after their figures, by table.
    private PerTable<int> _remainsBefore;
    private PerTable<int> _remainsAfter;
    private PerTable<bool> _isRepeated;

    // Cells that hold a picture and no text, by table.
    private PerTable<int> _pictures;

    private void PlaceRequests(RowDefinition row, Span<TableItem> items, bool together)
    {
        _hasSubtotal |= !_run.IsColumnless && _run.Words.Contains("小计", StringComparison.Ordinal);
        if (IsRepetition(row, items)) return;
        if (RequestHeadsAreMixed)
        {
            PlaceOutOfOrder(row, items);
            return;
        }

        int columns = row.Cells.Length;
        if (_hasSubtotal) items = TakeOutSubtotal(row, items);
        if (items.Length == columns + 1) items = DropStray(items, row);
        // Cells of a grid are whole: a column too many there is no split figure.
        if (!_inGrid && items.Length == columns + 1 && SettleBySums(row, items)) items = items[..columns];
        bool placed = TryAlign(ref items, columns, out bool edge);
        Records[row] = new RowRecord { Seen = true, Named = true, Order = _order++, Width = _width, IsInGrid = _inGrid, IsTogether = together, HasDoubtfulEdge = edge, IsLoose = items[0].IsLoose, FitsSum = placed && IsSumOf(items[^1], items[..^1]) && !HoldDoubt(items) };
        _lastRow = row.Index;
        if (placed) PlaceCells(row, items);
        else if (CountStated(items) is int stated and > 0) ReportIncomplete(row, items, stated);
        else LeaveWithoutValues(row);
    }

    private void PlaceCells(RowDefinition row, ReadOnlySpan<TableItem> items)
    {
        if (!MayBeCut(items[^1]) && Records.PlainCellsOf(row).TryTake(items))
        {
            Records.TakePlain(row);
            return;
        }

        for (int i = 0; i < items.Length; i++) PlaceCell(row.Cells[i], items[i]);
    }

    // The text may end within a figure.
    private bool MayBeCut(in TableItem item) => _mayEndEarly && item.Start + item.Length == _text.Length;

    private void PlaceCell(CellDefinition cell, in TableItem item)
    {
        // Digits alone are a figure for every kind of cell.
        if (item.Figure.IsPlain && !MayBeCut(item))
        {
            Records.SetPlain(cell, item.Figure.Digits, item.Start, item.Source, item.Length);
            return;
        }

        if (item.Length > 0) Records.OtherTexts.Add(cell.Index);
        if (item.IsBlank)
        {
            Records.Set(cell, item.Figure, item.Start, item.Source, item.Length, CellState.Blank);
            _marksBlanks[cell.Table.Number] |= !item.IsEmpty;
            return;
        }

        string? doubt = null;
        DiagnosticDescriptor descriptor = RecognitionDiagnostics.ValueNotUnderstood;
        Figure figure = item.Figure;
        if (figure.Kind == FigureKind.Picture)
        {
            PlacePicture(cell, item);
            return;
        }

        if (figure.Kind is FigureKind.Uncertain or FigureKind.Struck)
            (doubt, descriptor) = (TextOf(item).ToString(), figure.Kind == FigureKind.Struck ? RecognitionDiagnostics.ValueStruckOut : RecognitionDiagnostics.ValueUncertain);
        else if (figure.Kind == FigureKind.Split || MayBeCut(item)) (doubt, descriptor) = (TextOf(item).ToString(), RecognitionDiagnostics.ValueDoubtful);
        else if (figure.Kind != FigureKind.Number) doubt = TextOf(item).ToString();
        else if (cell.Kind == CellKind.Amount && figure.Unit is FigureUnit.Yuan or FigureUnit.Pieces && figure.Digits != 0) (doubt, descriptor) = (TextOf(item).ToString(), RecognitionDiagnostics.UnitContradictsColumn);
        else if (cell.Kind == CellKind.Count && (!figure.TryGetCount(out _) || figure.Unit is FigureUnit.Yuan or FigureUnit.TenThousandYuan)) doubt = TextOf(item).ToString();
        Records.Set(cell, figure, item.Start, item.Source, item.Length, doubt is null ? CellState.Stated : CellState.Unsettled);
        if (doubt is null)
        {
            if (figure.NoteStart > 0) Records.Notes.Add(new ReportNote(Place.Of(cell), TextOf(item)[figure.NoteStart..].Trim("()（）[]［］【】 ").ToString()));
            return;
        }

        Records.Unsettled.Add(new UnsettledValue(Place.Of(cell), doubt));
        if (descriptor == RecognitionDiagnostics.UnitContradictsColumn) _diagnostics.ReportAt(descriptor, Place.Of(cell), item.Source, item.Length, cell, doubt, cell.Unit);
        else _diagnostics.ReportAt(descriptor, Place.Of(cell), item.Source, item.Length, cell, doubt);
    }

    // A picture for a figure: its table is named once, for all of them.
    private void PlacePicture(CellDefinition cell, in TableItem item)
    {
        Records.Set(cell, item.Figure, item.Start, item.Source, item.Length, CellState.Unsettled);
        Records.Unsettled.Add(new UnsettledValue(Place.Of(cell), ""));
        _pictures[cell.Table.Number]++;
    }

    // Fewer blanks than columns: the row is named, and whether it is blank is not said.
    private void LeaveWithoutValues(RowDefinition row)
    {
        Records[row] = new RowRecord { Named = true };
        (_withoutValues ??= []).Add((row.Table.Number, _order));
    }

    private void ReportIncomplete(RowDefinition row, ReadOnlySpan<TableItem> items, int stated)
    {
        string text = TextOf(items);
        Records.Unsettle(row, text);
        _hasSurplus[row.Table.Number] |= stated > row.Cells.Length;
        _diagnostics.ReportAt(RecognitionDiagnostics.RowIncomplete, Place.Of(row), items[0].Source, items[^1].Source + items[^1].Length - items[0].Source, row, stated, row.Cells.Length, text);
    }

    // The items that stand in the columns. Nothing at either end may be left of a span: it is taken off where that can be done in one way only.
    private bool TryAlign(ref Span<TableItem> items, int columns, out bool hasDoubtfulEdge)
    {
        hasDoubtfulEdge = false;
        if (_inGrid && KnowsHeads(columns) && CountEmpty(items) > 0) return TryAlignToHeads(ref items, columns);
        bool isWhole = _inGrid && items[^1].Column + items[^1].ColumnSpan == _gridWidth;
        int excess = items.Length - columns;
        if (excess < 0) return false;
        if (excess == 0)
        {
            hasDoubtfulEdge = !isWhole && (items[0].IsEmpty || items[^1].IsEmpty) && CountStated(items) > 0;
            return true;
        }

        int before = 0, after = 0;
        while (before < items.Length && items[before].IsEmpty) before++;
        while (after < items.Length && items[^(after + 1)].IsEmpty) after++;
        int first = Math.Max(0, excess - after), last = Math.Min(before, excess);
        if (first > last) return false;
        if (first < last && before < items.Length)
        {
            // Either end may hold the remains: where the table has them on one side only, they are there.
            if (_remainsBefore[_context] > 0 == _remainsAfter[_context] > 0 || _context == 4) return false;
            if (_remainsBefore[_context] > 0) first = last;
        }
        else
        {
            // Remains on the other side than in the rows above speak for a stray figure, not for remains.
            Span<TableItem> window = items.Slice(first, columns);
            bool full = CountEmpty(window) == 0 && IsSumOf(window[^1], window[..^1]);
            if (!full && first > 0 && _remainsBefore[_context] == 0 && _remainsAfter[_context] > 1) return false;
            if (!full && excess > first && _remainsAfter[_context] == 0 && _remainsBefore[_context] > 1) return false;
            if (first > 0) _remainsBefore[_context]++;
            if (excess > first) _remainsAfter[_context]++;
        }

        items = items.Slice(first, columns);
        hasDoubtfulEdge = !isWhole && (items[0].IsEmpty || items[^1].IsEmpty) && CountStated(items) > 0;
        return true;
    }

    // A figure too many before the next label on its line may be the number of its item mark: "… 0 2 其他法律行政法规禁止公开".
    private Span<TableItem> DropStray(Span<TableItem> items, RowDefinition row)
    {
        if (row.Index + 1 >= row.Table.Rows.Length) return items;
        string mark = row.Table.Rows[row.Index + 1].Mark;
        ref readonly TableItem last = ref items[^1];
        bool isMark = mark.Length == 2 && last.Figure is { Kind: FigureKind.Number, Scale: 0 } && mark[0] - '0' == last.Figure.Digits;
        return isMark && last.Line == _nextLine && IsSumOf(items[^2], items[..^2]) ? items[..^1] : items;
    }

    private static int CountEmpty(ReadOnlySpan<TableItem> items)
    {
        int empty = 0;
        foreach (ref readonly TableItem item in items) empty += item.IsEmpty ? 1 : 0;
        return empty;
    }

    private static int CountStated(ReadOnlySpan<TableItem> items)
    {
        int stated = 0;
        foreach (ref readonly TableItem item in items) stated += item.IsBlank ? 0 : 1;
        return stated;
    }

    // The column 小计 of the five kinds of organisations stands after them or before them; its own sum tells which.
    private Span<TableItem> TakeOutSubtotal(RowDefinition row, Span<TableItem> items)
    {
        const int AfterPersons = 1;
        if (!TryAlign(ref items, row.Cells.Length + 1, out _)) return items;
        int afterOrganizations = items.Length - 2;
        bool isLast = IsSumOf(items[afterOrganizations], items[1..afterOrganizations]);
        bool isFirst = IsSumOf(items[AfterPersons], items[(AfterPersons + 1)..^1]);
        if (isLast == isFirst && !(isLast && CountNonZero(items[1..^1]) == 0))
        {
            // Both sums fit: the head tells.
            if (!isLast || _subtotalIsLast is null) return items;
            isLast = _subtotalIsLast.Value;
        }

        int position = isLast ? afterOrganizations : AfterPersons;
        Records.AdditionalRows.Add(new AdditionalRow(Place.OfTable(3), row.Label, ["小计"], [TextOf(items[position]).ToString()]));
        items[(position + 1)..].CopyTo(items[position..]);
        return items[..^1];
    }

    // One figure too many: if two neighbours are one figure that was split, exactly one way of joining fits the total of the row.
    private bool SettleBySums(RowDefinition row, Span<TableItem> items)
    {
        foreach (ref readonly TableItem item in items)
        {
            if (item.Figure is not { Kind: FigureKind.Number, Scale: 0, Digits: >= 0, NoteStart: 0 }) return false;
        }

        int found = -1;
        for (int i = 0; i + 1 < items.Length; i++)
        {
            if (items[i].Figure.Digits == 0 || items[i].Line != items[i + 1].Line || items[i + 1].Start < items[i].Start + items[i].Length) continue;
            long joined = Join(items[i], items[i + 1]);
            if (joined < 0) continue;
            long sum = 0, total = i + 2 == items.Length ? joined : items[^1].Figure.Digits;
            for (int k = 0; k < items.Length - (i + 2 == items.Length ? 2 : 1); k++) sum += k == i ? joined : k == i + 1 ? 0 : items[k].Figure.Digits;
            if (sum != total) continue;
            if (found >= 0) return false;
            found = i;
        }

        if (found < 0) return false;
        items[found].Figure.Digits = Join(items[found], items[found + 1]);
        items[found].Figure.HasMarks = true;
        items[found].Length = items[found + 1].Start + items[found + 1].Length - items[found].Start;
        items[(found + 2)..].CopyTo(items[(found + 1)..]);
        _diagnostics.ReportAt(RecognitionDiagnostics.SettledBySums, Place.Of(row), items[found].Source, items[found].Length, row, items[found].Figure.Digits);
        return true;
    }

    private long Join(in TableItem left, in TableItem right) =>
        long.TryParse(string.Concat(left.Figure.Digits.ToString(CultureInfo.InvariantCulture), TextOf(right)), NumberStyles.None, CultureInfo.InvariantCulture, out long joined) ? joined : -1;

    private static bool IsSumOf(in TableItem total, ReadOnlySpan<TableItem> addends)
    {
        long sum = 0;
        foreach (ref readonly TableItem addend in addends) sum += addend.Figure.Digits;
        return total.Figure.Digits == sum;
    }

    // A figure that may be two confirms no sum.
    private static bool HoldDoubt(ReadOnlySpan<TableItem> items)
    {
        foreach (ref readonly TableItem item in items)
        {
            if (!item.IsBlank && item.Figure.Kind != FigureKind.Number) return true;
        }

        return false;
    }

    private static int CountNonZero(ReadOnlySpan<TableItem> items)
    {
        int count = 0;
        foreach (ref readonly TableItem item in items) count += item.Figure.Digits == 0 ? 0 : 1;
        return count;
    }

    // The first row of a table again, after others of it: a second table of the same kind.
    private bool IsRepetition(RowDefinition row, Span<TableItem> items)
    {
        int table = row.Table.Number;
        if (row.Index == 0 && Records[row].Seen && _lastRow > 0 && !_isRepeated[table] && CountStated(items) > 0)
        {
            _isRepeated[table] = true;
            _diagnostics.ReportAt(RecognitionDiagnostics.TableRepeated, Place.OfTable(row.Table.Number), items[0].Source, items[0].Length, row.Table);
        }

        if (_isRepeated[table]) return true;
        if (!Records[row].Seen) return false;
        // Words of the label again without a figure, in a note below the table, say.
        if (CountStated(items) == 0) return true;
        Span<TableItem> trimmed = items;
        bool same = TryAlign(ref trimmed, row.Cells.Length, out _);
        for (int i = 0; same && i < trimmed.Length; i++)
        {
            Figure figure = Records.FigureOf(row.Cells[i]);
            same = Records.PlaceOf(row.Cells[i]).State is CellState.Stated or CellState.Blank && figure.Kind == trimmed[i].Figure.Kind && figure.Digits == trimmed[i].Figure.Digits && figure.Scale == trimmed[i].Figure.Scale;
        }

        if (same) return true;
        string text = TextOf(items);
        Records.Unsettle(row, text);
        _diagnostics.ReportAt(RecognitionDiagnostics.RowRepeated, Place.Of(row), items[0].Source, items[0].Length, row, text);
        return true;
    }

    // A group's label with values of its own: （六）其他处理 collapsed into one row, or subtotals.
    private void PlaceGroup(Span<TableItem> items)
    {
        string label = _text.Span.Slice(_lastPieceStart, _lastPieceLength).ToString();
        Keep(label, [.. RequestsTable.Columns.Select(c => c.Label)], items, RequestsTable.Columns.Length, 3);
    }

    private void Keep(string label, EquatableArray<string> heads, Span<TableItem> items, int columns, int table)
    {
        TryAlign(ref items, columns, out _);
        string[] values = new string[items.Length];
        for (int i = 0; i < items.Length; i++) values[i] = TextOf(items[i]).ToString();
        Records.AdditionalRows.Add(new AdditionalRow(Place.OfTable(table), label, heads.Count == values.Length ? heads : [], [.. values]));
        _diagnostics.ReportAt(RecognitionDiagnostics.RowUnknown, Place.OfTable(table), _lastPieceSource, _lastPieceLength, label);
    }
}
