namespace GovInfoReport;

/// <summary>What may have happened to figures whose sums are broken.</summary>
public enum SuspectKind
{
    /// <summary>One cell has another figure than it should; no slip of the hand explains it.</summary>
    CellChanged,

    /// <summary>One digit of one figure was mistaken.</summary>
    DigitChanged,

    /// <summary>Two neighbouring digits of one figure were transposed.</summary>
    DigitsTransposed,

    /// <summary>One figure has lost or gained digits, or two figures were joined or one split.</summary>
    DigitsLostOrGained,

    /// <summary>One figure has the wrong sign.</summary>
    SignChanged,

    /// <summary>A total was left blank or at zero.</summary>
    TotalNotFilled,

    /// <summary>Two figures stand in each other's cells; a figure that slipped into a neighbouring cell is such a pair.</summary>
    CellsSwapped,

    /// <summary>Figures of a row stand one column to the left or right of their own.</summary>
    RowShifted,

    /// <summary>One figure of a row was split over two cells, and the rest moved on.</summary>
    FigureSplit,

    /// <summary>Two figures of a row were joined in one cell, and the rest moved up.</summary>
    FiguresJoined,

    /// <summary>Two rows stand in each other's place.</summary>
    RowsSwapped,

    /// <summary>Several cells have other figures than they should.</summary>
    SeveralCellsChanged,
}
