namespace GovInfoReport.Collections;

/// <summary>GIR4006: a fee that is ten thousand times last year's was stated in 元.</summary>
internal sealed class FeeRelation : IYearRelation
{
    private const decimal LeastRatio = 5_000, GreatestRatio = 20_000;

    private static readonly CellDefinition Fee = ReportFormat.Current.Cells.Single(c => c.Kind == CellKind.Amount);

    public void Check(YearPair pair, PairOutcome outcome)
    {
        if (pair.Current.Report.Cells[Fee] is not > 0 || pair.Previous.Report.Cells[Fee] is not > 0) return;
        decimal now = pair.Current.Report.Cells[Fee]!.Value, before = pair.Previous.Report.Cells[Fee]!.Value;
        decimal ratio = Math.Max(now, before) / Math.Min(now, before);
        Operand[] operands = [pair.Current.OperandOf(Fee), pair.Previous.OperandOf(Fee)];
        if (ratio is < LeastRatio or > GreatestRatio)
        {
            outcome.Pass("GIR4006", Fee, now, operands);
            return;
        }

        outcome.Fail("GIR4006", Fee, null, now, operands);
        outcome.Find(new Diagnostic(
            CollectionDiagnostics.FeeInYuan,
            pair.Current.LocationOf(Fee),
            SumTexts.Figure(before, ""),
            SumTexts.Figure(now, ""),
            SumTexts.Times(ratio),
            (now > before ? pair.Current : pair.Previous).Key.Year)
        {
            Actual = now,
            Operands = [.. operands],
            Related = [pair.Previous.LocationOf(Fee)],
        });
    }
}
