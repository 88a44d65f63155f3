namespace GovInfoReport.TestSupport;

/// <summary>How the tables of a PDF are drawn.</summary>
public enum PdfBorders
{
    /// <summary>The sides of cells as stroked lines.</summary>
    Lines,

    /// <summary>The sides of cells as thin filled rectangles.</summary>
    ThinRectangles,

    /// <summary>No lines: columns and rows by their places alone.</summary>
    None,
}
