namespace GovInfoReport.Parsing;

/// <summary>What differs between two tables of one kind.</summary>
internal sealed class CopyDifference
{
    // One table that was set twice has three equal figures for each that differs.
    private const int EqualForEachOther = 3;

    private int _equal;
    private int _other;
    private int _rows;
    private readonly int _rowsOfFirst;

    /// <summary>Compares two tables; rows that one of them has no figure of say nothing.</summary>
    public CopyDifference(TableDefinition table, TableCopy first, TableCopy second)
    {
        foreach (RowDefinition row in table.Rows)
        {
            _rowsOfFirst += first.HasFigures(row) ? 1 : 0;
            if (first.HasFigures(row) && second.HasFigures(row)) Compare(row, first.Cells, second.Cells);
        }
    }

    /// <summary>The rows that differ.</summary>
    public List<RowDefinition> Rows { get; } = [];

    /// <summary>Whether they are two tables, and not one that was set twice with a few other figures.</summary>
    public bool IsOfAll => 2 * _rows >= _rowsOfFirst && _other * EqualForEachOther > _equal;

    private void Compare(RowDefinition row, ReportCells first, ReportCells second)
    {
        int before = _other;
        foreach (CellDefinition cell in row.Cells)
        {
            if (first[cell] != second[cell]) _other++;
            else if (first[cell] is not (null or 0)) _equal++;
        }

        _rows++;
        if (_other > before) Rows.Add(row);
    }
}
