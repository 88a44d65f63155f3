namespace GovInfoReport.Parsing;

/// <summary>What all sheets of a workbook share.</summary>
/// <param name="Names">The names of elements and attributes.</param>
/// <param name="Strings">The shared texts.</param>
/// <param name="Styles">The styles of cells.</param>
/// <param name="Colors">The colours.</param>
/// <param name="IsCalculatedOnLoad">Whether programs calculate all formulas anew when they open the file: what the file keeps as their
/// results is not what people see.</param>
internal sealed record WorkbookParts(SpreadsheetNames Names, SharedStrings Strings, CellStyles Styles, SheetColors Colors,
    bool IsCalculatedOnLoad);
