namespace GovInfoReport;

/// <summary>Rows of items of the table 2 of 2019, and the indexes of their cells.</summary>
internal static class FormerItemRow
{
    public const int Licensing = 0;
    public const int OtherServices = 1;
    public const int Penalties = 2;
    public const int CompulsoryMeasures = 3;

    /// <summary>The items of the fees, which have no decisions; their change stands behind.</summary>
    public const int Fees = 215;

    /// <summary>The number of procurement items; the amount stands behind.</summary>
    public const int Procurement = 217;

    private static readonly (int Items, int Decisions)[] Cells = [(206, 6), (208, 210), (211, 7), (213, 8)];

    /// <summary>The items of the year before of a row; their change stands behind.</summary>
    public static int ItemsOf(int row) => Cells[row].Items;

    /// <summary>The decisions of a row.</summary>
    public static int DecisionsOf(int row) => Cells[row].Decisions;
}
