namespace GovInfoReport.Parsing;

/// <summary>A doubt that a whole table tells of: it takes rows back, or says what is wrong.</summary>
internal interface ITableDoubt
{
    /// <summary>Settles the doubt.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">What the rows were bound to.</param>
    void Settle(TableDefinition table, BoundRows rows);
}
