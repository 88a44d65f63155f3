namespace GovInfoReport.Parsing;

/// <content>Elements other than tables.</content>
internal sealed partial class HtmlTreeBuilder
{
    private void StartElement(ReadOnlySpan<char> html, ref HtmlTokenizer token, HtmlTagTraits traits)
    {
        switch (token.Tag)
        {
            case HtmlTag.LineBreak or HtmlTag.Image or HtmlTag.Input or HtmlTag.Button or HtmlTag.Object or HtmlTag.Select
                or HtmlTag.Option or HtmlTag.OptionGroup or HtmlTag.Svg:
                _open.GoOnFormatting();
                StartInLine(html, ref token);
                break;
            case HtmlTag.Rule:
                CloseParagraph();
                _start.Settle();
                EndLine();
                break;
            case HtmlTag.Meta:
                _start.Settle();
                AddMetadata(html, ref token);
                break;
            case HtmlTag.Template:
                _start.Settle();
                if (HtmlShadow.Find(html, token, out bool isDoubtful)) AddShadow(isDoubtful, token.TextEnd);
                else _templates++;
                break;
            case HtmlTag.Void:
                _start.Settle();
                if (HtmlDefaults.IsPicture(token.Key)) AddPicture();
                break;
            case HtmlTag.Form:
                StartForm(token.TextEnd);
                break;
            case HtmlTag.Page or HtmlTag.Document:
                StartPage(token);
                break;
            default:
                StartBlock(token.Tag, traits, token.TextEnd);
                break;
        }
    }

    // What stands in a line, and takes part in its formatting.
    private void StartInLine(ReadOnlySpan<char> html, ref HtmlTokenizer token)
    {
        int source = token.TextEnd;
        switch (token.Tag)
        {
            case HtmlTag.LineBreak:
                AddLineBreak(_start.IsHidden);
                break;
            case HtmlTag.Image:
                if (ShowsPicture(_start.Style)) _writer.AddImage(source, token.TagEnd + 1 - source);
                break;
            case HtmlTag.Button:
                if (_open.Find(HtmlTag.Button) is int button and > 0) CloseTo(button);
                TryOpen(HtmlTag.Button, _start.IsHidden ? HtmlStates.Hidden : HtmlStates.None, source);
                break;
            case HtmlTag.Object:
                StartObject(html, token, source);
                break;
            case HtmlTag.Svg:
                AddPicture();
                if (!token.ClosesItself()) TryOpen(HtmlTag.Svg, HtmlStates.Svg | HtmlStates.Hidden, source);
                break;
            default:
                StartField(html, ref token);
                break;
        }
    }

    // Fields, and lists to choose from.
    private void StartField(ReadOnlySpan<char> html, ref HtmlTokenizer token)
    {
        switch (token.Tag)
        {
            case HtmlTag.Input:
                CloseSelect();
                if (!_start.IsHidden && !IsHidden) AddField(html, ref token);
                break;
            case HtmlTag.Select:
                // Lists to choose from do not nest; the tag ends the outer one.
                if (CloseSelect()) break;
                OpenBlock(HtmlTag.Select, HtmlStates.None, token.TextEnd);
                _selection.Find(token);
                break;
            default:
                StartOption(token.Tag, token.TextEnd);
                break;
        }
    }

    private void StartOption(HtmlTag tag, int source)
    {
        if (IsCurrent(HtmlTag.Option)) Close();
        if (tag == HtmlTag.OptionGroup && IsCurrent(tag)) Close();
        bool isUnshown = tag == HtmlTag.Option && _open.Find(HtmlTag.Select) > 0 && source != _selection.Shown;
        OpenBlock(tag, isUnshown ? HtmlStates.Hidden : HtmlStates.None, source);
    }

    private void StartPage(in HtmlTokenizer token)
    {
        EndLine();
        bool isBody = token.Tag == HtmlTag.Page && token.Key == HtmlTags.BodyKey;
        if (_styles.AsksForPlaces) _styles.Survey.SetPage(isBody, _start.Tag.Facts);
        _open.SetPage(_start.Facts, _start.Style, isBody);
    }

