namespace GovInfoReport.Parsing;

/// <summary>Between a label without values and values without a label, each label may have its neighbour's values.</summary>
internal static class LabelsOutOfStep
{
    /// <summary>Settles the doubt.</summary>
    public static void Settle(TableDefinition table, BoundRows rows)
    {
        TableBindings bindings = rows.Bindings;
        if (bindings.LinesWithoutLabel.Count == 0 && bindings.ValuesWithoutLabel.Count == 0) return;
        int[] labels = OrdersIn(bindings.LabelsWithoutValues, table);
        SettleLines(table, labels, rows);
        SettleValues(table, labels, rows);
    }

    // A label alone on its line and, some rows farther, figures alone on theirs: the figures between stand a line lower than their labels,
    // or higher.
    private static void SettleLines(TableDefinition table, int[] labels, BoundRows rows)
    {
        (int First, int Last)[] ranges = RangesOf(OrdersIn(rows.Bindings.LinesWithoutLabel, table), labels);
        if (ranges.Length == 0) return;
        rows.Bindings.EvidenceOf(table).IsOutOfStep = true;
        TakeBack(table, rows, record => IsWithin(record.Order, ranges));
    }

    private static void SettleValues(TableDefinition table, int[] labels, BoundRows rows)
    {
        int[] values = OrdersIn(rows.Bindings.ValuesWithoutLabel, table);
        if (values.Length == 0) return;
        (int first, int last) = FindRange(table, values, labels, rows);
        (int First, int Last)[] ranges = RangesOf(values, labels);
        rows.Bindings.EvidenceOf(table).IsOutOfStep |= first <= last;
        // Figures on the line of their label are its own, unless they stand between a label alone and the figures that it may have lost.
        TakeBack(table, rows, record => record.Order >= first && record.Order <= last
            && (!record.IsTogether || IsWithin(record.Order, ranges)));
    }

    private static void TakeBack(TableDefinition table, BoundRows rows, Predicate<RowRecord> isConcerned)
    {
        foreach (RowDefinition row in rows.RowsOf(table))
        {
            RowRecord record = rows.Records[row];
            if (record is { Seen: true, IsInGrid: false, IsIncomplete: false } && isConcerned(record))
                rows.TakeBack(row, RecognitionDiagnostics.OutOfStep, table, row);
        }
    }

    // They were noted in the order of the document.
    private static int[] OrdersIn(List<(int Table, int Order)> noted, TableDefinition table) =>
        [.. noted.Where(n => n.Table == table.Number).Select(n => n.Order)];

    // From each line to the label nearest to it. Both stand before the row of their number.
    private static (int First, int Last)[] RangesOf(int[] lines, int[] labels)
    {
        if (labels.Length == 0) return [];
        var ranges = new (int First, int Last)[lines.Length];
        for (int i = 0; i < lines.Length; i++)
        {
            int label = NearestTo(lines[i], labels);
            ranges[i] = (Math.Min(label, lines[i]), Math.Max(label, lines[i]));
        }

        return ranges;
    }

    private static int NearestTo(int line, int[] labels)
    {
        int found = Array.BinarySearch(labels, line);
        if (found >= 0) return line;
        int next = ~found;
        if (next == 0) return labels[0];
        return next == labels.Length || line - labels[next - 1] <= labels[next] - line ? labels[next - 1] : labels[next];
    }

    private static bool IsWithin(int order, (int First, int Last)[] ranges)
    {
        foreach ((int first, int last) in ranges)
        {
            if (order >= first && order < last) return true;
        }

        return false;
    }

    // Values before the first label: the labels may follow their values, all of them.
    private static (int First, int Last) FindRange(TableDefinition table, int[] values, int[] labels, BoundRows rows)
    {
        int first = int.MaxValue;
        foreach (RowDefinition row in rows.RowsOf(table))
        {
            if (rows.Records[row].Seen) first = Math.Min(first, rows.Records[row].Order);
        }

        if (values.Contains(first)) return (int.MinValue, int.MaxValue);
        return labels.Length > 0 ? (Math.Min(values[0], labels[0]), Math.Max(values[^1], labels[^1])) : (int.MaxValue, int.MinValue);
    }
}
