using System.Collections.Immutable;

namespace GovInfoReport.Collections;

/// <summary>GIR4001 and GIR4002: what is carried over from last year is what last year's report carried forward.</summary>
internal sealed class CarryRelation : IYearRelation
{
    private static readonly ImmutableArray<RowDefinition> Rows = ReportFormat.Current.Requests.Rows;
    private static readonly RowDefinition NewRequests = Rows[0], CarriedOver = Rows[1], Outcomes = Rows[^2], CarriedForward = Rows[^1];

    private sealed record Break(int Column, decimal? Actual, decimal Expected, bool IsBlank, DiagnosticSeverity Severity)
    {
        public decimal Difference => (Actual ?? 0) - Expected;

        public LocalizedText Label => CarriedOver.Cells[Column].Column.LocalizedLabel;
    }

    public void Check(YearPair pair, PairOutcome outcome)
    {
        List<Break> breaks = [];
        for (int column = 0; column < CarriedOver.Cells.Length; column++)
        {
            if (CheckColumn(pair, outcome, column) is { } found) breaks.Add(found);
        }

        if (breaks.Count == 0) return;
        bool isTotal = breaks[^1].Column == CarriedOver.Cells.Length - 1;
        bool agrees = !isTotal && outcome.Relations.Any(r => r.Cell == CarriedOver.Cells[^1] && r.Verdict == RelationVerdict.Pass);
        outcome.Find(agrees && breaks.Count > 1 && breaks.Sum(b => b.Difference) == 0 ? FindMoved(pair, breaks)
            : FindBroken(pair, breaks, isTotal));
    }

    private static Break? CheckColumn(YearPair pair, PairOutcome outcome, int column)
    {
        const string Id = "GIR4001";
        CellDefinition cell = CarriedOver.Cells[column];
        ReadCell over = pair.Current.Read(cell), forward = pair.Previous.Read(CarriedForward.Cells[column]);
        Operand[] operands = OperandsOf(pair, column);
        if (!forward.Counts || !over.Counts)
        {
            outcome.NotAssessable(Id, cell, over.Counts ? forward.Reason : over.Reason, operands);
            return null;
        }

        if (over.Value == forward.Value)
        {
            // Blank against blank says nothing, unless figures stand beside both.
            outcome.Pass(Id, cell, over.Value, operands);
            return null;
        }

        if (!forward.IsStated) return Refuse();
        DiagnosticSeverity severity = column == CarriedOver.Cells.Length - 1 ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
        if (!over.IsStated)
        {
            if (SeverityOfBlank(pair.Current, column, forward.Value) is not { } ofBlank) return Refuse();
            severity = ofBlank;
        }

        outcome.Fail(Id, cell, forward.Value, over.IsStated ? over.Value : null, operands);
        return new Break(column, over.IsStated ? over.Value : null, forward.Value, !over.IsStated, severity);

        Break? Refuse()
        {
            outcome.NotAssessable(Id, cell, NotAssessableReason.CellBlank, operands);
            return null;
        }
    }

    // The balance of the column tells what a blank stands for: the figure of last year, or nothing at all.
    private static DiagnosticSeverity? SeverityOfBlank(ReportView current, int column, decimal carried)
    {
        ReadCell received = current.Read(NewRequests.Cells[column]), outcomes = current.Read(Outcomes.Cells[column]),
            left = current.Read(CarriedForward.Cells[column]);
        if (!received.Counts || !outcomes.Counts || !left.Counts) return null;
        decimal missing = outcomes.Value + left.Value - received.Value;
        return missing == carried ? DiagnosticSeverity.Warning : missing == 0 ? DiagnosticSeverity.Error : null;
    }

    private static Diagnostic FindBroken(YearPair pair, List<Break> breaks, bool isTotal)
    {
        Break main = breaks[^1];
        Operand[] operands = [.. breaks.SelectMany(b => OperandsOf(pair, b.Column))];
        LocalizedText? first = pair.FindBrokenSum(operands);
        bool isBlank = main.IsBlank;
        DiagnosticSeverity severity = isBlank || isTotal ? main.Severity : DiagnosticSeverity.Warning;
        LocalizedText others = SumTexts.Brackets(SumTexts.Pairs(breaks.Where(b => b != main)
            .Select(b => (b.Label, b.Actual, (decimal?)b.Expected))));
        CellDefinition cell = CarriedOver.Cells[main.Column];
        return new Diagnostic(
            CollectionDiagnostics.CarriedOverDiffers,
            pair.Current.LocationOf(cell),
            pair.Current.Key.Year,
            main.Label,
            SumTexts.Figure(main.Actual, cell.Unit),
            pair.Previous.Key.Year,
            SumTexts.Figure(main.Expected, cell.Unit),
            Math.Abs(main.Difference),
            others,
            first ?? SumTexts.Empty)
        {
            Severity = first is null || isBlank ? severity : DiagnosticSeverity.Warning,
            Expected = main.Expected,
            Actual = main.Actual,
            Operands = [.. operands],
            Related = [.. breaks.Select(b => pair.Previous.LocationOf(CarriedForward.Cells[b.Column]))],
            Suggestions = isBlank && main.Severity == DiagnosticSeverity.Warning ? [SumTexts.Fill(cell, main.Expected)] : [],
        };
    }

    private static Diagnostic FindMoved(YearPair pair, List<Break> breaks)
    {
        CellDefinition total = CarriedOver.Cells[^1];
        Operand[] operands = [.. breaks.SelectMany(b => OperandsOf(pair, b.Column))];
        return new Diagnostic(
            CollectionDiagnostics.CarriedOverMoved,
            pair.Current.LocationOf(CarriedOver.Cells[breaks[0].Column]),
            pair.Current.Report.Cells[total] ?? 0,
            SumTexts.Pairs(breaks.Select(b => (b.Label, b.Actual, (decimal?)b.Expected))),
            pair.FindBrokenSum(operands) ?? SumTexts.Empty)
        {
            Expected = breaks[0].Expected,
            Actual = breaks[0].Actual,
            Operands = [.. operands],
            Related = [.. breaks.Select(b => pair.Previous.LocationOf(CarriedForward.Cells[b.Column]))],
        };
    }

    private static Operand[] OperandsOf(YearPair pair, int column) =>
        [pair.Current.OperandOf(CarriedOver.Cells[column]), pair.Previous.OperandOf(CarriedForward.Cells[column])];
}
