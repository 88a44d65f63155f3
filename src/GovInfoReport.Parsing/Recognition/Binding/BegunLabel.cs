namespace GovInfoReport.Parsing;

/// <summary>
/// The label of the last row, where only its beginning stood before the figures: if figures follow the rest of it, too, the first of them
/// may be a page number that stands within the label.
/// </summary>
internal sealed class BegunLabel(RowPlacer placer, TableRecords records)
{
    private const int MinRest = 4;

    private Label _label = Label.None;

    /// <summary>Takes the last row back where this one goes on with its label, and notes this one.</summary>
    /// <param name="label">The label that was found for the row.</param>
    /// <param name="row">The row.</param>
    public void Pass(Label label, in ReadRow row)
    {
        ReadOnlySpan<char> words = row.Words.Words;
        bool goesOn = label.IsNone && _label.IsRow && !words.IsEmpty && GoesOn(row);
        if (goesOn && RowCells.CountStated(row.Cells) > 0)
        {
            placer.ReportIncomplete(_label.Row, row, row.Cells);
            records[_label.Row].Traits |= RowTraits.Surplus;
        }

        bool isBegun = label.IsRow && !row.InGrid && !words.EndsWith(label.Text);
        _label = isBegun ? label : Label.None;
    }

    // The label of its group may go on beside it: 处理 再处理其政府信息公开申请.
    // One figure behind that is the number of the next row.
    private bool GoesOn(in ReadRow row)
    {
        if (_label.Text.EndsWith(row.Words.Words, StringComparison.Ordinal)) return true;
        ReadOnlySpan<char> last = row.Words[row.Words.Count - 1];
        return last.Length >= MinRest && RowCells.CountStated(row.Cells) > 1 && _label.Text.EndsWith(last, StringComparison.Ordinal);
    }
}
