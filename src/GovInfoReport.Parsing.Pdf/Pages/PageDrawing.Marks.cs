using UglyToad.PdfPig.Tokens;

namespace GovInfoReport.Parsing.Pdf;

/// <content>Marks in the content: what text stands for, and what belongs to the page and not to the document.</content>
internal sealed partial class PageDrawing
{
    private static readonly NameToken Artifact = NameToken.Create("Artifact");
    private static readonly NameToken Pagination = NameToken.Create("Pagination");

    private string? _actualText;
    private bool _isActualTextTaken;
    private int _depth;
    private int _runningDepth;

    /// <inheritdoc/>
    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
    {
        _depth++;
        if (propertyDictionaryName is not null) properties = resources.GetMarkedContentPropertiesDictionary(propertyDictionaryName) ?? properties;
        _actualText = null;
        if (properties is null) return;
        // Programs that tag their files say which text is a head, a foot, a page number or a watermark.
        if (_runningDepth == 0 && Artifact.Equals(name) && properties.TryGet(NameToken.Type, out NameToken type) && Pagination.Equals(type)) _runningDepth = _depth;
        if (properties.TryGet(NameToken.ActualText, out IToken token) && ResolveText(token) is { } actualText)
        {
            // Soft hyphens mark where words may be broken; they are not part of the text.
            _actualText = actualText.Data?.Replace("\u00AD", "", StringComparison.Ordinal);
            _isActualTextTaken = false;
        }
    }

    /// <inheritdoc/>
    public override void EndMarkedContent()
    {
        _actualText = null;
        if (_depth == _runningDepth) _runningDepth = 0;
        if (_depth > 0) _depth--;
    }

    private IDataToken<string>? ResolveText(IToken token) => (IDataToken<string>?)_tokens.Resolve<StringToken>(token) ?? _tokens.Resolve<HexToken>(token);

    // The text that stands for several glyphs goes with the first; the others only make it longer.
    private bool TakeActualText(float endX, float endY, out string? text)
    {
        text = _actualText;
        if (!_isActualTextTaken)
        {
            _isActualTextTaken = true;
            return true;
        }

        if (_content.Glyphs.Count > 0) _content.Glyphs[^1] = _content.Glyphs[^1] with { EndX = endX, EndY = endY };
        return false;
    }
}
