namespace GovInfoReport.Parsing;

/// <content>Tables and their parts.</content>
internal sealed partial class HtmlTreeBuilder
{
    // A table needs room on the stack for itself, a row group, a row and a cell.
    private const int LevelsOfTable = 4;

    /// <summary>The columns that a cell may span at most, whatever the options say (HTML standard, attributes common to td and th).</summary>
    private const int MaxColumnSpan = 1000;

    private bool IsBetweenCells => (_open[_open.Innermost.TablePart].Traits & HtmlTagTraits.BetweenCells) != 0;

    /// <summary>Starts a part of a table, or a table, after ending and starting what it implies.</summary>
    private void StartTablePart(ReadOnlySpan<char> html, ref HtmlTokenizer token, in HtmlRelevantAttributes attributes)
    {
        HtmlTag tag = token.Tag;
        HtmlStates own = attributes.Hides ? HtmlStates.Hidden : HtmlStates.None;
        int source = token.TextEnd;
        while (true)
        {
            int around = _open.Innermost.TablePart;
            HtmlTag place = _open[around].Tag;
            if (place == HtmlTag.Row && tag is HtmlTag.Cell or HtmlTag.HeadCell)
            {
                if (around != _open.Top || _open.HasInlines) CloseAbove(around);
                StartCell(html, ref token, attributes, own);
                return;
            }

            switch (place)
            {
                case HtmlTag.Root or HtmlTag.Caption or HtmlTag.Cell or HtmlTag.HeadCell when tag == HtmlTag.Table:
                    StartTable(own, source);
                    return;
                case HtmlTag.Root:
                    // Outside of a table browsers pass over the tag; what stood in two cells must not run together.
                    EndLine();
                    return;
                case HtmlTag.Table or HtmlTag.TableHead or HtmlTag.TableBody or HtmlTag.TableFoot or HtmlTag.Row or HtmlTag.ColumnGroup when tag == HtmlTag.Table:
                    CloseTo(_open.FindTablePart(HtmlTag.Table), source);
                    continue;
                case HtmlTag.ColumnGroup when tag == HtmlTag.Column:
                    return;
                case HtmlTag.Row or HtmlTag.Caption or HtmlTag.Cell or HtmlTag.HeadCell or HtmlTag.ColumnGroup:
                    CloseTo(around, source);
                    continue;
                case HtmlTag.TableHead or HtmlTag.TableBody or HtmlTag.TableFoot when tag is HtmlTag.Row or HtmlTag.Cell or HtmlTag.HeadCell:
                    CloseAbove(around);
                    StartRow(tag == HtmlTag.Row ? own : HtmlStates.None, source);
                    if (tag != HtmlTag.Row) continue;
                    if (own == HtmlStates.None) _rowTag = source..(token.TagEnd + 1);
                    return;
                case HtmlTag.TableHead or HtmlTag.TableBody or HtmlTag.TableFoot:
                    CloseTo(around, source);
                    continue;
                default:
                    CloseAbove(around);
                    if (StartInTable(tag, own, source)) return;
                    continue;
            }
        }
    }

    /// <summary>Starts a part that stands directly in a table.</summary>
    /// <returns>False where a part was implied, and the one asked for comes next.</returns>
    private bool StartInTable(HtmlTag tag, HtmlStates own, int source)
    {
        switch (tag)
        {
            case HtmlTag.Caption:
                OpenPart(tag, own, source);
                if (_open.Innermost.IsWritten) _writer.BeginCaption();
                return true;
            case HtmlTag.ColumnGroup:
                OpenPart(tag, own, source);
                return true;
            case HtmlTag.Column:
                OpenPart(HtmlTag.ColumnGroup, HtmlStates.None, source);
                return false;
            case HtmlTag.TableHead or HtmlTag.TableBody or HtmlTag.TableFoot:
                OpenPart(tag, own, source);
                return true;
            default:
                OpenPart(HtmlTag.TableBody, HtmlStates.None, source);
                return false;
        }
    }

    private void StartTable(HtmlStates own, int source)
    {
        CloseParagraph();
        if (_open.Top + LevelsOfTable > _document.Options.MaxDepth)
        {
            EndLine();
            _bounds.ReportDepth(source);
            _overflow.Start(HtmlTag.Table);
            return;
        }

        _open.Push(HtmlTag.Table, own);
        if (_open.IsInnermostHidden) return;
        _open.Innermost.IsWritten = true;
        _writer.BeginTable(source);
    }

    private void StartRow(HtmlStates own, int source)
    {
        OpenPart(HtmlTag.Row, own, source);
        if (_open.Innermost.IsWritten) _writer.BeginRow();
    }

    private void StartCell(ReadOnlySpan<char> html, ref HtmlTokenizer token, in HtmlRelevantAttributes attributes, HtmlStates own)
    {
        bool isShown = own == HtmlStates.None && _open.Innermost.IsWritten;
        if (!isShown)
        {
            OpenPart(token.Tag, own, token.TextEnd);
            return;
        }

        bool isHead = token.Tag == HtmlTag.HeadCell;
        int rowSpan = attributes.RowSpan.IsEmpty ? 1 : ReadSpan(attributes.RowSpan, ushort.MaxValue, token.TextEnd);
        int columnSpan = attributes.ColumnSpan.IsEmpty ? 1 : Math.Max(1, ReadSpan(attributes.ColumnSpan, MaxColumnSpan, token.TextEnd));

        HtmlCellTag cell = new(token.TextEnd, token.TagEnd + 1 - token.TextEnd, rowSpan, columnSpan, isHead);
        if (_open.Innermost.States == HtmlStates.None && AddCells(html, ref token, ref cell)) return;
        OpenPart(token.Tag, own, token.TextEnd);
        _writer.BeginCell(cell, token.TagEnd + 1);
    }

    // What is no number is 1, as is what is negative; a number may have anything after it.
    private int ReadSpan(ReadOnlySpan<char> value, int bound, int source)
    {
        bound = Math.Min(bound, _document.Options.MaxSpan);
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

    private void OpenPart(HtmlTag tag, HtmlStates own, int source)
    {
        TryOpen(tag, own, source);
        _open.Innermost.IsWritten = !_open.IsInnermostHidden;
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
