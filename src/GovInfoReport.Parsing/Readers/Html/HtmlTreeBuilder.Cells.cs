using System.Runtime.CompilerServices;

namespace GovInfoReport.Parsing;

/// <content>Cells that hold mere text, as nearly all do: an end tag right after the text ends the cell, so that it need not even be
/// opened.</content>
internal sealed partial class HtmlTreeBuilder
{
    // The start tag of the last row that is not hidden, and that of a cell other than the last one.
    private Range _rowTag;
    private HtmlCellTag _otherCell;

    // How text looks in the row that the other cell is of.
    private HtmlLook _otherLook = HtmlLook.Plain;

    /// <summary>
    /// Adds the cell that starts, and those after it that start with one of the last two tags, through the next rows too, as long as they
    /// hold mere text.
    /// </summary>
    /// <param name="html">The page.</param>
    /// <param name="token">The tokenizer at the cell's start tag.</param>
    /// <param name="cell">The cell's start tag; takes that of the last cell.</param>
    /// <returns>False where the cell of the current tag is none of the kind, and is to be opened.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool AddCells(ReadOnlySpan<char> html, ref HtmlTokenizer token, ref HtmlCellTag cell)
    {
        int position = cell.Start + cell.Length;
        while (true)
        {
            int length = _writer.CopyText(html[position..]);
            if (length >= 0 && IsEndOfCell(html[(position + length)..], cell.IsHead))
            {
                _writer.AddCopiedCell(cell, position, length);
                position += length + "</td>".Length;
            }
            else
            {
                token.RepeatAt(position - cell.Length, cell);
                if (!token.TrySkipTextOfCell(out int textEnd)) return false;
                _writer.AddCell(cell, html[position..textEnd], position);
                position = textEnd + "</td>".Length;
            }

            if (_document.IsFull
                || !(TryRepeatCell(html, ref cell, ref position)
                    || (TryRepeatRow(html, ref position) && TryRepeatCell(html, ref cell, ref position))))
            {
                // A tag with spans is less likely to come again.
                if (!cell.Spans || _otherCell.Length == 0) _otherCell = cell;
                token.GoTo(position);
                return true;
            }
        }
    }

    private bool TryRepeatCell(ReadOnlySpan<char> html, ref HtmlCellTag cell, ref int position)
    {
        if (TrySkip(html, html.Slice(cell.Start, cell.Length), ref position)) return true;
        HtmlCellTag other = _otherCell;
        if (other.Length == 0 || !TrySkip(html, html.Slice(other.Start, other.Length), ref position)) return false;
        (_otherCell, cell) = (cell, other);
        return true;
    }

    // A row that ends and one that starts, and is not hidden either, make no difference but for the number of the row.
    private bool TryRepeatRow(ReadOnlySpan<char> html, ref int position)
    {
        ReadOnlySpan<char> tag = html[_rowTag];
        if (tag.IsEmpty || _overflow.IsOpen) return false;
        int next = SkipSpace(html, position);
        if (!html[next..].StartsWith("</tr>", StringComparison.OrdinalIgnoreCase)) return false;
        next += "</tr>".Length;
        if (!TrySkip(html, tag, ref next)) return false;
        _document.Work.Add(next - position);
        position = next;
        _writer.BeginRow();
        return true;
    }

    private static bool TrySkip(ReadOnlySpan<char> html, ReadOnlySpan<char> tag, ref int position)
    {
        int start = SkipSpace(html, position);
        if (!html[start..].StartsWith(tag)) return false;
        position = start + tag.Length;
        return true;
    }

    private static bool IsEndOfCell(ReadOnlySpan<char> html, bool isHead) => isHead ?
        html.StartsWith("</th>", StringComparison.OrdinalIgnoreCase) : html.StartsWith("</td>", StringComparison.OrdinalIgnoreCase);

    private static int SkipSpace(ReadOnlySpan<char> html, int position)
    {
        while ((uint)position < (uint)html.Length && HtmlAttributes.IsSpace(html[position])) position++;
        return position;
    }
}
