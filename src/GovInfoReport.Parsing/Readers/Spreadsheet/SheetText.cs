namespace GovInfoReport.Parsing;

/// <summary>Places the text of cells in the order of their blocks, and marks how it looks.</summary>
internal sealed class SheetText(SheetContent sheet, DocumentBuilder document)
{
    private int _lastStart;
    private int _nextMark;
    private bool _isCopying;

    /// <summary>Where a blank cell stands before the next one with text.</summary>
    public int PlaceBlank(int nextStart) => _isCopying || nextStart < _lastStart ? document.Length : nextStart;

    /// <summary>Where the text of a cell stands: where it was read to, or, when the cell was moved behind others, in a copy.</summary>
    public int Place(in SheetCell cell)
    {
        // Once a cell is copied all are: blocks stand in the order of the text.
        _isCopying |= cell.Start < _lastStart;
        int start = _isCopying ? document.Length : cell.Start;
        if (_isCopying)
        {
            document.Append(document.Text.Slice(cell.Start, cell.Length).ToString());
            _nextMark = 0;
        }

        MarkCell(cell, start);
        _lastStart = start;
        return start;
    }

    private void MarkCell(in SheetCell cell, int start)
    {
        List<MarkedText> marks = sheet.Marks;
        int end = cell.Start + cell.Length, at = cell.Start;
        if (_isCopying) _nextMark = FirstBehind(marks, cell.Start);
        while (_nextMark < marks.Count && marks[_nextMark].End <= cell.Start) _nextMark++;
        for (; _nextMark < marks.Count && marks[_nextMark].Start < end; _nextMark++)
        {
            int from = Math.Max(cell.Start, marks[_nextMark].Start), to = Math.Min(end, marks[_nextMark].End);
            document.Mark(start + at - cell.Start, from - at, cell.Traits);
            document.Mark(start + from - cell.Start, to - from, marks[_nextMark].Traits | cell.Traits);
            at = to;
        }

        document.Mark(start + at - cell.Start, end - at, cell.Traits);
    }

    private static int FirstBehind(List<MarkedText> marks, int position)
    {
        int low = 0, high = marks.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (marks[middle].End <= position) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
