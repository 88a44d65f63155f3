using UglyToad.PdfPig.Tokens;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>Follows the marks in the content of a page: layers, and what belongs to the page and not to the document.</summary>
internal sealed class MarkedContent
{
    private static readonly NameToken Artifact = NameToken.Create("Artifact");
    private static readonly NameToken Pagination = NameToken.Create("Pagination");

    private int _depth;
    private int _runningDepth;
    private int _hiddenDepth;
    private int _doubtfulDepth;

    /// <summary>Whether what is drawn is a head, a foot, a page number or a watermark: programs that tag their files say so.</summary>
    public bool IsRunning => _runningDepth > 0;

    /// <summary>Whether what is drawn is not shown.</summary>
    public bool IsHidden => _hiddenDepth > 0;

    /// <summary>Whether what is drawn may not be shown.</summary>
    public bool IsDoubtful => _doubtfulDepth > 0;

    /// <summary>How many marks are open.</summary>
    public int Depth => _depth;

    /// <summary>Starts what a mark bounds.</summary>
    /// <param name="tag">What kind of mark it is.</param>
    /// <param name="properties">Its properties.</param>
    /// <param name="layer">How its layer is shown.</param>
    public void Begin(NameToken? tag, DictionaryToken? properties, LayerState layer)
    {
        _depth++;
        if (_hiddenDepth == 0 && layer == LayerState.Hidden) _hiddenDepth = _depth;
        if (_doubtfulDepth == 0 && layer == LayerState.Doubtful) _doubtfulDepth = _depth;
        if (_runningDepth == 0 && tag is not null && properties is not null && IsPagination(tag, properties)) _runningDepth = _depth;
    }

    /// <summary>Ends what the innermost mark bounds.</summary>
    public void End()
    {
        if (_depth == _runningDepth) _runningDepth = 0;
        if (_depth == _hiddenDepth) _hiddenDepth = 0;
        if (_depth == _doubtfulDepth) _doubtfulDepth = 0;
        if (_depth > 0) _depth--;
    }

    private static bool IsPagination(NameToken tag, DictionaryToken properties) =>
        Artifact.Equals(tag) && properties.TryGet(NameToken.Type, out NameToken type) && Pagination.Equals(type);
}
