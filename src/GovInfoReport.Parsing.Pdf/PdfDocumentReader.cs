using System.Diagnostics.CodeAnalysis;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

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
        PageWatch watch = new(input.CancellationToken);
        using PdfDocument? file = Open(input.Bytes, watch, document);
        if (file is null) return;
        DocumentStatements.Write(file.Information, document, places);
        TextBuffer text = new();
        List<PageLayout> pages = ReadPages(file, watch, text, document);
        RunningLines.Remove(pages, text);
        OverflowLines.TakeIn(pages, text);
        AlignedBreaks.Doubt(pages, text);
        new DocumentWriter(document, places, text).Write(pages);
    }

    // The library throws whatever its code met in a damaged file, so everything it throws on opening is a finding about the file.
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicConstructors, typeof(PdfPageFactory))]
    private static PdfDocument? Open(ReadOnlyMemory<byte> bytes, PageWatch watch, DocumentBuilder document)
    {
        PdfDocument? file = null;
        try
        {
            file = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, Logger = watch, FilterProvider = BoundedFilters.Instance });
            file.AddPageFactory<PageContent, PdfPageFactory>();
            if (file.NumberOfPages > 0) return file;
            document.Report(new Diagnostic(ReadingDiagnostics.Damaged, Location.None, PdfTexts.NoPages));
        }
        catch (PdfDocumentEncryptedException)
        {
            document.Report(new Diagnostic(ReadingDiagnostics.Protected, Location.None));
        }
        catch (PageBoundException bound)
        {
            document.Report(new Diagnostic(ReadingDiagnostics.BoundReached, Location.None, bound.What, bound.Bound));
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            document.Report(new Diagnostic(ReadingDiagnostics.Damaged, Location.None, PdfTexts.UnreadableFile(fault.Message)));
        }

        file?.Dispose();
        return null;
    }

    private static List<PageLayout> ReadPages(PdfDocument file, PageWatch watch, TextBuffer text, DocumentBuilder document)
    {
        List<PageLayout> pages = [];
        List<int> scanned = [];
        PageLayoutBuilder builder = new(text);
        int count = Math.Min(file.NumberOfPages, document.Options.MaxPages);
        long blocks = 0;
        for (int number = 1; number <= count; number++)
        {
            watch.StartPage();
            if (ReadPage(file, number, document) is not { } content) continue;
            if (content.IsScanned) scanned.Add(number);
            PageLayout layout = builder.Build(content, out bool tooManyRulings);
            if (tooManyRulings) document.Report(new Diagnostic(ReadingDiagnostics.BoundReached, At(number), PdfTexts.Rulings, GridFinder.MaxRulings));
            pages.Add(layout);
            blocks += layout.BlockCount;
            if (blocks <= document.Options.MaxBlocks) continue;
            document.Report(new Diagnostic(ReadingDiagnostics.TooManyBlocks, At(number), document.Options.MaxBlocks));
            break;
        }

        if (count < file.NumberOfPages) document.Report(new Diagnostic(ReadingDiagnostics.BoundReached, At(count + 1), PdfTexts.Pages(file.NumberOfPages), document.Options.MaxPages));
        if (scanned.Count > 0) document.Report(new Diagnostic(ReadingDiagnostics.ScannedPages, At(scanned[0]), PageNumbers.Write(scanned)));
        return pages;
    }

    private static PageContent? ReadPage(PdfDocument file, int number, DocumentBuilder document)
    {
        try
        {
            PageContent content = file.GetPage<PageContent>(number);
            content.Straighten();
            if (content.LostCharacters > 0) document.Report(new Diagnostic(ReadingDiagnostics.InvalidBytes, At(number), PdfTexts.FontEncoding, content.LostCharacters));
            if (content.Bound is { } bound) document.Report(new Diagnostic(ReadingDiagnostics.BoundReached, At(number), bound.What, bound.Bound));
            return content;
        }
        catch (PageBoundException bound)
        {
            document.Report(new Diagnostic(ReadingDiagnostics.BoundReached, At(number), bound.What, bound.Bound));
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // As in opening: what the library throws on one page is a finding about that page, and the others are read.
            document.Report(new Diagnostic(ReadingDiagnostics.Damaged, At(number), PdfTexts.UnreadablePage(fault.Message)));
        }

        return null;
    }

    private static Location At(int page) => new(new SourcePosition { Page = page }, Place.None);
}
