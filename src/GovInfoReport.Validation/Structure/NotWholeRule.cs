namespace GovInfoReport.Validation;

/// <summary>GIR3016: a count is a whole number.</summary>
internal sealed class NotWholeRule : IReportRule
{
    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR3016", DiagnosticSeverity.Error);

    // A cell of a count cannot hold a fraction: the reading leaves it blank and keeps what stood there.
    public void Check(RuleContext context)
    {
        foreach (UnsettledValue value in context.AnnualReport.Unsettled)
        {
            if (value.Place.Row is null || value.Place.Cell?.Kind == CellKind.Amount || value.Place.Row.Cells[0].Kind == CellKind.Amount)
                continue;
            foreach (string part in value.Text.Split('|', StringSplitOptions.TrimEntries))
            {
                if (FigureText.TryRead(part, out decimal figure, out _) && figure != decimal.Truncate(figure))
                    Add(context, value.Place, part, figure);
            }
        }
    }

    private void Add(RuleContext context, Place place, string text, decimal figure)
    {
        Location location = place.Cell is { } cell ? Location.Of(context.AnnualReport, cell) : Location.At(place);
        context.Add(new Diagnostic(Descriptor, location, place.Cell ?? (object?)place.Row, text) { Actual = figure });
    }
}
