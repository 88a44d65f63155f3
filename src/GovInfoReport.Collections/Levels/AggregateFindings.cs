namespace GovInfoReport.Collections;

/// <summary>Makes findings of the residuals that do not hold: one for all of them where one report explains them, else one a row.</summary>
internal sealed class AggregateFindings(ReportView whole, IReadOnlyList<Part> parts, bool hasOwnPart)
{
    private static readonly RowDefinition NormativeDocuments = ReportFormat.Current.GetCell("t2.normativeDocuments.issued").Row;

    public void Find(CellResidual[] residuals, List<RelationResult> relations, List<Diagnostic> findings)
    {
        HashSet<CellDefinition> failed = [.. relations.Where(r => r.Verdict == RelationVerdict.Fail).Select(r => r.Cell)];
        if (failed.Count == 0) return;
        CellResidual[] broken = [.. residuals.Where(r => failed.Contains(r.Cell))];
        Culprit? culprit = CulpritSearch.Find(whole, parts, residuals) ?? CulpritSearch.FindColumns(whole, broken);
        if (culprit is not null)
        {
            findings.Add(Make(broken, culprit));
            return;
        }

        findings.AddRange(broken.GroupBy(r => (r.Cell.Row, r.Value < 0)).Select(row => Make([.. row], null)));
    }

    private Diagnostic Make(CellResidual[] broken, Culprit? culprit)
    {
        bool exceeds = Array.Exists(broken, r => r.Value < 0);
        CellResidual main = MainOf([.. broken.Where(r => r.Value < 0 == exceeds)]);
        LocalizedText? first = FirstSum(broken);
        LocalizedText? explanation = culprit?.Explanation ?? (exceeds ? null : SumTexts.Get("culprit.none"));
        return new Diagnostic(
            exceeds ? CollectionDiagnostics.PartsExceedWhole : CollectionDiagnostics.WholeExceedsParts,
            whole.LocationOf(main.Cell),
            SumTexts.CellName(main.Cell),
            AggregateTexts.Parts(parts.Count, hasOwnPart),
            SumTexts.Figure(main.Sum, main.Cell.Unit),
            SumTexts.Figure(main.Whole, main.Cell.Unit),
            SumTexts.Figure(Math.Abs(main.Value), main.Cell.Unit),
            Others(broken, main),
            SumTexts.Join(((LocalizedText?[])[explanation, first]).OfType<LocalizedText>(), ""))
        {
            Severity = SeverityOf(broken, exceeds, first),
            Expected = main.Sum,
            Actual = whole.Report.Cells[main.Cell],
            Operands = [.. broken.Take(20).Select(r => whole.OperandOf(r.Cell)), .. parts.Select(p => p.View.OperandOf(main.Cell))],
            Related = RelatedOf(main, culprit),
        };
    }

    // The documents of departments together may be fewer than their sum: some are issued by several.
    private static DiagnosticSeverity SeverityOf(CellResidual[] broken, bool exceeds, LocalizedText? brokenSum)
    {
        if (Array.TrueForAll(broken, r => r.Cell.Row == NormativeDocuments && r.Value < 0)) return DiagnosticSeverity.Warning;
        return exceeds || brokenSum is null ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
    }

    private EquatableArray<Location> RelatedOf(CellResidual main, Culprit? culprit) => culprit is not null && culprit.View != whole
        ? [culprit.View.LocationOf(main.Cell)]
        : [.. parts.Where(p => p.View.Report.Cells[main.Cell] is not (null or 0)).Select(p => p.View.LocationOf(main.Cell))];

    private LocalizedText? FirstSum(CellResidual[] broken)
    {
        foreach (ReportView view in parts.Select(p => p.View).Prepend(whole))
        {
            foreach (CellResidual residual in broken)
            {
                if (view.Broken.Find(residual.Cell) is { } relation)
                    return SumTexts.Get("checkFirstOf", view.Key.Agency, relation.Place.LocalizedLabel, SumTexts.IdOf(relation.Kind));
            }
        }

        return null;
    }

    // Where one column and the total of its row differ, the column is the cause.
    private static CellResidual MainOf(CellResidual[] broken)
    {
        RowDefinition row = broken[0].Cell.Row;
        CellResidual[] ofRow = [.. broken.Where(r => r.Cell.Row == row)];
        return ofRow.Length == 2 ? ofRow[0] : ofRow[^1];
    }

    private static LocalizedText Others(CellResidual[] broken, CellResidual main)
    {
        CellResidual[] others = [.. broken.Where(r => r.Cell != main.Cell)];
        if (others.Length == 0) return SumTexts.Empty;
        return others.Length <= 6 && others.All(r => r.Cell.Row == main.Cell.Row)
            ? SumTexts.Brackets(SumTexts.Pairs(others.Select(r => (r.Cell.Column.LocalizedLabel, (decimal?)r.Whole, (decimal?)r.Sum))))
            : SumTexts.Get("others", others.Length);
    }
}