    // What stands on lines of its own.
    private void StartBlock(HtmlTag tag, HtmlTagTraits traits, int source)
    {
        bool isItem = tag is HtmlTag.ListItem or HtmlTag.Term or HtmlTag.Description;
        if (isItem) CloseItem(tag);
        if (isItem || tag is HtmlTag.Paragraph or HtmlTag.Heading || (traits & HtmlTagTraits.Container) != 0)
        {
            CloseParagraph();
            if (tag == HtmlTag.Heading && IsCurrent(tag)) Close();
            OpenBlock(tag, tag == HtmlTag.Pre ? HtmlStates.Preformatted : HtmlStates.None, source);
        }
        else if ((traits & HtmlTagTraits.Block) != 0)
        {
            EndLine();
        }
    }

    private void EndTag(ReadOnlySpan<char> html, ref HtmlTokenizer token)
    {
        HtmlTag tag = token.Tag;
        if (_templates > 0)
        {
            if (tag == HtmlTag.Template) _templates--;
            return;
        }

        LeaveColumnGroup(tag);
        if ((_open.States & HtmlStates.Svg) != 0 && _open.CloseInDrawing(token.Key)) return;
        if (tag <= HtmlTag.VectorGraphics)
        {
            EndInline(tag, token.Key);
            return;
        }

        if (_open.Innermost.Tag == tag && tag != HtmlTag.Form && !_overflow.IsOpen)
        {
            // What most end tags mean.
            Close(tag == HtmlTag.Table ? token.TagEnd + 1 : token.TextEnd);
            return;
        }

        EndOther(tag, token);
    }

    // What ends more than the innermost element, or nothing that is open.
    private void EndOther(HtmlTag tag, in HtmlTokenizer token)
    {
        HtmlTagTraits traits = HtmlTags.Traits(tag);
        if (_overflow.End(tag) || (_overflow.IsOpen && (traits & HtmlTagTraits.Container) == 0 && IsBeyondDepth(traits)))
        {
            if ((traits & HtmlTagTraits.Block) != 0) EndLine();
            return;
        }

        if ((traits & HtmlTagTraits.TablePart) != 0) EndTablePart(tag, token.TagEnd + 1, token.TextEnd);
        else EndElement(tag, traits);
    }

    private void EndElement(HtmlTag tag, HtmlTagTraits traits)
    {
        switch (tag)
        {
            case HtmlTag.LineBreak:
                LeaveSvg();
                AddLineBreak(false);
                break;
            case HtmlTag.Paragraph:
                LeaveSvg();
                if (_open.Innermost.Paragraph > 0) CloseParagraph();
                else EndLine();
                break;
            case HtmlTag.ListItem:
                Close(_open.Find(tag, HtmlTagTraits.Scope | HtmlTagTraits.ListScope), endsLine: true);
                break;
            case HtmlTag.Form:
                EndForm();
                break;
            case HtmlTag.Option or HtmlTag.OptionGroup or HtmlTag.Svg:
                if (_open.FindWithinBlock(tag) is int index and > 0) CloseTo(index);
                break;
            case HtmlTag.Term or HtmlTag.Description or HtmlTag.Heading or HtmlTag.Button or HtmlTag.Object or HtmlTag.Select:
                Close(_open.Find(tag), endsLine: (traits & HtmlTagTraits.Block) != 0);
                break;
            default:
                if ((traits & HtmlTagTraits.Container) != 0) Close(_open.Find(tag), endsLine: true);
                else if ((traits & HtmlTagTraits.Block) != 0) EndLine();
                break;
        }
    }

    private void Close(int index, bool endsLine)
    {
        if (index > 0) CloseTo(index);
        else if (endsLine) EndLine();
    }

    private bool IsCurrent(HtmlTag tag) => _open.Innermost.Tag == tag && !_open.HasInlines;

    private void LeaveSvg()
    {
        while ((_open.States & HtmlStates.Svg) != 0) Close();
    }

    private void EndInline(HtmlTag tag, ulong key)
    {
        if (_open.TryCloseInnermostInline(key)) return;
        int index = _open.FindInline(key, tag is HtmlTag.Formatting or HtmlTag.Anchor, out int outermost);
        if (index < 0) return;
        HtmlTagTraits within = HtmlTagTraits.None;
        for (int i = outermost; i <= _open.Top; i++) within |= _open[i].Traits;
        if ((within & HtmlTagTraits.Special) == 0)
        {
            CloseTo(outermost);
            _open.CloseInline(index);
        }
        else if ((within & HtmlTagTraits.Scope) == 0)
        {
            // Formatting, and the end tag stands in a block within it: from here on the block is free of it, and of other inline elements.
            while ((_open.Innermost.Traits & HtmlTagTraits.Special) == 0) Close();
            _open.NeutralizeInline(index);
        }
    }

