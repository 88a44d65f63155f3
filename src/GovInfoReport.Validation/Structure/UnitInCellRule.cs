namespace GovInfoReport.Validation;

/// <summary>GIR3017: no cell carries a unit of its own.</summary>
internal sealed class UnitInCellRule : IReportRule
{
    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR3017", DiagnosticSeverity.Warning);

    public void Check(RuleContext context)
    {
        List<(CellDefinition Cell, string Text, string Unit)>? found = null;
        if (context.AnnualReport.Sources is { } sources)
        {
            foreach (CellDefinition cell in ReportFormat.Current.Cells)
            {
                ReadOnlySpan<char> text = sources.GetRawText(cell);
                if (text.Length < 2 || char.IsAsciiDigit(text[^1]) || UnitOf(text) is not { Length: > 0 } unit) continue;
                (found ??= []).Add((cell, text.Trim().ToString(), unit));
            }
        }

        foreach (UnsettledValue value in context.AnnualReport.Unsettled)
        {
            if (value.Place.Cell is { } cell && UnitOf(value.Text) is { Length: > 0 } unit && found?.Exists(f => f.Cell == cell) != true)
                (found ??= []).Add((cell, value.Text.Trim(), unit));
        }

        if (found is null) return;

        // A table may have 件 in every cell: one finding for a table and unit.
        foreach (var group in found.GroupBy(f => (f.Cell.Table, f.Cell.Column.Unit, f.Unit)))
        {
            (CellDefinition first, string text, string unit) = group.First();
            bool isOfColumn = unit == first.Unit;
            context.Add(new Diagnostic(Descriptor, Location.Of(context.AnnualReport, first), first, text, UnitNames.Of(first.Unit),
                group.Count(), ValidationTexts.Term(isOfColumn ? "unitLeftOut" : "unitConverted"))
            {
                Actual = context.AnnualReport.Cells[first],
                Operands = [.. group.Select(f => Operand.Of(context.AnnualReport, f.Cell))],
                Related = [.. group.Skip(1).Select(f => Location.Of(context.AnnualReport, f.Cell))],
            });
        }
    }

    private static string? UnitOf(ReadOnlySpan<char> text) =>
        FigureText.TryRead(text, out _, out ReadOnlySpan<char> unit) && unit.Length is > 0 and <= 4
        && unit.IndexOfAnyExceptInRange('\u4e00', '\u9fff') < 0 ? unit.ToString() : null;
}
