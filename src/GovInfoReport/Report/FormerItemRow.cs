namespace GovInfoReport;

/// <summary>A row of items of the table 2 of 2019, by the indexes of its cells.</summary>
/// <param name="Items">The items of the year before; their change stands behind.</param>
/// <param name="Decisions">The decisions.</param>
internal readonly record struct FormerItemRow(int Items, int Decisions)
{
    public static FormerItemRow Licensing => new(206, 6);

    public static FormerItemRow OtherServices => new(208, 210);

    public static FormerItemRow Penalties => new(211, 7);

    public static FormerItemRow CompulsoryMeasures => new(213, 8);

    /// <summary>The fees have no decisions.</summary>
    public const int Fees = 215;

    /// <summary>The number of procurement items; the amount stands behind.</summary>
    public const int Procurement = 217;
}
