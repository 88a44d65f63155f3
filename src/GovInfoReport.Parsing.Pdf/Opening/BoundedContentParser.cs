using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Logging;
using UglyToad.PdfPig.Parser;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>Counts the content of a page before the library takes it apart: each step of drawing becomes an object many times its size.</summary>
internal sealed class BoundedContentParser(IPageContentParser parser, PageWatch watch) : IPageContentParser
{
    /// <inheritdoc/>
    public IReadOnlyList<IGraphicsStateOperation> Parse(int pageNumber, IInputBytes inputBytes, ILog log)
    {
        watch.CountContent(inputBytes.Length);
        return parser.Parse(pageNumber, inputBytes, log);
    }
}
