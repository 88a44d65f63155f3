namespace GovInfoReport.Parsing;

/// <summary>Between a label without values and values without a label, each label may have its neighbour's values.</summary>
internal static class LabelsOutOfStep
{
    /// <summary>Settles the doubt.</summary>
    public static void Settle(TableDefinition table, BoundRows rows)
    {
        if (rows.Bindings.LinesWithoutLabel.Count > 0) SettleLines(table, rows);
        if (rows.Bindings.ValuesWithoutLabel.Count == 0) return;
        int[] unlabelled = [.. rows.Bindings.ValuesWithoutLabel.Where(v => v.Table == table.Number).Select(v => v.Order)];
        if (unlabelled.Length == 0) return;
        int[] withoutValues = [.. rows.Bindings.LabelsWithoutValues.Where(l => l.Table == table.Number).Select(l => l.Order)];
        (int first, int last) = FindRange(table, unlabelled, withoutValues, rows);
        rows.Bindings.EvidenceOf(table).IsOutOfStep |= first <= last;
        foreach (RowDefinition row in rows.RowsOf(table))
        {
            RowRecord record = rows.Records[row];
            if (!MayBeOutOfStep(record) || record.Order < first || record.Order > last) continue;
            if (record.IsTogether && !IsBetween(record.Order, unlabelled, withoutValues)) continue;
            rows.TakeBack(row, RecognitionDiagnostics.OutOfStep, table, row);
        }
    }

    private static bool MayBeOutOfStep(in RowRecord record) => record is { Seen: true, IsInGrid: false, IsIncomplete: false };

    // Figures on the line of their label are its own, unless they stand between a label alone and the figures that it may have lost.
    private static bool IsBetween(int order, int[] unlabelled, int[] withoutValues)
    {
        foreach (int line in withoutValues.Length == 0 ? [] : unlabelled)
        {
            int label = withoutValues.MinBy(l => Math.Abs(l - line));
            // Each is before the row of its number.
            if (order >= Math.Min(label, line) && order < Math.Max(label, line)) return true;
        }

        return false;
    }

    // A label alone on its line and, some rows farther, figures alone on theirs: the figures between stand a line lower than their labels,
    // or higher.
    private static void SettleLines(TableDefinition table, BoundRows rows)
    {
        int[] labels = [.. rows.Bindings.LabelsWithoutValues.Where(l => l.Table == table.Number).Select(l => l.Order)];
        if (labels.Length == 0) return;
        foreach ((int number, int line) in rows.Bindings.LinesWithoutLabel)
        {
            if (number != table.Number) continue;
            rows.Bindings.EvidenceOf(table).IsOutOfStep = true;
            int label = labels.MinBy(l => Math.Abs(l - line));
            (int first, int last) = (Math.Min(label, line), Math.Max(label, line));
            foreach (RowDefinition row in rows.RowsOf(table))
            {
                RowRecord record = rows.Records[row];
                if (!MayBeOutOfStep(record) || record.Order < first || record.Order >= last) continue;
                rows.TakeBack(row, RecognitionDiagnostics.OutOfStep, table, row);
            }
        }
    }

    // Values before the first label: the labels may follow their values, all of them.
    private static (int First, int Last) FindRange(TableDefinition table, int[] unlabelled, int[] withoutValues, BoundRows rows)
    {
        int first = int.MaxValue;
        foreach (RowDefinition row in rows.RowsOf(table))
        {
            if (rows.Records[row].Seen) first = Math.Min(first, rows.Records[row].Order);
        }

        if (unlabelled.Contains(first)) return (int.MinValue, int.MaxValue);
        int[] orders = [.. unlabelled, .. withoutValues];
        return withoutValues.Length > 0 ? (orders.Min(), orders.Max()) : (int.MaxValue, int.MinValue);
    }
}
