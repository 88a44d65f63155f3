namespace GovInfoReport.Parsing;

/// <content>Tables and their parts.</content>
internal sealed partial class HtmlTreeBuilder
{
    // A table needs room on the stack for itself, a row group, a row and a cell.
    private const int LevelsOfTable = 4;

    /// <summary>
    /// The columns that a cell may span at most, whatever the options say (HTML standard, attributes common to td and th).
    /// </summary>
    private const int MaxColumnSpan = 1000;

    private bool IsBetweenCells => (_open[_open.Innermost.TablePart].Traits & HtmlTagTraits.BetweenCells) != 0;

    /// <summary>Starts a part of a table, or a table, after ending and starting what it implies.</summary>
    private void StartTablePart(ReadOnlySpan<char> html, ref HtmlTokenizer token, in HtmlRelevantAttributes attributes)
    {
        HtmlTag tag = token.Tag;
        if (tag == HtmlTag.Table)
        {
            EndTableAround(token.TextEnd);
            StartTable(token.TextEnd);
            return;
        }

        while (true)
        {
            int around = _open.Innermost.TablePart;
            if (_open[around].Tag == HtmlTag.Row && tag is HtmlTag.Cell or HtmlTag.HeadCell)
            {
                if (around != _open.Top || _open.HasInlines) CloseAbove(around);
                StartCell(html, ref token, attributes);
                return;
            }

            if (StartIn(around, html, token)) return;
        }
    }

    /// <summary>Ends a table before another that stands in it, but in no cell or caption of it.</summary>
    private void EndTableAround(int source)
    {
        while (_open[_open.Innermost.TablePart].Tag is not (HtmlTag.Root or HtmlTag.Caption or HtmlTag.Cell or HtmlTag.HeadCell))
            CloseTo(_open.FindTablePart(HtmlTag.Table), source);
    }

    /// <summary>Starts a part within another, or ends that where it may not stand in it.</summary>
    /// <returns>False where a part was ended or implied, and the one asked for comes next.</returns>
    private bool StartIn(int around, ReadOnlySpan<char> html, in HtmlTokenizer token)
    {
        switch (_open[around].Tag)
        {
            case HtmlTag.Root:
                // Outside of a table browsers pass over the tag; what stood in two cells must not run together.
                EndLine();
                return true;
            case HtmlTag.ColumnGroup when token.Tag == HtmlTag.Column:
                AddColumn(html, token);
                return true;
            case HtmlTag.Row or HtmlTag.Caption or HtmlTag.Cell or HtmlTag.HeadCell or HtmlTag.ColumnGroup:
                CloseTo(around, token.TextEnd);
                return false;
            case HtmlTag.TableHead or HtmlTag.TableBody or HtmlTag.TableFoot:
                return StartInRowGroup(around, token);
            default:
                CloseAbove(around);
                return StartInTable(token.Tag, token.TextEnd);
        }
    }

    /// <summary>Starts a row, or one that a cell implies; whatever else comes ends the group of rows.</summary>
    /// <returns>False where a row was implied or the group ended, and the part asked for comes next.</returns>
    private bool StartInRowGroup(int around, in HtmlTokenizer token)
    {
        if (token.Tag is not (HtmlTag.Row or HtmlTag.Cell or HtmlTag.HeadCell))
        {
            CloseTo(around, token.TextEnd);
            return false;
        }

        CloseAbove(around);
        StartRow(token.TextEnd);
        if (token.Tag != HtmlTag.Row) return false;
        _rowTag = _open.Innermost.IsWritten ? token.TextEnd..(token.TagEnd + 1) : default;
        return true;
    }

    /// <summary>Starts a part that stands directly in a table.</summary>
    /// <returns>False where a part was implied, and the one asked for comes next.</returns>
    private bool StartInTable(HtmlTag tag, int source)
    {
        switch (tag)
        {
            case HtmlTag.Caption:
                OpenPart(tag, source);
                if (_open.Innermost.IsWritten) _writer.BeginCaption();
                return true;
            case HtmlTag.ColumnGroup:
                OpenPart(tag, source);
                return true;
            case HtmlTag.Column:
                OpenPart(HtmlTag.ColumnGroup, source);
                return false;
            case HtmlTag.TableHead or HtmlTag.TableBody or HtmlTag.TableFoot:
                OpenPart(tag, source);
                return true;
            default:
                OpenPart(HtmlTag.TableBody, source);
                return false;
        }
    }

    private void StartTable(int source)
    {
        CloseParagraph();
        if (_open.Top + LevelsOfTable > _document.Bounds.MaxDepth)
        {
            EndLine();
            _bounds.ReportDepth(source);
            _overflow.Start(HtmlTag.Table);
            return;
        }

        HtmlStyle? style = _start.StyleOf(HtmlTag.Table);
        _open.Push(HtmlTag.Table, style is { IsHidden: true } ? HtmlStates.Hidden : HtmlStates.None, _start.FactsOf(HtmlTag.Table), style);
        if (_open.IsInnermostHidden) return;
        _open.Innermost.IsWritten = true;
        _writer.BeginTable(source);
    }

