using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>Walks the tree of pages, which a file may make as deep, as wide and as circular as it likes.</summary>
internal sealed class PageTree(IPdfTokenScanner scanner, ReadingWatch watch)
{
    /// <summary>The deepest tree. Real ones have four levels.</summary>
    public const int Deepest = 100;

    /// <summary>The most nodes that are looked at.</summary>
    public const int MaxNodes = 100_000;

    private readonly HashSet<IndirectReference> _open = [];

    /// <summary>Finds the pages in order.</summary>
    /// <param name="catalog">The root of the document.</param>
    /// <exception cref="BoundException">There are too many nodes, or too deep ones.</exception>
    public List<PageNode> Read(DictionaryToken catalog)
    {
        List<PageNode> pages = [];
        if (!catalog.TryGet(NameToken.Pages, scanner, out DictionaryToken? root)) return pages;
        // Nodes to visit, and where the way to a node ends: then it may be met again.
        Stack<(PageNode? Node, IndirectReference? Reference)> ahead = [];
        ahead.Push((new PageNode(root, null, 0), catalog.TryGet(NameToken.Pages, out IndirectReferenceToken reference) ? reference.Data
            : null));
        for (int nodes = 0; ahead.TryPop(out (PageNode? Node, IndirectReference? Reference) next);)
        {
            if (next.Node is null)
            {
                _open.Remove(next.Reference!.Value);
                continue;
            }

            if (++nodes > MaxNodes) throw watch.Pass(PdfTexts.Objects, MaxNodes);
            watch.Check();
            Visit(next.Node, next.Reference, ahead, pages);
        }

        return pages;
    }

    private void Visit(PageNode node, IndirectReference? reference, Stack<(PageNode? Node, IndirectReference? Reference)> ahead,
        List<PageNode> pages)
    {
        bool hasKids = node.Dictionary.TryGet(HiddenNames.Kids, scanner, out ArrayToken? kids);
        bool isPage = node.Dictionary.TryGet(NameToken.Type, scanner, out NameToken? type) ? NameToken.Page.Equals(type) : !hasKids;
        if (isPage)
        {
            pages.Add(node);
            return;
        }

        if (!hasKids || reference is { } self && !_open.Add(self)) return;
        if (node.Depth >= Deepest) throw watch.Pass(PdfTexts.Nesting, Deepest);
        if (kids!.Length > MaxNodes) throw watch.Pass(PdfTexts.Objects, MaxNodes);
        if (reference is not null) ahead.Push((null, reference));
        for (int i = kids.Length - 1; i >= 0; i--)
        {
            IndirectReference? kid = (kids[i] as IndirectReferenceToken)?.Data;
            if ((kid is { } there ? scanner.Get(there)?.Data : kids[i]) is DictionaryToken dictionary)
                ahead.Push((new PageNode(dictionary, node, node.Depth + 1), kid));
        }
    }
}
