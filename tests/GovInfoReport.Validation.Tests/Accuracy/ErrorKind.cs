namespace GovInfoReport.Validation.Tests;

/// <summary>The kinds of errors that the accuracy is measured with.</summary>
public enum ErrorKind
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
