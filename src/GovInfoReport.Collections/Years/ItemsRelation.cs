using System.Collections.Immutable;

namespace GovInfoReport.Collections;

/// <summary>GIR4004: in the format of 2019, the items of last year are those of the year before with their change.</summary>
internal sealed class ItemsRelation : IYearRelation
{
    private const string Id = "GIR4004";

    // Rows whose first columns are the items of last year and their change.
    private static readonly ImmutableArray<RowDefinition> Rows =
        [.. ReportFormat.Former.Disclosure.Rows.Where(r => r.Cells.Length > 1 && r.Cells[1].Kind == CellKind.Change)];

    public void Check(YearPair pair, PairOutcome outcome)
    {
        if (pair.Previous.Report.DisclosureEdition != ReportEdition.Format2019
            || pair.Current.Report.DisclosureEdition != ReportEdition.Format2019) return;
        foreach (RowDefinition row in Rows) Check(pair, outcome, row.Cells[0], row.Cells[1]);
    }

    private static void Check(YearPair pair, PairOutcome outcome, CellDefinition items, CellDefinition change)
    {
        ReadCell before = pair.Previous.Read(items), changed = pair.Previous.Read(change), now = pair.Current.Read(items);
        Operand[] operands = [pair.Current.OperandOf(items), pair.Previous.OperandOf(items), pair.Previous.OperandOf(change)];
        if (!before.IsStated && !changed.IsStated && !now.IsStated) return;
        foreach (ReadCell cell in (ReadCell[])[before, changed, now])
        {
            if (cell.IsStated) continue;
            outcome.NotAssessable(Id, items, cell.State == CellState.Doubtful ? NotAssessableReason.CellDoubtful
                : NotAssessableReason.CellBlank, operands);
            return;
        }

        decimal expected = before.Value + changed.Value;
        if (expected == now.Value)
        {
            outcome.Pass(Id, items, now.Value, operands);
            return;
        }

        outcome.Fail(Id, items, expected, now.Value, operands);
        outcome.Find(new Diagnostic(
            CollectionDiagnostics.ItemsDiffer,
            pair.Current.LocationOf(items),
            items.Row.LocalizedLabel,
            now.Value,
            before.Value,
            changed.Value,
            expected,
            Math.Abs(expected - now.Value))
        {
            Expected = expected,
            Actual = now.Value,
            Operands = [.. operands],
            Related = [pair.Previous.LocationOf(items), pair.Previous.LocationOf(change)],
        });
    }
}
