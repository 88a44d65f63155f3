namespace GovInfoReport.Parsing;

/// <summary>
/// Puts a page's tags in order as the HTML standard's tree construction does (implied and missing tags, text astray in tables),
/// and writes what is shown. It keeps the open elements only, never a tree.
/// </summary>
/// <remarks>Each thread keeps one for its next page; nothing of a page stays in it.</remarks>
internal sealed partial class HtmlTreeBuilder
{
    [ThreadStatic]
    private static HtmlTreeBuilder? _idle;

    private readonly HtmlBounds _bounds = new();
    private readonly HtmlBlockWriter _writer;
    private readonly HtmlElementStack _open = new();
    private readonly HtmlOverflow _overflow = new();
    private readonly HtmlDrawings _drawings = new();
    private readonly HtmlSelection _selection = new();
    private readonly HtmlStyles _styles = new();
    private readonly HtmlStartStyle _start;
    private DocumentBuilder _document = null!;
    private int _maxDepth;
    private int _templates;
    private bool _formIsOpen;
    private bool _titleSeen;

    private HtmlTreeBuilder()
    {
        _writer = new HtmlBlockWriter(_bounds);
        _start = new HtmlStartStyle(_styles, _open);
    }

    private bool IsHidden => (_open.States & HtmlStates.Hidden) != 0;

    private bool IsPlain =>
        (_open.States & (HtmlStates.Hidden | HtmlStates.Preformatted | HtmlStates.Looks)) == 0 && !_open.EndsLines;

    /// <summary>Takes a builder for one page.</summary>
    /// <param name="document">Takes what is shown.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    public static HtmlTreeBuilder Take(DocumentBuilder document, CancellationToken cancellation)
    {
        HtmlTreeBuilder builder = _idle ?? new HtmlTreeBuilder();
        _idle = null;
        builder._document = document;
        document.Work.Token = cancellation;
        builder._maxDepth = document.Bounds.MaxDepth;
        builder._bounds.Start(document);
        builder._writer.Start(document);
        return builder;
    }

    /// <summary>Forgets the page, read to its end or not, and keeps the builder for the next one.</summary>
    public void GiveBack()
    {
        Forget();
        _document = null!;
        _start.Clear();
        _styles.Clear();
        _drawings.Clear();
        _idle = this;
    }

    private void Forget()
    {
        _templates = 0;
        _rowTag = default;
        _otherCell = default;
        _formIsOpen = _titleSeen = false;
        _selection.Clear();
        _bounds.Clear();
        _writer.Clear();
        _open.Clear();
        _overflow.Clear();
    }

    /// <summary>Reads a page.</summary>
    /// <param name="html">The decoded characters.</param>
    public void Read(ReadOnlyMemory<char> html)
    {
        _start.Start(html);
        _styles.Start(html.Span);
        ReadOnce(html.Span);
        // A style sheet came after what it is for. All of them are known now.
        if (_styles.IsLate) ReadAgain(html.Span);
        if (_styles.IsOpen)
        {
            _styles.Survey.IsComplete = true;
            ReadAgain(html.Span);
        }

        if (_styles.IsOverBound) _bounds.ReportStyles(0);
    }

    private void ReadAgain(ReadOnlySpan<char> html)
    {
        _styles.IsLate = _styles.AnyText = false;
        Forget();
        _document.Restart();
        _bounds.Start(_document);
        _writer.Start(_document);
        ReadOnce(html);
    }

    private void ReadOnce(ReadOnlySpan<char> html)
    {
        HtmlTokenizer tokens = new(html);
        _open.KeepsLines = MarkdownPage.IsOne(html);
        bool more;
        do
        {
            more = tokens.Read();
            _document.Work.Add(1 + (tokens.IsTag ? tokens.TagEnd : tokens.TextEnd) - tokens.TextStart);
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

        }
        while (more && !_document.IsFull && !_styles.IsLate);

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
        if (!_styles.AnyText && !raw.IsWhiteSpace()) _styles.AnyText = true;
        if (_styles.AsksForPlaces) _styles.Survey.AddText(_open.Node);
        if (_open.IsFormattingCut && (_open.States & HtmlStates.Svg) == 0 && !(IsBetweenCells && raw.IsWhiteSpace()))
            _open.GoOnFormatting();
        if (IsPlain) _writer.Append(raw, offset);
        else if (IsHidden && !raw.IsWhiteSpace()) _open.PassOver(offset);
        else if (!IsHidden) AddText(raw, offset, _open.Look);
    }

