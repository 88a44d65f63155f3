using System.Collections.Immutable;

namespace GovInfoReport.TestSupport;

/// <summary>
/// One of the three tables as the official form draws it: rows of cells with spans. A cell stands in the row in which it starts.
/// </summary>
/// <param name="Table">The table of the format.</param>
/// <param name="Columns">How many columns are drawn.</param>
/// <param name="Rows">The rows.</param>
public sealed record GridTable(TableDefinition Table, int Columns, ImmutableArray<ImmutableArray<GridCell>> Rows)
{
    /// <summary>For each row, which columns a cell of an earlier row covers.</summary>
    public bool[][] CoveredFromAbove()
    {
        bool[][] covered = [.. Rows.Select(_ => new bool[Columns])];
        for (int row = 0; row < Rows.Length; row++)
        {
            foreach (GridCell cell in Rows[row])
            {
                for (int below = row + 1; below < Math.Min(row + cell.RowSpan, Rows.Length); below++)
                    covered[below].AsSpan(cell.Column, cell.ColumnSpan).Fill(true);
            }
        }

        return covered;
    }

    /// <summary>
    /// The number of columns of a row up to the last one that a cell takes or covers; less than <see cref="Columns"/> where a cell was
    /// lost.
    /// </summary>
    public int TakenColumns(int row)
    {
        int own = Rows[row].Select(c => c.Column + c.ColumnSpan).DefaultIfEmpty(0).Max();
        return Math.Max(own, Array.LastIndexOf(CoveredFromAbove()[row], true) + 1);
    }

    /// <summary>The table with one row of the drawing replaced.</summary>
    public GridTable WithRow(int row, IEnumerable<GridCell> cells) => this with { Rows = Rows.SetItem(row, [.. cells]) };

    /// <summary>The positions of the drawn rows that hold figures.</summary>
    public IEnumerable<int> FigureRows => Enumerable.Range(0, Rows.Length).Where(i => Rows[i].Any(c => c.Kind == GridCellKind.Figure));
}
