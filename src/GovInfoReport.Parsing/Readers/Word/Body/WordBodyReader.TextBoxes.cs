namespace GovInfoReport.Parsing;

/// <content>Text boxes: paragraphs and tables of their own in the midst of a paragraph. They come before it.</content>
internal sealed partial class WordBodyReader
{
    /// <summary>A paragraph longer than this is ended where a text box hangs in it, so that many text boxes cannot make its text be copied again and again.</summary>
    private const int MaxAside = 1000;

    private readonly Stack<(ParagraphState Paragraph, string Text)> _textBoxes = new();

    private void OpenTextBox()
    {
        if (_isHidden)
        {
            _reader.Skip();
            return;
        }

        if (!_isInParagraph || _reader.IsEmptyElement) return;
        if (_textBoxes.Count >= _document.Options.MaxDepth)
        {
            ReportBound(OfficeTexts.Nesting, _document.Options.MaxDepth);
            return;
        }

        string text = "";
        if (_document.Length - _paragraph.Start <= MaxAside)
        {
            text = _document.Text[_paragraph.Start..].ToString();
            _document.Truncate(_paragraph.Mark);
        }
        else
        {
            FinishParagraph();
        }

        _textBoxes.Push((_paragraph, text));
        _paragraph = default;
        _isInParagraph = false;
        Push(WordFrameKind.TextBox);
    }

    private void CloseTextBox()
    {
        FinishContinuedParagraph();
        (_paragraph, string text) = _textBoxes.Pop();
        ParagraphState place = NewParagraph();
        (_paragraph.Mark, _paragraph.Start) = (place.Mark, place.Start);
        _document.Append(text);
        _isInParagraph = true;
    }
}
