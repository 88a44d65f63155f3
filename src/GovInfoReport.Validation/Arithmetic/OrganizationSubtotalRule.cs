using System.Globalization;

namespace GovInfoReport.Validation;

/// <summary>GIR2011: where table 3 has a column 小计 for the five kinds of organisation, it is their sum in each row.</summary>
internal sealed class OrganizationSubtotalRule : IReportRule
{
    private static readonly LocalizedText Unreadable = ValidationTexts.Reason("unreadable");
    private static readonly LocalizedText NoColumn = ValidationTexts.Reason("noSubtotalColumn");
    private static readonly TableDefinition Table = ReportFormat.Current.Requests;

    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR2011", DiagnosticSeverity.Error);

    public void Check(RuleContext context)
    {
        bool found = false;
        foreach (AdditionalRow additional in context.AnnualReport.AdditionalRows)
        {
            if (additional.Place.Table != Table || !additional.Label.Contains(HeadWords.Subtotal, StringComparison.Ordinal)) continue;
            found = true;
            foreach ((RowDefinition row, string text) in SubtotalsOf(additional)) CheckRow(context, row, text.Trim());
        }

        if (!found) context.NotApplicable(NoColumn);
    }

    // The column as a whole, a value for each row or for the rows that it names; or one value beside one row.
    private static IEnumerable<(RowDefinition Row, string Text)> SubtotalsOf(AdditionalRow additional)
    {
        if (additional.Place.Row is { } only) return additional.Values.Count == 1 ? [(only, additional.Values[0])] : [];
        if (additional.Columns.Count == 0) return additional.Values.Count == Table.Rows.Length ? Table.Rows.Zip(additional.Values) : [];
        return additional.Columns.Zip(additional.Values)
            .Select(pair => (Row: Table.Rows.FirstOrDefault(r => r.Code == pair.First || LabelText.AreSame(r.Label, pair.First)),
                Text: pair.Second))
            .Where(pair => pair.Row is not null)
            .Select(pair => (pair.Row!, pair.Text));
    }

    private void CheckRow(RuleContext context, RowDefinition row, string text)
    {
        if (FormText.IsBlankCell(text)) return;
        if (!decimal.TryParse(text, NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture,
            out decimal subtotal)
            || row.Cells[1..^1].Any(c => context.Arithmetic.Unsettled.Contains(c.Index)))
        {
            context.NotAssessed(Place.Of(row), Unreadable);
            return;
        }

        CellDefinition[] parts = [.. row.Cells[1..^1]];
        decimal[] addends = [.. parts.Select(c => context.AnnualReport.Cells[c] ?? 0)];
        decimal expected = addends.Sum();
        if (subtotal == expected) return;
        context.Add(new Diagnostic(Descriptor, Location.At(Place.Of(row)), row, SumText.Formula(addends), subtotal,
            Math.Abs(expected - subtotal))
        {
            Expected = expected,
            Actual = subtotal,
            Operands = [.. parts.Select(c => Operand.Of(context.AnnualReport, c))],
        });
    }
}
