namespace GovInfoReport.Parsing;

/// <summary>
/// Places in a document of paragraphs and tables. A place is one <see cref="int"/>: a paragraph is its number; a cell is the
/// complement of an index into a list of rows with the column in the low bits, so that only rows take memory, not cells.
/// </summary>
/// <param name="columnBits">How many bits a column takes. A column beyond them is not told.</param>
internal sealed class WordSourceMap(int columnBits) : SourceMap
{
    private readonly List<(int Table, int Row)> _rows = [];

    /// <summary>Notes a row of a table, both from 1; gives its entry for <see cref="Cell"/>.</summary>
    public int AddRow(int table, int row)
    {
        // Beyond the range of the packed form all rows share an entry that says only the table.
        if (_rows.Count == 1 << (31 - columnBits)) return _rows.Count - 1;
        _rows.Add(_rows.Count == (1 << (31 - columnBits)) - 1 ? (table, 0) : (table, row));
        return _rows.Count - 1;
    }

    /// <summary>The place of a cell, its column from 0.</summary>
    public int Cell(int rowEntry, int column) => ~((rowEntry << columnBits) | Math.Min(column, (1 << columnBits) - 1));

    /// <inheritdoc/>
    public override SourcePosition Locate(int source, int length)
    {
        if (source >= 0) return new SourcePosition { Paragraph = source };
        int packed = ~source, column = packed & ((1 << columnBits) - 1), entry = packed >> columnBits;
        if (entry >= _rows.Count) return SourcePosition.None;
        bool isBeyond = column == (1 << columnBits) - 1;
        return new SourcePosition { Table = _rows[entry].Table, Row = _rows[entry].Row, Column = isBeyond ? 0 : column + 1 };
    }
}
