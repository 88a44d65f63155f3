namespace GovInfoReport.TestSupport;

/// <summary>A row a line without remains of column spans; cells that a row span covers show as blanks before the row.</summary>
public sealed class BarRowsWithCoveredCells : BarRowLayout
{
    private protected override bool ShowsCoveredCells => true;
}
