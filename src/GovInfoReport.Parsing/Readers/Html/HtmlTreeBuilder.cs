namespace GovInfoReport.Parsing;

/// <summary>
/// Puts a page's tags in order as the HTML standard's tree construction does (implied and missing tags, text astray in tables),
/// and writes what is shown. It keeps the open elements only, never a tree.
/// </summary>
/// <remarks>Each thread keeps one for its next page; nothing of a page stays in it.</remarks>
internal sealed partial class HtmlTreeBuilder
{
    private const int TokensBetweenCancellationChecks = 4096;

    [ThreadStatic]
    private static HtmlTreeBuilder? _idle;

    private readonly HtmlBounds _bounds = new();
    private readonly HtmlBlockWriter _writer;
    private readonly HtmlElementStack _open = new();
    private readonly HtmlOverflow _overflow = new();
    private readonly HtmlDrawings _drawings = new();
    private DocumentBuilder _document = null!;
    private CancellationToken _cancellation;
    private int _maxDepth;
    private int _templates;
    private bool _formIsOpen;
    private bool _titleSeen;

    private HtmlTreeBuilder() => _writer = new HtmlBlockWriter(_bounds);

    private bool IsHidden => (_open.States & HtmlStates.Hidden) != 0;

    /// <summary>Takes a builder for one page.</summary>
    /// <param name="document">Takes what is shown.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    public static HtmlTreeBuilder Take(DocumentBuilder document, CancellationToken cancellation)
    {
        HtmlTreeBuilder builder = _idle ?? new HtmlTreeBuilder();
        _idle = null;
        builder._document = document;
        builder._cancellation = cancellation;
        builder._maxDepth = document.Options.MaxDepth;
        builder._bounds.Start(document);
        builder._writer.Start(document);
        return builder;
    }

    /// <summary>Forgets the page, read to its end or not, and keeps the builder for the next one.</summary>
    public void GiveBack()
    {
        _document = null!;
        _cancellation = default;
        _templates = 0;
        _rowTag = default;
        _otherCell = default;
        _formIsOpen = _titleSeen = false;
        _bounds.Clear();
        _writer.Clear();
        _open.Clear();
        _overflow.Clear();
        _drawings.Clear();
        _idle = this;
    }

    /// <summary>Reads a page.</summary>
    /// <param name="html">The decoded characters.</param>
    public void Read(ReadOnlySpan<char> html)
    {
        HtmlTokenizer tokens = new(html);
        bool more;
        int count = 0;
        do
        {
            more = tokens.Read();
            if (tokens.TextEnd > tokens.TextStart) AddText(html[tokens.TextStart..tokens.TextEnd], tokens.TextStart);
            if (tokens.IsTag)
            {
                if (tokens.IsEndTag) EndTag(html, ref tokens);
                else StartTag(html, ref tokens);
            }
            else if (more && (_open.States & HtmlStates.Svg) != 0)
            {
                tokens.SkipCharacterData();
            }

            if (++count % TokensBetweenCancellationChecks == 0) _cancellation.ThrowIfCancellationRequested();
        }
        while (more && !_document.IsFull);

        CloseTo(1, html.Length);
        _open.CloseInlines();
        _writer.Finish();
        if (_open.OpenHidden >= 0) _bounds.ReportOpenHidden(_open.OpenHidden);
        if (tokens.OpenAtEnd >= 0) _bounds.ReportOpenAtEnd(tokens.OpenAtEnd);
    }

    private void AddText(ReadOnlySpan<char> raw, int offset)
    {
        if (_templates > 0) return;
        if (_open.Innermost.Tag == HtmlTag.ColumnGroup && !raw.IsWhiteSpace()) Close();
        if (_open.IsFormattingCut && (_open.States & HtmlStates.Svg) == 0 && !(IsBetweenCells && raw.IsWhiteSpace())) _open.GoOnFormatting();
        if ((_open.States & (HtmlStates.Hidden | HtmlStates.Preformatted)) == 0) _writer.Append(raw, offset);
        else if (!IsHidden) AddPreformatted(raw, offset);
        else if (!raw.IsWhiteSpace()) _open.PassOver(offset);
    }

    private void AddPreformatted(ReadOnlySpan<char> raw, int offset)
    {

        foreach (Range line in raw.Split('\n'))
        {
            (int start, int length) = line.GetOffsetAndLength(raw.Length);
            if (start > 0) EndLine();
            _writer.Append(raw.Slice(start, length), offset + start);
        }
    }

