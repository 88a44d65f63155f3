namespace GovInfoReport.Parsing.Pdf;

/// <summary>Tells page, line and box of the blocks of a PDF; <see cref="Block.Source"/> is an index into it.</summary>
internal sealed class PdfSourceMap : SourceMap
{
    private readonly List<(int Page, int Line, PageBox Box)> _places = [];

    /// <summary>Adds a place.</summary>
    /// <returns>Its index.</returns>
    public int Add(int page, int line, PageBox box)
    {
        _places.Add((page, line, box));
        return _places.Count - 1;
    }

    /// <inheritdoc/>
    public override SourcePosition Locate(int source, int length)
    {
        if ((uint)source >= (uint)_places.Count) return SourcePosition.None;
        (int page, int line, PageBox box) = _places[source];
        // Page 0 is the file itself: its statements stand on no page.
        return page == 0 ? SourcePosition.None : new SourcePosition { Page = page, Line = line, Box = box };
    }
}
