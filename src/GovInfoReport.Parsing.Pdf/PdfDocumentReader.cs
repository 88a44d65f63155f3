using System.Diagnostics.CodeAnalysis;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Tokens;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>
/// Reads PDF files: running text as paragraphs, and tables as cells with rows, columns and spans, from the lines that the pages draw.
/// </summary>
/// <remarks>
/// Stateless and thread-safe. Tables over page breaks are one table; page numbers and repeated heads and feet are left out;
/// <see cref="Block.Source"/> leads to page and box. Pages without a text layer, protected and damaged files are reported
/// (<see cref="ReadingDiagnostics"/>), and what could be read is kept.
/// </remarks>
public sealed class PdfDocumentReader : IDocumentReader
{
    // Brackets within brackets: real files have a dozen, and each level throws anew what the innermost threw.
    private const int DeepestBrackets = 64;

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
        // A person counts the head of a page, too.
        PageLines lines = PageLines.Of(pages);
        RunningLines.Remove(pages, text);
        OverflowLines.TakeIn(pages, text);
        AlignedBreaks.Doubt(pages, text);
        new DocumentWriter(document, places, lines, text).Write(pages);
    }

    // The library throws whatever its code met in a damaged file, so everything it throws on opening is a finding about the file.
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicConstructors, typeof(PageAccess))]
    private static PdfDocument? Open(ReadOnlyMemory<byte> bytes, ReadingWatch watch, List<PageNode> pages, DocumentBuilder document)
    {
        PdfDocument? file = null;
        try
        {
            if (ReferenceChains.HasLonger(bytes.Span)) throw watch.Pass(PdfTexts.Nesting, ReferenceChains.Longest);
            if (!ObjectStreams.ArePlainOnesSound(bytes.Span, watch)) throw watch.Pass(PdfTexts.Objects, bytes.Length);
            ParsingOptions options =
                new()
                {
                    SkipMissingFonts = true,
                    MaxStackDepth = DeepestBrackets,
                    Logger = watch,
                    FilterProvider = new BoundedFilters(watch)
                };
            file = PdfDocument.Open(new WatchedBytes(HiddenNames.In(bytes), watch), options);
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
        catch (Exception fault) when (fault is not (OperationCanceledException or OutOfMemoryException))
        {
            Report(fault, watch, Location.None, PdfTexts.UnreadableFile(fault.Message), document);
        }

        file?.Dispose();
        return null;
    }

    private static List<PageLayout> ReadPages(List<PageNode> nodes, DictionaryToken catalog, ReadingWatch watch, TextBuffer text,
        DocumentBuilder document)
    {
        List<PageLayout> pages = [];
        List<int> scanned = [];
        PageLayoutBuilder builder = new(text, watch);
        PageReader reader = new(watch.Access!, catalog);
        int count = Math.Min(nodes.Count, document.Bounds.MaxPages);
        long blocks = 0;
        for (int number = 1; number <= count; number++)
        {
            PageLayout? layout = ReadPage(reader, builder, number, nodes[number - 1], document);
            if (layout is not null)
            {
                if (layout.IsScanned) scanned.Add(number);
                pages.Add(layout);
                blocks += layout.BlockCount;
            }

            // Of a bound of the document, nothing is left for other pages.
            if (watch.IsPassed) break;
            if (blocks <= document.Bounds.MaxBlocks) continue;
            document.Report(new Diagnostic(ReadingDiagnostics.TooManyBlocks, At(number), document.Bounds.MaxBlocks));
            break;
        }

        if (count < nodes.Count)
            document.Report(new Diagnostic(ReadingDiagnostics.BoundReached, At(count + 1), PdfTexts.Pages(nodes.Count),
                document.Bounds.MaxPages));
        if (scanned.Count > 0) document.Report(new Diagnostic(ReadingDiagnostics.ScannedPages, At(scanned[0]), PageNumbers.Write(scanned)));
        return pages;
    }

    private static PageLayout? ReadPage(PageReader reader, PageLayoutBuilder builder, int number, PageNode node, DocumentBuilder document)
    {
        try
        {
            PageContent content = reader.Read(number, node);
            content.Straighten();
            StruckText.Apply(content, reader.Watch.Sight);
            if (content.LostCharacters > 0)
                document.Report(new Diagnostic(ReadingDiagnostics.InvalidBytes, At(number), PdfTexts.FontEncoding, content.LostCharacters));
            PageLayout layout = builder.Build(content, out bool tooManyRulings);
            if (tooManyRulings) document
                .Report(new Diagnostic(ReadingDiagnostics.BoundReached, At(number), PdfTexts.Rulings, GridFinder.MaxRulings));
            BoundException? bound = content.Bound ?? reader.Watch.Passed;
            if (bound is not null) document.Report(new Diagnostic(ReadingDiagnostics.BoundReached, At(number), bound.What, bound.Bound));
            return layout;
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or OutOfMemoryException))
        {
            // As in opening: what the library throws on one page is a finding about that page, and the others are read.
            Report(fault, reader.Watch, At(number), PdfTexts.UnreadablePage(fault.Message), document);
        }

        return null;
    }

    // A bound that the library swallowed, and gave a fault of its own for, is what is to be told.
    private static void Report(Exception fault, ReadingWatch watch, Location location, LocalizedText damage, DocumentBuilder document)
    {
        watch.Check();
        document.Report((fault as BoundException ?? watch.Passed) is { } bound
            ? new Diagnostic(ReadingDiagnostics.BoundReached, location, bound.What, bound.Bound)
            : new Diagnostic(ReadingDiagnostics.Damaged, location, damage));
    }

    private static Location At(int page) => new(new SourcePosition { Page = page }, Place.None);
}
