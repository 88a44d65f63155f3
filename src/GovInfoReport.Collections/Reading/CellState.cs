namespace GovInfoReport.Collections;

/// <summary>What is known of a cell, as an operand of a relation between reports.</summary>
internal enum CellState
{
    /// <summary>The report states a figure.</summary>
    Stated,

    /// <summary>Blank, beside stated cells of its row or of its column: it may count as zero.</summary>
    BlankBesideFigures,

    /// <summary>Blank, with nothing beside it.</summary>
    Blank,

    /// <summary>The document has a figure that was not read beyond doubt.</summary>
    Doubtful,

    /// <summary>The report states no figure in the whole table.</summary>
    TableMissing,
}
