using System.Collections.Immutable;

namespace GovInfoReport.Collections;

/// <summary>GIR4003: documents in force are those of last year, with those issued and without those repealed.</summary>
internal sealed class StockRelation : IYearRelation
{
    private const string Id = "GIR4003";

    // Columns of the row, in the order of the format.
    private const int Issued = 0, Repealed = 1, InForce = 2;

    private static readonly ImmutableArray<RowDefinition> Rows =
        [.. ReportFormat.Current.Disclosure.Rows.Where(r => r.Cells.Length == InForce + 1)];

    private readonly record struct Stock(decimal Previous, decimal Issued, decimal Repealed, decimal InForce)
    {
        public decimal Expected => Previous + Issued - Repealed;
    }

    public void Check(YearPair pair, PairOutcome outcome)
    {
        foreach (RowDefinition row in Rows) Check(pair, outcome, row);
    }

    private static void Check(YearPair pair, PairOutcome outcome, RowDefinition row)
    {
        CellDefinition cell = row.Cells[InForce];
        (ReportEdition edition, ReportEdition last) = (pair.Current.Report.DisclosureEdition, pair.Previous.Report.DisclosureEdition);
        if (edition != ReportEdition.Format2021 || last != edition)
        {
            bool isMissing = edition == ReportEdition.None || last == ReportEdition.None;
            if (edition == last && !isMissing) return;
            outcome.NotAssessable(Id, cell, isMissing ? NotAssessableReason.TableMissing : NotAssessableReason.EditionDiffers);
            return;
        }

        // What neither report states is not theirs: 规章 of a county.
        if (IsBlank(pair.Previous, row) && IsBlank(pair.Current, row)) return;
        ReadCell before = pair.Previous.Read(cell);
        ReadCell[] now = [.. row.Cells.Select(pair.Current.Read)];
        Operand[] operands = [pair.Previous.OperandOf(cell), .. row.Cells.Select(pair.Current.OperandOf)];
        if (Reason(before, now) is { } reason)
        {
            outcome.NotAssessable(Id, cell, reason, operands);
            return;
        }

        Stock stock = new(before.Value, now[Issued].Value, now[Repealed].Value, now[InForce].Value);
        if (stock.Expected == stock.InForce)
        {
            outcome.Pass(Id, cell, stock.InForce, operands);
            return;
        }

        outcome.Fail(Id, cell, stock.Expected, stock.InForce, operands);
        outcome.Find(new Diagnostic(
            CollectionDiagnostics.StockDiffers,
            pair.Current.LocationOf(cell),
            row.LocalizedLabel,
            stock.Previous,
            SumTexts.Figure(pair.Current.Report.Cells[row.Cells[Issued]], ""),
            SumTexts.Figure(pair.Current.Report.Cells[row.Cells[Repealed]], ""),
            stock.Expected,
            stock.InForce,
            Math.Abs(stock.Expected - stock.InForce),
            Mend(row, stock))
        {
            Expected = stock.Expected,
            Actual = stock.InForce,
            Operands = [.. operands],
            Related = [pair.Previous.LocationOf(cell)],
        });
    }

    // Stocks are never zero by default: a blank there is no figure. Blank flows beside a stated stock are none.
    private static NotAssessableReason? Reason(ReadCell before, ReadCell[] now)
    {
        foreach (ReadCell cell in now.Append(before))
        {
            if (!cell.Counts) return cell.Reason;
        }

        return before.IsStated && now[InForce].IsStated ? null : NotAssessableReason.CellBlank;
    }

    private static LocalizedText Mend(RowDefinition row, Stock stock)
    {
        decimal swapped = stock.Previous + stock.Repealed - stock.Issued;
        decimal missing = stock.Previous + stock.Issued - stock.InForce;
        if (stock.Issued != stock.Repealed && swapped == stock.InForce) return SumTexts.Get("mend.swap", swapped);
        if (stock.Repealed == 0 && missing > 0 && stock.InForce != stock.Previous) return SumTexts.Get("mend.repealed", missing);
        if (stock.InForce == stock.Previous) return SumTexts.Get("mend.previous", row.Cells[InForce].Column.LocalizedLabel);
        return stock.InForce == stock.Issued ? SumTexts.Get("mend.issued") : SumTexts.Empty;
    }

    private static bool IsBlank(ReportView view, RowDefinition row) => row.Cells.All(c => view.Read(c).State == CellState.Blank);
}
