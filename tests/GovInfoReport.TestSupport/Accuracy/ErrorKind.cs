namespace GovInfoReport.TestSupport;

/// <summary>The kinds of errors that the accuracy is measured with.</summary>
internal enum ErrorKind
{
    DigitChanged,
    DigitsTransposed,
    FigureSplit,
    FiguresJoined,
    CellShifted,
    RowsSwapped,
    TotalNotUpdated,
    SignChanged,
    UnitWrong,
    RowDropped,
    YearWrong,
}