    private bool CloseSelect()
    {
        int select = _open.Find(HtmlTag.Select);
        if (select == 0) return false;
        CloseTo(select);
        return true;
    }

    /// <summary>Ends an open item of the same list, whose end tag may be left out.</summary>
    private void CloseItem(HtmlTag tag)
    {
        for (int i = _open.Top; i > 0; i--)
        {
            HtmlTag open = _open[i].Tag;
            if (open == tag || (tag != HtmlTag.ListItem && open is HtmlTag.Term or HtmlTag.Description))
            {
                CloseTo(i);
                return;
            }

            bool passes = open is HtmlTag.Address or HtmlTag.Div or HtmlTag.Paragraph || (_open[i].Traits & HtmlTagTraits.Special) == 0;
            if (!passes) return;
        }
    }

    private void StartForm(int source)
    {
        if (_formIsOpen) return;
        _formIsOpen = true;
        if (IsBetweenCells)
        {
            // A form between the cells of a table ends at once; its fields belong to it all the same, but that is no matter here.
            EndLine();
            return;
        }

        CloseParagraph();
        OpenBlock(HtmlTag.Form, HtmlStates.None, source);
    }

    private void EndForm()
    {
        if (!_formIsOpen) return;
        _formIsOpen = false;
        EndLine();
        int form = _open.Find(HtmlTag.Form);
        if (form == 0) return;
        while (!_open.HasInlines
            && _open.Innermost.Tag is HtmlTag.Paragraph or HtmlTag.ListItem or HtmlTag.Term or HtmlTag.Description or HtmlTag.Option
            or HtmlTag.OptionGroup) Close();
        if (form == _open.Top && !_open.HasInlines) Close();
        else _open.Neutralize(form);
    }

    private void AddLineBreak(bool hidden)
    {
        if (!hidden) EndLine();
    }

    // What an object holds is shown only where there is nothing else to show.
    private void StartObject(ReadOnlySpan<char> html, in HtmlTokenizer token, int source)
    {
        bool isLoaded = HtmlAttributes.TryFind(html, token.NameEnd, "data", out ReadOnlySpan<char> data) && !data.IsWhiteSpace();
        if (isLoaded) AddPicture();
        TryOpen(HtmlTag.Object, isLoaded || _start.IsHidden ? HtmlStates.Hidden : HtmlStates.None, source);
    }

    // A page made of the form in which an authority filled in its figures shows them as the fields' values.
    private void AddField(ReadOnlySpan<char> html, ref HtmlTokenizer token)
    {
        if (HtmlField.IsImage(html, token.NameEnd)) AddPicture();
        HtmlLook look = _open.Look.Under(_start.Style);
        if (look.IsUnseen) return;
        CharacterTraits traits = look.Traits;
        if (!HtmlField.TryFindText(html, token.NameEnd, out ReadOnlySpan<char> value))
        {
            if (!HtmlField.TryFindHint(html, token.NameEnd, out value)) return;
            traits |= CharacterTraits.Uncertain;
        }

        if (html.Overlaps(value, out int start)) _writer.AddField(value, start, traits);
    }

    private void AddMetadata(ReadOnlySpan<char> html, ref HtmlTokenizer token)
    {
        if (IsHidden || !HtmlAttributes.TryFind(html, token.NameEnd, "name", out ReadOnlySpan<char> name)) return;
        if (!HtmlAttributes.TryFind(html, token.NameEnd, "content", out ReadOnlySpan<char> content)) return;
        _writer.AddMetadata(name, content, token.TextEnd, token.TagEnd + 1 - token.TextEnd);
    }

    // The parts of a table within the bound still count, and end what is beyond.
    private bool IsBeyondDepth(HtmlTagTraits traits) => (traits & HtmlTagTraits.TablePart) == 0 || _overflow.HoldsTable;

    private void StartBeyondDepth(HtmlTag tag, HtmlTagTraits traits, int source)
    {
        if ((traits & HtmlTagTraits.Block) != 0) EndLine();
        if (tag == HtmlTag.LineBreak) AddLineBreak(false);
        else if (tag == HtmlTag.Template) _templates++;
        _bounds.ReportDepth(source);
        _overflow.Start(tag);
    }
}
