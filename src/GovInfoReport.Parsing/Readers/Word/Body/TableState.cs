namespace GovInfoReport.Parsing;

/// <summary>A table being read, with its current row and cell.</summary>
internal sealed class TableState
{
    private (int Block, int LastRow)[] _merges = [];

    /// <summary>The number of the table in the document, from 1.</summary>
    public int Number;

    /// <summary>The current row, from 0.</summary>
    public int Row;

    /// <summary>The entry of the current row in the source map.</summary>
    public int RowEntry;

    /// <summary>Whether nobody sees the current row: it was deleted, or it has no height.</summary>
    public bool IsRowUnseen;

    /// <summary>
    /// Whether the mark of the current row is hidden: some programs show the row all the same, where its text is not hidden too.
    /// </summary>
    public bool IsRowHidden;

    /// <summary>The table's style; <see langword="null"/>: none is known.</summary>
    public WordStyle? Style;

    /// <summary>The colour behind the table.</summary>
    public int Background;

    /// <summary>The column of the current cell, or of the next.</summary>
    public int Column;

    /// <summary>The block of the cell before the current one in its row; -1: none.</summary>
    public int PreviousCell;

    /// <summary>Whether a cell is open.</summary>
    public bool IsInCell;

    /// <summary>Where the text of the current cell starts in the buffer.</summary>
    public int CellStart;

    /// <summary>The colour behind the current cell.</summary>
    public int CellBackground;

    /// <summary>How many columns the current cell spans.</summary>
    public int Span;

    /// <summary>Whether the current cell takes part in a vertical merge, and whether it continues one.</summary>
    public bool IsMerged, ContinuesAbove;

    /// <summary>Whether the current cell continues the one before it.</summary>
    public bool ContinuesBefore;

    /// <summary>Whether the current cell holds a table: its text goes out as paragraphs.</summary>
    public bool IsLayout;

    /// <summary>The index of the block that the current cell began to be layout with; -1 where it held text before.</summary>
    public int LayoutBlock;

    /// <summary>How many pictures the current cell holds.</summary>
    public int Pictures;

    /// <summary>The paragraphs of the current cell so far.</summary>
    public List<(int Start, int Length)> Paragraphs { get; } = [];

    /// <summary>Prepares for a new table.</summary>
    public void Start(int number, int background)
    {
        (Number, Row, IsInCell, Pictures, Style, Background) = (number, 0, false, 0, null, background);
        Array.Clear(_merges);
    }

    /// <summary>Prepares for a new cell.</summary>
    public void StartCell(int start)
    {
        (IsInCell, CellStart, Span, IsMerged, ContinuesAbove, ContinuesBefore, IsLayout) = (true, start, 1, false, false, false, false);
        Paragraphs.Clear();
    }

    /// <summary>The block of the merged cell that reaches down to the row above in the current column; -1: none.</summary>
    public int MergeAbove =>
        Column < _merges.Length && _merges[Column] is { Block: > 0 } merge && merge.LastRow == Row - 1 ? merge.Block - 1 : -1;

    /// <summary>Notes that a merged cell reaches down to the current row in the current column.</summary>
    public void SetMerge(int block)
    {
        if (Column >= _merges.Length) Array.Resize(ref _merges, Math.Max(16, Column * 2));
        _merges[Column] = (block + 1, Row);
    }
}
