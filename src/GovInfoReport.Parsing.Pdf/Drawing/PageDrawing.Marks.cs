using UglyToad.PdfPig.Tokens;

namespace GovInfoReport.Parsing.Pdf;

/// <content>Marks in the content: what text stands for, and what is shown.</content>
internal sealed partial class PageDrawing
{
    private readonly MarkedContent _marks = new();
    private (string Text, int Depth, int Start)? _replaced;

    /// <inheritdoc/>
    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
    {
        IToken? token = propertyDictionaryName is null ? properties : resources.Find(NameToken.Properties, propertyDictionaryName);
        if (token is not null && propertyDictionaryName is not null) properties = _tokens.Resolve<DictionaryToken>(token);
        _marks.Begin(name, properties, NameToken.Oc.Equals(name) ? layers.StateOf(token) : LayerState.Shown);
        if (_replaced is not null || properties is null || !properties.TryGet(NameToken.ActualText, out IToken text)
            || ResolveText(text) is not { } actual) return;
        // Soft hyphens mark where words may be broken; they are not part of the text.
        _replaced = (actual.Data?.Replace("\u00AD", "", StringComparison.Ordinal) ?? "", _marks.Depth, _content.Glyphs.Count);
    }

    /// <inheritdoc/>
    public override void EndMarkedContent()
    {
        if (_replaced is { } replaced && replaced.Depth >= _marks.Depth)
        {
            _replaced = null;
            _isAfterBlank |= ReplacedText.Settle(_content.Glyphs, replaced.Start, replaced.Text);
        }

        _marks.End();
    }

    private IDataToken<string>? ResolveText(IToken token) =>
        (IDataToken<string>?)_tokens.Resolve<StringToken>(token) ?? _tokens.Resolve<HexToken>(token);
}
