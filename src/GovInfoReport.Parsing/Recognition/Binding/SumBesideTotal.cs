namespace GovInfoReport.Parsing;

/// <summary>
/// A row 合计 beside the row 总计: it is a sum that the format does not have, whatever stands in the total itself. Alone, it is the total.
/// </summary>
internal sealed class SumBesideTotal(TableBindings bindings, UnknownRows unknown)
{
    private static readonly RowDefinition Total =
        ReportFormat.Current.Relations.First(r => r.Kind == RelationKind.Outcomes).Totals[0].Row;

    private TableRecords Records => bindings.Records;

    /// <summary>
    /// Keeps a sum beside the format's rows: the row itself where the total was read before, or the one that was read as the total.
    /// </summary>
    /// <param name="label">The label of the row.</param>
    /// <param name="row">The row.</param>
    /// <returns>Whether the row was kept, and is none of the format's.</returns>
    public bool TryKeep(Label label, in ReadRow row)
    {
        if (!label.IsRow || label.Row != Total) return false;
        RowRecord read = Records[Total];
        if (!read.Seen || read.Label.Length == 0) return false;
        bool isOther = !RowLabels.IsOfficial(Total, row.Words, row.Last.Label);
        if (isOther == read.Label.IsOther) return false;
        if (isOther)
        {
            unknown.KeepGroup(row);
            return true;
        }

        unknown.KeepGroup(Total, row.Text, Records);
        Records.Remove(Total);
        return false;
    }
}
