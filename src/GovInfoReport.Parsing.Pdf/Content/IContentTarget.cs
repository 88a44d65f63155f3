using UglyToad.PdfPig.Graphics;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>What content is drawn on: the library's operations, and those that it has no single operation for.</summary>
internal interface IContentTarget : IOperationContext
{
    /// <summary>Counts an operator.</summary>
    void CountStep();

    /// <summary>Moves on within a text, by thousandths of the font's size.</summary>
    void Adjust(double thousandths);

    /// <summary>Draws a picture that stands in the content.</summary>
    /// <param name="isMask">Whether what is below shows through.</param>
    void DrawInlinePicture(bool isMask);
}
