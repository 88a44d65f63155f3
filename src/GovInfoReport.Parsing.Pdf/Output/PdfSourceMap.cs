namespace GovInfoReport.Parsing.Pdf;

/// <summary>Tells page and box of the blocks of a PDF; <see cref="Block.Source"/> is an index into it.</summary>
internal sealed class PdfSourceMap : SourceMap
{
    private readonly List<(int Page, PageBox Box)> _places = [];

    /// <summary>Adds a place.</summary>
    /// <returns>Its index.</returns>
    public int Add(int page, PageBox box)
    {
        _places.Add((page, box));
        return _places.Count - 1;
    }

    /// <inheritdoc/>
    public override SourcePosition Locate(int source, int length)
    {
        if ((uint)source >= (uint)_places.Count) return SourcePosition.None;
        (int page, PageBox box) = _places[source];
        // Page 0 is the file itself: its statements stand on no page.
        return page == 0 ? SourcePosition.None : new SourcePosition { Page = page, Box = box };
    }
}
