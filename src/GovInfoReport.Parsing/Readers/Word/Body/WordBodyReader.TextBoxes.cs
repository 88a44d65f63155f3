namespace GovInfoReport.Parsing;

/// <summary>The paragraph that a text box interrupts: its state, the text so far, how that looks, and the colour behind it.</summary>
internal readonly record struct TextBoxPlace(ParagraphState Paragraph, string Text, (int Start, int Length, SeenRun Run)[] Marks,
    int Background);

/// <content>Text boxes: paragraphs and tables of their own in the midst of a paragraph. They come before it.</content>
internal sealed partial class WordBodyReader
{
    /// <summary>
    /// A paragraph longer than this is ended where a text box hangs in it, so that many text boxes cannot make its text be copied again and
    /// again.
    /// </summary>
    private const int MaxAside = 200;

    private readonly Stack<TextBoxPlace> _textBoxes = new();

    private void OpenTextBox()
    {
        if (_look.IsHidden)
        {
            _reader.Skip();
            return;
        }

        if (!_isInParagraph || _reader.IsEmptyElement) return;
        if (_textBoxes.Count >= _document.Bounds.MaxDepth)
        {
            ReportBound(OfficeTexts.Nesting, _document.Bounds.MaxDepth);
            return;
        }

        string text = "";
        if (_document.Length - _paragraph.Start <= MaxAside)
        {
            text = _document.Text[_paragraph.Start..].ToString();
            _document.Work.Add(text.Length);
            _document.Truncate(_paragraph.Mark);
        }
        else
        {
            FinishParagraph();
        }

        _textBoxes.Push(new TextBoxPlace(_paragraph, text, _marks.Take(), _looks.Background));
        // A box has a colour of its own, which is not looked at.
        _looks.Background = OfficeColor.Unknown;
        _paragraph = default;
        _isInParagraph = false;
        Push(WordFrameKind.TextBox);
    }

    private void CloseTextBox()
    {
        FinishContinuedParagraph();
        TextBoxPlace around = _textBoxes.Pop();
        (_paragraph, _looks.Background) = (around.Paragraph, around.Background);
        (_paragraph.Mark, _paragraph.Start) = NewPlace();
        _document.Append(around.Text);
        _marks.Put(around.Marks);
        _look = _paragraph.Look;
        _isInParagraph = true;
    }
}
