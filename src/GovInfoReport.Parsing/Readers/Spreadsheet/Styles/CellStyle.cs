namespace GovInfoReport.Parsing;

/// <summary>How the cells of a style are shown.</summary>
/// <param name="Font">Their font.</param>
/// <param name="Background">The colour behind their text.</param>
/// <param name="Format">Their number format.</param>
internal sealed record CellStyle(FontLook Font, int Background, NumberFormat Format)
{
    /// <summary>The style of cells in a workbook without styles.</summary>
    public static CellStyle Usual { get; } = new(FontLook.Usual, OfficeColor.White, NumberFormat.General);
}
