using System.Buffers;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Tokens;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>Reads pages: their frame, the resources of the nodes above them and their own, and their content.</summary>
internal sealed class PageReader(PageAccess access, DictionaryToken catalog)
{
    // What readers show where a page has no size.
    private const double LetterWidth = 612;
    private const double LetterHeight = 792;

    // More pieces of content than these stand on no page; the same one may be drawn again and again.
    private const int MostPieces = 20_000;

    private readonly TokenReader _tokens = new(access.Scanner);
    private readonly PageResources _resources = new(access);
    private readonly Layers _layers = new(new TokenReader(access.Scanner), catalog);
    private readonly FormFields _fields = new(new TokenReader(access.Scanner), catalog);

    /// <summary>The watch over the document.</summary>
    public ReadingWatch Watch => access.Watch;

    /// <summary>Reads a page.</summary>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="page">Where it stands in the tree of pages.</param>
    public PageContent Read(int number, PageNode page)
    {
        access.Watch.Check();
        _resources.Clear();
        LoadResources(page);
        PageAnnotations annotations = new(_tokens, _resources, _layers, _fields, access.Watch);
        PageDrawing drawing = new(access, _resources, FrameOf(number, page), _layers, access.Watch.Sight);
        PageContent content = drawing.Draw(Content(page.Dictionary), d => annotations.Draw(page.Dictionary, d));
        PageSight.Apply(content, access.Watch.Sight);
        return content;
    }

    private void LoadResources(PageNode page)
    {
        if (page.Parent is not null) LoadResources(page.Parent);
        if (_tokens.TryGet(page.Dictionary, NameToken.Resources, out DictionaryToken? resources))
            _resources.LoadResourceDictionary(resources);
    }

    private PageFrame FrameOf(int number, PageNode page)
    {
        PdfRectangle media = Inherited(page, n => _tokens.Numbers(n, NameToken.MediaBox, 4)) is { } box && BoxOf(box) is { } size ? size
            : new PdfRectangle(0, 0, LetterWidth, LetterHeight);
        PdfRectangle crop = _tokens.Numbers(page.Dictionary, NameToken.CropBox, 4) is { } cut && BoxOf(cut) is { } part
            ? media.Intersect(part) ?? part : media;
        double turn = Inherited(page, n => _tokens.TryGet(n, NameToken.Rotate, out NumericToken? angle) ? angle : null)?.Data ?? 0;
        // Pages are turned by right angles only.
        int quarters = double.IsFinite(turn) && turn % 90 == 0 ? (int)(turn / 90 % 4 + 4) % 4 : 0;
        return new PageFrame(number, crop, new PageRotationDegrees(90 * quarters));
    }

    private static T? Inherited<T>(PageNode page, Func<DictionaryToken, T?> read)
        where T : class
    {
        for (PageNode? node = page; node is not null; node = node.Parent)
        {
            if (read(node.Dictionary) is { } found) return found;
        }

        return null;
    }

    private static PdfRectangle? BoxOf(double[] numbers)
    {
        if (numbers is not [double x1, double y1, double x2, double y2]) return null;
        return new PdfRectangle(Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2));
    }

    private ReadOnlyMemory<byte> Content(DictionaryToken page)
    {
        if (!page.TryGet(NameToken.Contents, out IToken contents)) return default;
        if (_tokens.Resolve<ArrayToken>(contents) is not { } array)
        {
            return _resources.Unpack(_tokens.Resolve<StreamToken>(contents) ?? throw new InvalidDataException("The content is no stream."));
        }

        if (array.Length > MostPieces) throw access.Watch.Pass(PdfTexts.Content, MostPieces);
        // An operator may stand in another piece than its operands.
        ArrayBufferWriter<byte> whole = new();
        foreach (IToken token in array.Data)
        {
            if (token is not IndirectReferenceToken) continue;
            whole.Write(_resources
                .Unpack(_tokens.Resolve<StreamToken>(token)
                    ?? throw new InvalidDataException("A piece of the content is no stream.")).Span);
            whole.Write("\n"u8);
        }

        return whole.WrittenMemory;
    }
}
