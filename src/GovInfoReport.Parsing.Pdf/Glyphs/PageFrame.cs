using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>Which part of a page is seen, and how it is turned.</summary>
internal sealed class PageFrame(int number, PdfRectangle visible, PageRotationDegrees rotation)
{
    /// <summary>The number of the page, from 1.</summary>
    public int Number => number;

    /// <summary>The visible part in the coordinates of the content.</summary>
    public CropBox CropBox { get; } = new(visible);

    /// <summary>How far the page is turned to the right to be seen.</summary>
    public PageRotationDegrees Rotation => rotation;

    /// <summary>The visible part as it is seen, from the origin.</summary>
    public PdfRectangle Visible => CropBox.GetVisibleBounds(rotation);

    /// <summary>Leads from the coordinates of the content to those of the page as it is seen.</summary>
    public TransformationMatrix InitialMatrix
    {
        get
        {
            TransformationMatrix moved = TransformationMatrix.GetTranslationMatrix(-visible.Left, -visible.Bottom);
            (double x, double y) = rotation.Value switch
            {
                90 => (0, visible.Width),
                180 => (visible.Width, visible.Height),
                270 => (visible.Height, 0d),
                _ => (0, 0),
            };
            if (rotation.Value == 0) return moved;
            return moved.Multiply(TransformationMatrix.GetRotationMatrix(-rotation.Value)
                .Multiply(TransformationMatrix.GetTranslationMatrix(x, y)));
        }
    }
}