    private void StartTag(ReadOnlySpan<char> html, ref HtmlTokenizer token)
    {
        HtmlTag tag = token.Tag;
        HtmlTagTraits traits = HtmlTags.Traits(tag);
        if (_templates > 0)
        {
            if (tag == HtmlTag.Template) _templates++;
            else if ((traits & HtmlTagTraits.RawText) != 0) token.SkipRawText();
            return;
        }

        LeaveColumnGroup(tag);
        HtmlRelevantAttributes attributes = default;
        if (token.Hint >= 0) attributes.Read(html, ref token);
        if ((_open.States & HtmlStates.Svg) != 0)
        {
            if ((traits & HtmlTagTraits.LeavesSvg) == 0)
            {
                // Whatever its name, it is part of the drawing.
                if (!token.ClosesItself()) _open.OpenInDrawing(token.Key);
                return;
            }

            LeaveSvg();
        }

        if (tag <= HtmlTag.VectorGraphics)
        {
            StartInline(html, ref token, attributes.Hides);
            return;
        }

        if ((traits & HtmlTagTraits.RawText) != 0) StartRawText(html, ref token, attributes.Hides);
        else if (_overflow.IsOpen && IsBeyondDepth(traits)) StartBeyondDepth(tag, traits, token.TextEnd);
        else if ((traits & HtmlTagTraits.TablePart) != 0) StartTablePart(html, ref token, attributes);
        else StartElement(html, ref token, traits, attributes.Hides);
    }

    private void StartInline(ReadOnlySpan<char> html, ref HtmlTokenizer token, bool hidden)
    {
        bool isDrawing = false;
        if (token.Tag == HtmlTag.VectorGraphics)
        {
            // Word leaves drawings of its own as v: elements; what they hold is no part of the text.
            if (token.ClosesItself()) return;
            isDrawing = _drawings.HasEnd(html, token);
        }

        if (token.Tag == HtmlTag.Anchor && _open.HoldsFormatting(token.Key)) EndInline(token.Tag, token.Key);
        _open.OpenInline(html, ref token, hidden || isDrawing, isDrawing);
    }

    private void StartRawText(ReadOnlySpan<char> html, ref HtmlTokenizer token, bool hidden)
    {
        int tagStart = token.TextEnd;
        HtmlTag tag = token.Tag;
        if (tag == HtmlTag.Example)
        {
            CloseParagraph();
            EndLine();
        }
        else if (tag == HtmlTag.TextArea)
        {
            CloseSelect();
        }

        (int start, int length) = token.SkipRawText().GetOffsetAndLength(html.Length);
        if (hidden || IsHidden)
        {
            if (tag is HtmlTag.TextArea or HtmlTag.Example) _open.PassOver(start);
            return;
        }

        if (tag is HtmlTag.TextArea or HtmlTag.Example)
        {
            _writer.Append(html.Slice(start, length), start);
        }
        else if (tag == HtmlTag.Title && !_titleSeen)
        {
            _titleSeen = true;
            _writer.AddMetadata("title", html.Slice(start, length), tagStart, start + length - tagStart);
        }
    }

    private void EndLine()
    {
        if (!IsHidden) _writer.EndLine();
    }

    private void TryOpen(HtmlTag tag, HtmlStates own, int source)
    {
        if (_open.Top >= _maxDepth)
        {
            _bounds.ReportDepth(source);
            _overflow.Start(tag);
            return;
        }

        _open.Push(tag, own);
    }

    /// <summary>Opens an element that stands on lines of its own, unless it is hidden: then it leaves no trace.</summary>
    private void OpenBlock(HtmlTag tag, HtmlStates own, int source)
    {
        if ((own & HtmlStates.Hidden) == 0) EndLine();
        TryOpen(tag, own, source);
    }

    private void CloseParagraph()
    {
        if (_open.Innermost.Paragraph > 0) CloseTo(_open.Innermost.Paragraph);
    }

    private void CloseTo(int index, int source = 0)
    {
        while (_open.Top >= index) Close(source);
    }

    private void EndBlock()
    {
        // What is hidden in the block may have no end of its own; the block's line ends all the same.
        if (_open.IsInnermostHidden) _open.CloseInlines();
        if (!_open.IsInnermostHidden) EndLine();
    }

    private void CloseAbove(int index)
    {
        CloseTo(index + 1);
        _open.CloseInlines();
    }

    private void Close(int source = 0)
    {
        ref HtmlOpenElement element = ref _open.Innermost;
        if (element.IsWritten) EndTablePart(element.Tag, source);
        else if ((element.Traits & HtmlTagTraits.Block) != 0) EndBlock();
        _open.Pop();
        _overflow.Clear();
    }
}
