namespace GovInfoReport.Collections;

/// <summary>GIR4005: a report does not repeat all figures of the year before.</summary>
internal sealed class ReuseRelation : IYearRelation
{
    private const int LeastFigures = 10;

    public void Check(YearPair pair, PairOutcome outcome)
    {
        int stated = 0, figures = 0;
        foreach (CellDefinition cell in ReportFormat.AllCells)
        {
            if (pair.Current.Report.Cells[cell] is not { } value) continue;
            if (pair.Previous.Report.Cells[cell] != value) return;
            stated++;
            if (value != 0) figures++;
        }

        if (figures < LeastFigures) return;
        CellDefinition[] same = [.. ReportFormat.AllCells.Where(c => pair.Current.Report.Cells[c] is not (null or 0))];
        outcome.Find(new Diagnostic(
            CollectionDiagnostics.FiguresReused,
            pair.Current.LocationOf(Place.None),
            stated,
            pair.Previous.Key.Year,
            figures)
        {
            Operands = [.. same.Select(pair.Current.OperandOf)],
            Related = [pair.Previous.LocationOf(Place.None)],
        });
        outcome.IsReused = true;
    }
}
