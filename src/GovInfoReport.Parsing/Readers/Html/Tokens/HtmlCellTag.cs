namespace GovInfoReport.Parsing;

/// <summary>The start tag of a cell, and what it says.</summary>
/// <param name="Start">Where it starts in the page.</param>
/// <param name="Length">Its length; 0 for none.</param>
/// <param name="RowSpan">The number of rows; 0 for all that are left in the row group.</param>
/// <param name="ColumnSpan">The number of columns, at least 1.</param>
/// <param name="IsHead">Whether it is that of a head cell.</param>
internal readonly record struct HtmlCellTag(int Start, int Length, int RowSpan, int ColumnSpan, bool IsHead)
{
    /// <summary>Whether the cell spans rows or columns.</summary>
    public bool Spans => RowSpan != 1 || ColumnSpan != 1;
}
