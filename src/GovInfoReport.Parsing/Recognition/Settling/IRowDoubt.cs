namespace GovInfoReport.Parsing;

/// <summary>A doubt about one row that only the other rows of its table settle.</summary>
internal interface IRowDoubt
{
    /// <summary>Settles the doubt.</summary>
    /// <param name="row">The row.</param>
    /// <param name="isIncomplete">Whether the table has a row that was found without all its values.</param>
    /// <param name="rows">What the rows were bound to.</param>
    /// <returns>Whether it is about this row: then no other doubt is.</returns>
    bool TrySettle(RowDefinition row, bool isIncomplete, BoundRows rows);
}
