namespace GovInfoReport.TestSupport;

/// <summary>A figure of a table that is to be drawn.</summary>
/// <param name="Page">The page.</param>
/// <param name="X">Where it starts.</param>
/// <param name="Y">Its base line.</param>
/// <param name="Size">The size of the font.</param>
/// <param name="Text">The figure as written.</param>
/// <param name="IsUpright">Whether the page is not turned: what is no content of it stands where it is drawn.</param>
public sealed record PdfFigure(TestPage Page, double X, double Y, double Size, string Text, bool IsUpright);