    // Text that is not seen but takes room sets what is on both sides of it apart.
    private void AddText(ReadOnlySpan<char> raw, int offset, in HtmlLook look)
    {
        if (look.IsUnseen && look.TakesRoom) _writer.AddBlank();
        else if (look.IsUnseen) return;
        else if ((_open.States & HtmlStates.Preformatted) != 0 || _open.EndsLines) AddPreformatted(raw, offset);
        else _writer.Append(raw, offset, look.Traits);
    }

    private void AddPreformatted(ReadOnlySpan<char> raw, int offset)
    {
        foreach (Range line in raw.Split('\n'))
        {
            (int start, int length) = line.GetOffsetAndLength(raw.Length);
            if (start > 0) EndLine();
            _writer.Append(raw.Slice(start, length), offset + start, _open.Look.Traits);
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

        _start.Set(token);
        if (tag <= HtmlTag.VectorGraphics)
        {
            StartInline(html, ref token);
            return;
        }

        if ((traits & HtmlTagTraits.RawText) != 0) StartRawText(html, ref token);
        else if (_overflow.IsOpen && IsBeyondDepth(traits)) StartBeyondDepth(tag, traits, token.TextEnd);
        else if ((traits & HtmlTagTraits.TablePart) != 0) StartTablePart(html, ref token, attributes);
        else StartElement(html, ref token, traits);
    }

    private void StartInline(ReadOnlySpan<char> html, ref HtmlTokenizer token)
    {
        bool isDrawing = false;
        if (token.Tag == HtmlTag.VectorGraphics)
        {
            // Word leaves drawings of its own as v: elements; what they hold is no part of the text.
            if (token.ClosesItself()) return;
            isDrawing = _drawings.HasEnd(html, token);
        }

        if (token.Tag == HtmlTag.Anchor && _open.HoldsFormatting(token.Key)) EndInline(token.Tag, token.Key);
        if (token.Tag == HtmlTag.Inline && HtmlDefaults.IsRubyPart(token.Key)) CloseRubyPart();
        if (_open.IsFormattingCut) _open.GoOnFormatting();
        if (!_open.HasInlines && _open.Innermost.Look.Style is { SetsApart: true }) EndLine();
        HtmlStyle? style = _start.Style;
        if (style is { IsHidden: true } && token.Tag == HtmlTag.Inline && HtmlDefaults.IsPicture(token.Key)) AddPicture();
        _open.OpenInline(html, ref token, _start.Facts, style, isDrawing);
        if (style is { IsAddedTo: true }) AddGenerated(style, token.TextEnd);
    }

    private void StartRawText(ReadOnlySpan<char> html, ref HtmlTokenizer token)
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

        HtmlLook look = _open.Look.Under(_start.Style);
        (int start, int length) = token.SkipRawText().GetOffsetAndLength(html.Length);
        if (tag == HtmlTag.Style) AddStyleSheet(html, token, start, length);
        if (_start.IsHidden || IsHidden)
        {
            if (tag is HtmlTag.TextArea or HtmlTag.Example) _open.PassOver(start);
            return;
        }

        if (tag is HtmlTag.TextArea or HtmlTag.Example)
        {
            if (length == 0 && tag == HtmlTag.TextArea) AddField(html, ref token);
            AddText(html.Slice(start, length), start, look);
        }
        else if (tag == HtmlTag.InlineFrame)
        {
            AddPicture();
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

        _open.Push(tag, own, _start.FactsOf(tag), _start.StyleOf(tag));
    }

    /// <summary>Opens an element that stands on lines of its own, unless it is hidden: then it leaves no trace.</summary>
    private void OpenBlock(HtmlTag tag, HtmlStates own, int source)
    {
        HtmlStyle? style = _start.StyleOf(tag);
        if (style is { IsHidden: true }) own |= HtmlStates.Hidden;
        if ((own & HtmlStates.Hidden) == 0) EndLine();
        TryOpen(tag, own, source);
        if (style is { IsAddedTo: true }) AddGenerated(style, source);
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
