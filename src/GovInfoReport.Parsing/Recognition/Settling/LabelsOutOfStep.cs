namespace GovInfoReport.Parsing;

/// <summary>Between a label without values and values without a label, each label may have its neighbour's values.</summary>
internal static class LabelsOutOfStep
{
    /// <summary>Settles the doubt.</summary>
    public static void Settle(TableDefinition table, BoundRows rows)
    {
        if (rows.Bindings.ValuesWithoutLabel.Count == 0) return;
        int[] unlabelled = [.. rows.Bindings.ValuesWithoutLabel.Where(v => v.Table == table.Number).Select(v => v.Order)];
        if (unlabelled.Length == 0) return;
        int[] withoutValues = [.. rows.Bindings.LabelsWithoutValues.Where(l => l.Table == table.Number).Select(l => l.Order)];
        (int first, int last) = withoutValues.Length > 0 ? RangeOf([.. unlabelled, .. withoutValues]) : RangeOfAll(table, unlabelled, rows);
        foreach (RowDefinition row in rows.RowsOf(table))
        {
            RowRecord record = rows.Records[row];
            if (!record.Seen || record.IsTogether || record.IsIncomplete || record.Order < first || record.Order > last) continue;
            rows.TakeBack(row, RecognitionDiagnostics.OutOfStep, table, row);
        }
    }

    private static (int First, int Last) RangeOf(int[] orders) => (orders.Min(), orders.Max());

    // Values before the first label: the labels may follow their values.
    private static (int First, int Last) RangeOfAll(TableDefinition table, int[] unlabelled, BoundRows rows)
    {
        int first = int.MaxValue;
        foreach (RowDefinition row in rows.RowsOf(table))
        {
            if (rows.Records[row].Seen) first = Math.Min(first, rows.Records[row].Order);
        }

        return unlabelled.Contains(first) ? (int.MinValue, int.MaxValue) : (int.MaxValue, int.MinValue);
    }
}
