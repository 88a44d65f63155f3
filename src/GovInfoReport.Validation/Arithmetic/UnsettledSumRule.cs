namespace GovInfoReport.Validation;

/// <summary>
/// GIR2010: sums do not hold, but only because a figure could not be settled when the document was read; they were not assessed.
/// </summary>
internal sealed class UnsettledSumRule : IReportRule
{
    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR2010", DiagnosticSeverity.Info);

    public void Check(RuleContext context)
    {
        AnnualReport report = context.AnnualReport;
        if (report.Unsettled.Count == 0) return;
        ReportSums sums = context.Arithmetic;
        foreach (IGrouping<Place, UnsettledValue> values in report.Unsettled.GroupBy(u => u.Place))
        {
            int[] cells = [.. UnsettledCells.CellsOf(values.Key).Select(c => c.Index).Where(c => sums.Unsettled.Contains(c))];
            int[] relations = [.. cells.SelectMany(c => SumLayout.ByCell[c]).Select(p => p.Relation).Distinct()
                .Where(r => sums.States[r] == SumState.Unsettled && sums.Differences![r] != 0).Order()];
            if (relations.Length > 0) context.Add(Find(context, values, cells, relations));
        }
    }

    private Diagnostic Find(RuleContext context, IGrouping<Place, UnsettledValue> values, int[] cells, int[] relations)
    {
        AnnualReport report = context.AnnualReport;
        Place place = values.Key;
        long? mending = cells.Length == 1 ? MendingValue(context.Arithmetic, cells[0], relations) : null;
        string text = string.Join(" | ", values.Select(v => v.Text));
        return new Diagnostic(Descriptor, place.Cell is { } cell ? Location.Of(report, cell) : Location.At(place), text, relations.Length)
        {
            Expected = mending,
            Related = [.. relations.Select(r => Location.Of(report, SumLayout.Relations[r].Place))],
            Suggestions = mending is null ? [] : [SuspectTexts.Settle(mending.Value)],
        };
    }

    // The figure that all sums over the cell agree on, where no other doubtful figure takes part in them.
    private static long? MendingValue(ReportSums sums, int cell, int[] relations)
    {
        long? value = null;
        foreach (SumLayout.Part part in SumLayout.ByCell[cell])
        {
            if (!relations.Contains(part.Relation) || CountUnsettled(sums, part.Relation) != 1) return null;
            long needed = -part.Sign * sums.Differences![part.Relation];
            if (needed < 0 || (value ?? needed) != needed) return null;
            value = needed;
        }

        return value;
    }

    private static int CountUnsettled(ReportSums sums, int relation)
    {
        Relation sum = SumLayout.Relations[relation];
        return sum.Addends.Concat(sum.Totals).Count(c => sums.Unsettled.Contains(c.Index));
    }
}