    private void StartRow(int source)
    {
        OpenPart(HtmlTag.Row, source);
        if (_styles.AsksForAncestors) _otherCell = default;
        if (_open.Innermost.IsWritten) _writer.BeginRow();
    }

    private void StartCell(ReadOnlySpan<char> html, ref HtmlTokenizer token, in HtmlRelevantAttributes attributes)
    {
        HtmlStyle? style = _start.Style;
        if (style is { IsHidden: true } || !_open.Innermost.IsWritten)
        {
            OpenPart(token.Tag, token.TextEnd);
            return;
        }

        bool isHead = token.Tag == HtmlTag.HeadCell;
        int rowSpan = attributes.RowSpan.IsEmpty ? 1 : ReadSpan(attributes.RowSpan, ushort.MaxValue, token.TextEnd);
        int columnSpan = attributes.ColumnSpan.IsEmpty ? 1 : Math.Max(1, ReadSpan(attributes.ColumnSpan, MaxColumnSpan, token.TextEnd));

        HtmlCellTag cell = new(token.TextEnd, token.TagEnd + 1 - token.TextEnd, rowSpan, columnSpan, isHead);
        HtmlLook around = _open.Innermost.Look.Own;
        if (!_styles.AsksForPlaces && (_open.Innermost.States & ~HtmlStates.Looks) == HtmlStates.None && around.Under(style).IsPlain
            && style is not { IsAddedTo: true })
        {
            if (around != _otherLook) (_otherCell, _otherLook) = (default, around);
            if (AddCells(html, ref token, ref cell)) return;
        }

        OpenPart(token.Tag, token.TextEnd);
        _writer.BeginCell(cell, token.TagEnd + 1);
        if (style is { IsAddedTo: true }) AddGenerated(style, token.TextEnd);
    }

    // What is no number is 1, as is what is negative; a number may have anything after it.
    private int ReadSpan(ReadOnlySpan<char> value, int bound, int source)
    {
        bound = Math.Min(bound, _document.Bounds.MaxSpan);
        if (value.Length == 1 && value[0] is >= '1' and <= '9' && bound >= 9) return value[0] - '0';
        value = value.TrimStart("\t\n\f\r ");
        if (value.StartsWith('+')) value = value[1..];
        int digits = value.IndexOfAnyExceptInRange('0', '9');
        if (digits < 0) digits = value.Length;
        if (digits == 0) return 1;
        int span = 0;
        for (int i = 0; i < digits && span <= bound; i++) span = (span * 10) + value[i] - '0';
        if (span <= bound) return span;
        _bounds.ReportSpan(source, bound);
        return Math.Max(1, bound);
    }

    /// <summary>Ends a group of columns before anything else than a column.</summary>
    private void LeaveColumnGroup(HtmlTag next)
    {
        if (_open.Innermost.Tag == HtmlTag.ColumnGroup && next is not (HtmlTag.Column or HtmlTag.ColumnGroup or HtmlTag.Template)) Close();
    }

    private void OpenPart(HtmlTag tag, int source)
    {
        TryOpen(tag, _start.StyleOf(tag) is { IsHidden: true } or { IsCollapsed: true } && tag != HtmlTag.ColumnGroup ? HtmlStates.Hidden
            : HtmlStates.None, source);
        _open.Innermost.IsWritten = !_open.IsInnermostHidden;
    }

    private void AddColumn(ReadOnlySpan<char> html, in HtmlTokenizer token)
    {
        int span = HtmlAttributes.TryFind(html, token.NameEnd, "span", out ReadOnlySpan<char> value)
            ? Math.Max(1, ReadSpan(value, MaxColumnSpan, token.TextEnd)) : 1;
        if (_open[_open.FindTablePart(HtmlTag.Table)].IsWritten)
            _writer.AddColumns(span, _start.Style is { IsCollapsed: true } || _open.Innermost.Look.Style is { IsCollapsed: true });
    }

    /// <summary>Ends the part of a table that an end tag means, if there is one.</summary>
    private void EndTablePart(HtmlTag tag, int sourceEnd, int source)
    {
        HtmlTag place = _open[_open.Innermost.TablePart].Tag;
        if (place == HtmlTag.Root)
        {
            EndLine();
            return;
        }

        int part = _open.FindTablePart(tag);
        bool counts = tag switch
        {
            HtmlTag.Caption or HtmlTag.ColumnGroup or HtmlTag.Cell or HtmlTag.HeadCell => place == tag,
            HtmlTag.Column => false,
            _ => true,
        };
        if (part > 0 && counts) CloseTo(part, tag == HtmlTag.Table ? sourceEnd : source);
    }

    /// <summary>Writes the end of a part of a table that is being closed.</summary>
    private void EndTablePart(HtmlTag tag, int source)
    {
        switch (tag)
        {
            case HtmlTag.Table:
                _writer.EndTable(source);
                (_rowTag, _otherCell) = (default, default);
                break;
            case HtmlTag.Caption:
                _writer.EndCaption();
                break;
            case HtmlTag.TableHead or HtmlTag.TableBody or HtmlTag.TableFoot:
                _writer.EndRowGroup();
                break;
            case HtmlTag.Row:
                EndLine();
                break;
            case HtmlTag.Cell or HtmlTag.HeadCell:
                _writer.EndCell();
                break;
        }
    }
}
