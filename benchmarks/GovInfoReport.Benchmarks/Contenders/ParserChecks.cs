using GovInfoReport.TestSupport;

namespace GovInfoReport.Benchmarks;

/// <summary>Whether a result of the parser is right, before it is timed.</summary>
internal static class ParserChecks
{
    /// <summary>How a result differs from the sample; <see langword="null"/> where all 200 cells and the three texts are equal.</summary>
    public static string? Difference(ParseResult read)
    {
        CellComparison cells = CellComparison.Compare(Sample.Report, read);
        if (!cells.IsExact) return cells.ToString();
        Figures figures = new();
        foreach (CellDefinition cell in ReportFormat.Current.Cells) figures.Cells[cell.Index] = read.Report.Cells[cell];
        (figures.Sections[1], figures.Sections[5], figures.Sections[6]) = (read.Report.Overview?.Text, read.Report.Problems?.Text, read.Report.OtherMatters?.Text);
        return figures.DifferenceWithTexts();
    }

    /// <summary>How the figures of a result differ from the sample; <see langword="null"/> where all 200 cells are equal.</summary>
    public static string? FigureDifference(ParseResult read)
    {
        CellComparison cells = CellComparison.Compare(Sample.Report, read);
        return cells.IsExact ? null : cells.ToString();
    }

    /// <summary>How a result of a damaged document is dishonest; <see langword="null"/> where every figure is exact, or null and named.</summary>
    public static string? Dishonesty(DamagedReport document, ParseResult read)
    {
        AnnualReport said = document.Kind == DamageKind.ShiftedFigures ? Sample.Report with { Cells = WithShiftedFigures(document, read.Report.Cells) } : Sample.Report;
        CellComparison cells = CellComparison.Compare(said, read);
        return cells.IsHonest ? null : cells.ToString();
    }

    // Where the figures of rows stand one row lower, each row still has a label and its number of figures: no parser can tell it from a right one,
    // only the checks can, by its sums. So what stands beside a label counts as what the document says there: the figures of the row above.
    private static ReportCells WithShiftedFigures(DamagedReport document, ReportCells read)
    {
        ReportCellsBuilder said = Sample.Report.Cells.ToBuilder();
        foreach (RowDefinition row in document.Places.Select(p => p.Row).OfType<RowDefinition>().Where(r => r.Index > 0))
        {
            foreach ((CellDefinition cell, CellDefinition above) in row.Cells.Zip(row.Table.Rows[row.Index - 1].Cells))
            {
                if (read[cell] == Sample.Report.Cells[above]) said[cell] = read[cell];
            }
        }

        return said.ToCells();
    }

    /// <summary>Stops a benchmark whose contender reads something else than the document says.</summary>
    public static void MustEqual(string contender, string? difference)
    {
        if (difference is not null) throw new InvalidOperationException($"{contender} does not read what the document says: {difference}");
    }
}
