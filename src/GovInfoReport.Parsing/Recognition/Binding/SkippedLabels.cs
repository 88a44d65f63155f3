namespace GovInfoReport.Parsing;

/// <summary>Labels among words that no figures follow: their rows have no values.</summary>
internal static class SkippedLabels
{
    /// <summary>Notes them.</summary>
    /// <param name="label">The label that the figures behind the words belong to; <see cref="Label.None"/> where none follow.</param>
    /// <param name="row">The words.</param>
    /// <param name="expected">The table expected.</param>
    /// <param name="bindings">Where it is noted.</param>
    public static void Note(Label label, in ReadRow row, TableDefinition? expected, TableBindings bindings)
    {
        if (row.InGrid || row.Words.Count < LeastOf(row) || expected == ReportFormat.Current.Cases) return;
        int last = label.IsNone ? row.Words.Count : row.Words.Count - 1;
        TableDefinition? table = label.IsNone ? expected : label.Table;
        for (int piece = 0; piece < last; piece++)
        {
            Label skipped = row.Words.LabelOf(piece);
            if (skipped == label || !IsRowOf(table, skipped) || bindings.Records[skipped.Row].Seen) continue;
            bindings.Records[skipped.Row].Traits |= RowTraits.Named;
            bindings.LabelsWithoutValues.Add((skipped.Table!.Number, bindings.Order));
        }
    }

    // At the end of a table, one alone has none, either.
    private static int LeastOf(in ReadRow row) => row.Cells.IsEmpty ? 1 : 2;

    private static bool IsRowOf(TableDefinition? table, Label label) => label.IsRow && label.Table == table && !label.IsHeadToo;
}
