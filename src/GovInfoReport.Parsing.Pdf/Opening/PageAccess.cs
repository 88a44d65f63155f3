using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>
/// What the library hands over for reading pages, and only to a factory of pages that it makes itself, by its constructor.
/// </summary>
/// <remarks>No page is ever made by it: pages are found and read by <see cref="PageTree"/> and what builds on it.</remarks>
internal sealed class PageAccess : IPageFactory<PageAccess>
{
    /// <summary>Hears of what reading needs.</summary>
    public PageAccess(
        IPdfTokenScanner pdfScanner,
        IResourceStore resourceStore,
        ILookupFilterProvider filterProvider,
        IPageContentParser pageContentParser,
        ParsingOptions parsingOptions)
    {
        (Scanner, Fonts, Filters, ContentParser, Options) = (pdfScanner, resourceStore, filterProvider, pageContentParser, parsingOptions);
        Watch.Access = this;
    }

    /// <summary>Finds objects.</summary>
    public IPdfTokenScanner Scanner { get; }

    /// <summary>Makes fonts.</summary>
    public IResourceStore Fonts { get; }

    /// <summary>Unpacks streams.</summary>
    public ILookupFilterProvider Filters { get; }

    /// <summary>Takes content apart; asked for by the library's base classes, and never used.</summary>
    public IPageContentParser ContentParser { get; }

    /// <summary>The options, with the watch in them.</summary>
    public ParsingOptions Options { get; }

    /// <summary>The watch over the document.</summary>
    public ReadingWatch Watch => (ReadingWatch)Options.Logger;

    /// <inheritdoc/>
    public PageAccess Create(int number, DictionaryToken dictionary, PageTreeMembers pageTreeMembers,
        NamedDestinations namedDestinations) => this;
}
