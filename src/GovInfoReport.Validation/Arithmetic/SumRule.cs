namespace GovInfoReport.Validation;

/// <summary>Checks all sums of one kind that the format defines.</summary>
internal abstract class SumRule(string id, RelationKind kind) : IReportRule
{
    private static readonly LocalizedText NothingStated = ValidationTexts.Reason("nothingStated");
    private static readonly LocalizedText TableBlank = ValidationTexts.Reason("tableBlank");
    private static readonly LocalizedText RowsBlank = ValidationTexts.Reason("rowsBlank");
    private static readonly LocalizedText BlankAsZero = ValidationTexts.Term("blankAsZero");
    private static readonly LocalizedText Unsettled = ValidationTexts.Reason("unsettled");

    private readonly int[] _relations =
        [.. Enumerable.Range(0, SumLayout.Relations.Length).Where(i => SumLayout.Relations[i].Kind == kind)];

    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor(id, DiagnosticSeverity.Error);

    public virtual void Check(RuleContext context)
    {
        ReportSums sums = context.Arithmetic;
        bool anything = false;
        foreach (int i in _relations)
        {
            SumState state = sums.States[i];
            anything |= state != SumState.Blank;
            if (state == SumState.Broken) context.Add(Find(context, i));
            else if (state == SumState.Unsettled) context.NotAssessed(Place.Of(SumLayout.Relations[i].Place), Unsettled);
            else if (state == SumState.RowsBlank) context.NotAssessed(Place.Of(SumLayout.Relations[i].Place), RowsBlank);
        }

        // All sums of a kind stand in one table.
        if (sums.States[_relations[0]] == SumState.TableBlank)
            context.NotAssessed(Place.OfTable(SumLayout.Relations[_relations[0]].Place.Table.Number), TableBlank);
        else if (!anything) context.NotApplicable(NothingStated);
    }

    /// <summary>The arguments of the message of a broken sum.</summary>
    /// <param name="relation">The sum.</param>
    /// <param name="addends">The figures that are added up, blanks as zero.</param>
    /// <param name="totals">The figures on the other side.</param>
    /// <param name="report">The report.</param>
    protected abstract EquatableArray<object?> ArgumentsOf(Relation relation, decimal[] addends, decimal[] totals, AnnualReport report);

    /// <summary>A figure as a message shows it: a blank that counts as zero is said to be blank.</summary>
    protected static object Shown(AnnualReport report, CellDefinition cell, decimal value) =>
        value == 0 && report.Cells[cell] is null ? BlankAsZero : value;

    private Diagnostic Find(RuleContext context, int index)
    {
        ReportSums sums = context.Arithmetic;
        Relation relation = sums.RelationOf(index);
        decimal[] addends = [.. relation.Addends.Select(c => (decimal)sums.Values![c.Index]), .. CollapsedValues(sums, relation)];
        decimal[] totals = [.. relation.Totals.Select(c => (decimal)sums.Values![c.Index])];
        return new Diagnostic(Descriptor, Location.Of(context.AnnualReport, relation.Place),
            ArgumentsOf(relation, addends, totals, context.AnnualReport))
        {
            // What the cell of the finding would have to read: the addends less the other total, if there is one.
            Expected = addends.Sum() - totals[..^1].Sum(),
            Actual = context.AnnualReport.Cells[relation.Place],
            Operands = [.. relation.Addends.Concat(relation.Totals).Select(c => Operand.Of(context.AnnualReport, c))],
            Suggestions = [.. sums.Suspects.SuggestionsFor(relation), .. ClaimTables.MendingsOf(context, relation)],
        };
    }

    private static IEnumerable<decimal> CollapsedValues(ReportSums sums, Relation relation) =>
        relation.Kind == RelationKind.Outcomes
        ? sums.Collapsed.Select(row => (decimal)(row[relation.Place.Table.Columns.IndexOf(relation.Place.Column)] ?? 0)) : [];
}
