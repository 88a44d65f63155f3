namespace GovInfoReport.Parsing;

/// <summary>A table being read, with its current row.</summary>
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

    /// <summary>The current cell of the row; closed, what was said last.</summary>
    public WordCellState Cell { get; } = new();

    /// <summary>Prepares for a new table.</summary>
    public void Start(int number, int background)
    {
        (Number, Row, Style, Background) = (number, 0, null, background);
        (Cell.IsOpen, Cell.Pictures) = (false, 0);
        Array.Clear(_merges);
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
