using System.Diagnostics.CodeAnalysis;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Tokens;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>Reads PDF files: running text as paragraphs, and tables as cells with rows, columns and spans, from the lines that the pages draw.</summary>
/// <remarks>
/// Stateless and thread-safe. Tables over page breaks are one table; page numbers and repeated heads and feet are left out;
/// <see cref="Block.Source"/> leads to page and box. Pages without a text layer, protected and damaged files are reported
/// (<see cref="ReadingDiagnostics"/>), and what could be read is kept.
/// </remarks>
public sealed class PdfDocumentReader : IDocumentReader
{
    /// <summary>The reader; it has no state, so one serves all.</summary>
    public static PdfDocumentReader Instance { get; } = new();

    /// <inheritdoc/>
    public DocumentKind Kind => DocumentKind.Pdf;

    /// <inheritdoc/>
    public void Read(in DocumentInput input, DocumentBuilder document)
    {
        ArgumentNullException.ThrowIfNull(document);
        input.CancellationToken.ThrowIfCancellationRequested();
        PdfSourceMap places = new();
        document.SourceMap = places;
        ReadingWatch watch = new(input.CancellationToken);
        Read(input.Bytes, document, places, watch);
    }

    /// <summary>Reads with a watch of the caller's, which tells afterwards how much work it was.</summary>
    internal static void Read(ReadOnlyMemory<byte> bytes, DocumentBuilder document, PdfSourceMap places, ReadingWatch watch)
    {
        List<PageNode> nodes = [];
        using PdfDocument? file = Open(bytes, watch, nodes, document);
        if (file is null) return;
        DocumentStatements.Write(file.Information, document, places);
        TextBuffer text = new();
        List<PageLayout> pages = ReadPages(nodes, file.Structure.Catalog.CatalogDictionary, watch, text, document);
        RunningLines.Remove(pages, text);
        OverflowLines.TakeIn(pages, text);
        AlignedBreaks.Doubt(pages, text);
        new DocumentWriter(document, places, text).Write(pages);
    }

    // The library throws whatever its code met in a damaged file, so everything it throws on opening is a finding about the file.
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicConstructors, typeof(PageAccess))]
    private static PdfDocument? Open(ReadOnlyMemory<byte> bytes, ReadingWatch watch, List<PageNode> pages, DocumentBuilder document)
    {
        PdfDocument? file = null;
        try
        {
            if (ReferenceChains.HasLonger(bytes.Span)) throw watch.Pass(PdfTexts.Nesting, ReferenceChains.Longest);
            if (!ObjectStreams.ArePlainOnesSound(bytes.Span)) throw watch.Pass(PdfTexts.Objects, bytes.Length);
            file = PdfDocument.Open(new WatchedBytes(HiddenNames.In(bytes), watch), new ParsingOptions { SkipMissingFonts = true, Logger = watch, FilterProvider = new BoundedFilters(watch) });
            watch.ThrowIfPassed();
            file.AddPageFactory<PageAccess, PageAccess>();
            pages.AddRange(new PageTree(watch.Access!.Scanner, watch).Read(file.Structure.Catalog.CatalogDictionary));
            watch.ThrowIfPassed();
            if (pages.Count > 0) return file;
            document.Report(new Diagnostic(ReadingDiagnostics.Damaged, Location.None, PdfTexts.NoPages));
        }
        catch (PdfDocumentEncryptedException)
        {
            document.Report(new Diagnostic(ReadingDiagnostics.Protected, Location.None));
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            BoundException? bound = Passed(fault, watch);
            document.Report(bound is null
                ? new Diagnostic(ReadingDiagnostics.Damaged, Location.None, PdfTexts.UnreadableFile(fault.Message))
                : new Diagnostic(ReadingDiagnostics.BoundReached, Location.None, bound.What, bound.Bound));
        }

        file?.Dispose();
        return null;
    }

    // A bound that the library swallowed, and gave a fault of its own for, is what is to be told.
    private static BoundException? Passed(Exception fault, ReadingWatch watch)
    {
        if (fault is BoundException bound) return bound;
        try
        {
            watch.ThrowIfPassed();
            return null;
        }
        catch (BoundException passed)
        {
            return passed;
        }
    }

    private static List<PageLayout> ReadPages(List<PageNode> nodes, DictionaryToken catalog, ReadingWatch watch, TextBuffer text, DocumentBuilder document)
    {
        List<PageLayout> pages = [];
        List<int> scanned = [];
        PageLayoutBuilder builder = new(text);
        PageReader reader = new(watch.Access!, catalog);
        int count = Math.Min(nodes.Count, document.Options.MaxPages);
        long blocks = 0;
        for (int number = 1; number <= count; number++)
        {
            PageContent? content = ReadPage(reader, number, nodes[number - 1], watch, document, out bool isBoundPassed);
            if (content is not null)
            {
                if (content.IsScanned) scanned.Add(number);
                PageLayout layout = builder.Build(content, out bool tooManyRulings);
                if (tooManyRulings) document.Report(new Diagnostic(ReadingDiagnostics.BoundReached, At(number), PdfTexts.Rulings, GridFinder.MaxRulings));
                pages.Add(layout);
                blocks += layout.BlockCount;
            }

            if (isBoundPassed) break;
            if (blocks <= document.Options.MaxBlocks) continue;
            document.Report(new Diagnostic(ReadingDiagnostics.TooManyBlocks, At(number), document.Options.MaxBlocks));
            break;
        }

        if (count < nodes.Count) document.Report(new Diagnostic(ReadingDiagnostics.BoundReached, At(count + 1), PdfTexts.Pages(nodes.Count), document.Options.MaxPages));
        if (scanned.Count > 0) document.Report(new Diagnostic(ReadingDiagnostics.ScannedPages, At(scanned[0]), PageNumbers.Write(scanned)));
        return pages;
    }

    // Whether a bound of the document was passed, so that no more can be read of it.
    private static PageContent? ReadPage(PageReader reader, int number, PageNode node, ReadingWatch watch, DocumentBuilder document, out bool isBoundPassed)
    {
        isBoundPassed = false;
        try
        {
            PageContent content = reader.Read(number, node);
            content.Straighten();
            StruckText.Apply(content, watch.Sight);
            if (content.LostCharacters > 0) document.Report(new Diagnostic(ReadingDiagnostics.InvalidBytes, At(number), PdfTexts.FontEncoding, content.LostCharacters));
            if (content.Bound is not { } bound) watch.ThrowIfPassed();
            else document.Report(new Diagnostic(ReadingDiagnostics.BoundReached, At(number), bound.What, bound.Bound));
            isBoundPassed = watch.IsPassed;
            return content;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // As in opening: what the library throws on one page is a finding about that page, and the others are read.
            BoundException? bound = Passed(fault, watch);
            isBoundPassed = bound is not null;
            document.Report(bound is null
                ? new Diagnostic(ReadingDiagnostics.Damaged, At(number), PdfTexts.UnreadablePage(fault.Message))
                : new Diagnostic(ReadingDiagnostics.BoundReached, At(number), bound.What, bound.Bound));
        }

        return null;
    }

    private static Location At(int page) => new(new SourcePosition { Page = page }, Place.None);
}
