namespace GovInfoReport.Parsing;

/// <summary>
/// The label of the last row, where only its beginning stood before the figures: if figures follow the rest of it, too, the first of them
/// may be a page number that stands within the label.
/// </summary>
internal sealed class BegunLabel(RowPlacer placer, TableRecords records)
{
    private Label _label = Label.None;

    /// <summary>Takes the last row back where this one goes on with its label, and notes this one.</summary>
    /// <param name="label">The label that was found for the row.</param>
    /// <param name="row">The row.</param>
    public void Pass(Label label, in ReadRow row)
    {
        ReadOnlySpan<char> words = row.Words.Words;
        bool goesOn = label.IsNone && _label.IsRow && !words.IsEmpty && _label.Text.EndsWith(words, StringComparison.Ordinal);
        if (goesOn && RowCells.CountStated(row.Cells) > 0)
        {
            placer.ReportIncomplete(_label.Row, row, row.Cells);
            records[_label.Row].Traits |= RowTraits.Surplus;
        }

        bool isBegun = label.IsRow && !row.InGrid && !words.EndsWith(label.Text);
        _label = isBegun ? label : Label.None;
    }
}
