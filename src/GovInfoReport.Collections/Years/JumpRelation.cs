using System.Collections.Immutable;

namespace GovInfoReport.Collections;

/// <summary>GIR4007: a figure of some size that is five times last year's, or a fifth, is worth a look.</summary>
internal sealed class JumpRelation : IYearRelation
{
    private const decimal LeastBase = 100, GreatestRatio = 5;

    // What was received and what was settled rise and fall together: the first of them speaks for both.
    private static readonly ImmutableArray<ImmutableArray<CellDefinition>> Watched =
    [
        [ReportFormat.Current.GetCell("t3.newRequests.total"), ReportFormat.Current.GetCell("t3.outcomesTotal.total")],
        .. ReportFormat.Current.Disclosure.Rows.SelectMany(r => r.Cells).Where(c => c.Row.Cells.Length == 1 && c.Kind == CellKind.Count)
            .Select(c => (ImmutableArray<CellDefinition>)[c]),
        .. ReportFormat.Current.Cases.Rows.Select(r => (ImmutableArray<CellDefinition>)[r.Cells[^1]]),
    ];

    public void Check(YearPair pair, PairOutcome outcome)
    {
        foreach (ImmutableArray<CellDefinition> cells in Watched)
        {
            foreach (CellDefinition cell in cells)
            {
                if (pair.Previous.Report.Cells[cell] is not >= LeastBase || pair.Current.Report.Cells[cell] is not { } now
                    || now < 0) continue;
                decimal before = pair.Previous.Report.Cells[cell]!.Value;
                if (now < before * GreatestRatio && now * GreatestRatio > before) continue;
                outcome.Find(FindJump(pair, cell, before, now));
                break;
            }
        }
    }

    private static Diagnostic FindJump(YearPair pair, CellDefinition cell, decimal before, decimal now) =>
        new(CollectionDiagnostics.FigureJumps, pair.Current.LocationOf(cell), cell, SumTexts.Figure(before, ""), SumTexts.Figure(now, ""))
        {
            Actual = now,
            Operands = [pair.Current.OperandOf(cell), pair.Previous.OperandOf(cell)],
            Related = [pair.Previous.LocationOf(cell)],
        };
}
