namespace GovInfoReport.Parsing;

/// <summary>What a worksheet holds: cells with text, merged ranges, and the rows and columns that nobody sees.</summary>
/// <param name="marks">How characters of the cells look, by their places in the buffer.</param>
/// <param name="conditions">What hides cells by their values.</param>
internal sealed class SheetContent(List<MarkedText> marks, ConditionalFormats conditions)
{
    private const int MaxColumns = 16_384;
    private bool[] _hiddenColumns = [];
    private (int First, int Last) _doubtfulColumns = (0, -1);

    /// <summary>The cells with text, in the order of the sheet.</summary>
    public List<SheetCell> Cells { get; } = [];

    /// <summary>Those of hidden rows and columns: a merged range that reaches out of these shows them all the same.</summary>
    public List<SheetCell> HiddenCells { get; } = [];

    /// <summary>The merged ranges, in the order of their first cells.</summary>
    public List<SheetMerge> Merges { get; } = [];

    /// <summary>The hidden rows, from 0.</summary>
    public HashSet<int> HiddenRows { get; } = [];

    /// <summary>How characters of the cells look.</summary>
    public List<MarkedText> Marks { get; } = marks;

    /// <summary>What hides cells by their values.</summary>
    public ConditionalFormats Conditions { get; } = conditions;

    /// <summary>The cells over which a picture stands.</summary>
    public HashSet<(int Row, int Column)> Pictures { get; } = [];

    /// <summary>The paragraphs of text boxes.</summary>
    public List<string> TextBoxes { get; } = [];

    /// <summary>Leaves in doubt whether a cell is seen.</summary>
    public void Doubt(int cell) => Cells[cell] = Cells[cell] with { Traits = CharacterTraits.Uncertain };

    /// <summary>Leaves in doubt whether columns are seen, and with several groups of them what stands between.</summary>
    public void DoubtColumns(int first, int last) =>
        _doubtfulColumns = _doubtfulColumns.Last < 0 ? (first, last)
            : (Math.Min(first, _doubtfulColumns.First), Math.Max(last, _doubtfulColumns.Last));

    /// <summary>Whether a column is in doubt.</summary>
    public bool IsColumnInDoubt(int column) => column >= _doubtfulColumns.First && column <= _doubtfulColumns.Last;

    /// <summary>Hides columns, from 0.</summary>
    public void HideColumns(int first, int last)
    {
        if (first < 0 || last >= MaxColumns || last < first) return;
        if (_hiddenColumns.Length <= last) Array.Resize(ref _hiddenColumns, last + 1);
        Array.Fill(_hiddenColumns, true, first, last - first + 1);
    }

    /// <summary>Whether a column is hidden.</summary>
    public bool IsColumnHidden(int column) => (uint)column < (uint)_hiddenColumns.Length && _hiddenColumns[column];

    /// <summary>Lets merged ranges begin where they are seen: what a hidden cell of such a range says is shown there.</summary>
    /// <param name="maxSpan">How far a range is followed.</param>
    public void ShowMergedCells(int maxSpan)
    {
        if (HiddenRows.Count == 0 && _hiddenColumns.Length == 0) return;
        Dictionary<(int Row, int Column), SheetCell> moved = [];
        for (int i = Merges.Count - 1; i >= 0; i--) Merges[i] = Show(Merges[i], maxSpan, moved);
        Merges.RemoveAll(m => m.LastRow < 0);
        Merges.Sort();
        if (moved.Count == 0) return;
        // Of the cells that a range covers none is seen.
        Cells.RemoveAll(c => moved.ContainsKey((c.Row, c.Column)));
        Cells.AddRange(moved.Values.Where(c => c.Length > 0));
        Cells.Sort();
    }

    /// <summary>A part of the sheet: what begins in its places.</summary>
    public SheetContent Part(Func<int, int, bool> isIn)
    {
        SheetContent part = new(Marks, Conditions) { _hiddenColumns = _hiddenColumns, _doubtfulColumns = _doubtfulColumns };
        part.Cells.AddRange(Cells.Where(c => isIn(c.Row, c.Column)));
        part.Merges.AddRange(Merges.Where(m => isIn(m.Row, m.Column)));
        part.HiddenRows.UnionWith(HiddenRows);
        part.Pictures.UnionWith(Pictures.Where(p => isIn(p.Row, p.Column)));
        return part;
    }

    private SheetMerge Show(in SheetMerge merge, int maxSpan, Dictionary<(int Row, int Column), SheetCell> moved)
    {
        int row = merge.Row, column = merge.Column;
        int lastRow = Math.Min(merge.LastRow, row + maxSpan), lastColumn = Math.Min(merge.LastColumn, column + maxSpan);
        while (row <= lastRow && HiddenRows.Contains(row)) row++;
        while (column <= lastColumn && IsColumnHidden(column)) column++;
        if (row > lastRow || column > lastColumn) return merge with { LastRow = -1 };
        if (row == merge.Row && column == merge.Column) return merge;
        int at = HiddenCells.BinarySearch(new SheetCell(merge.Row, merge.Column, 0, 0));
        moved[(row, column)] = at >= 0 ? HiddenCells[at] with { Row = row, Column = column } : default;
        return new SheetMerge(row, column, merge.LastRow, merge.LastColumn);
    }
}
