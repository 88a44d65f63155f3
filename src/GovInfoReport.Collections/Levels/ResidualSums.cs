namespace GovInfoReport.Collections;

/// <summary>Adds up the parts of a whole, cell by cell.</summary>
internal static class ResidualSums
{
    private const int LeastDecimals = 2;

    /// <summary>The residual of every cell that the whole or a part states.</summary>
    public static CellResidual[] Of(ReportView whole, IReadOnlyList<Part> parts)
    {
        List<CellResidual> residuals = [];
        foreach (CellDefinition cell in ReportFormat.AllCells)
        {
            if (Of(whole, parts, cell) is { } residual) residuals.Add(residual);
        }

        return [.. residuals];
    }

    private static CellResidual? Of(ReportView whole, IReadOnlyList<Part> parts, CellDefinition cell)
    {
        ReadCell total = whole.Read(cell);
        decimal sum = 0;
        bool isStated = total.IsStated;
        NotAssessableReason? reason = null;
        foreach (Part part in parts)
        {
            ReadCell read = part.View.Read(cell);
            sum += read.Value;
            isStated |= read.IsStated;
            reason ??= ReasonOf(part, cell, read);
        }

        if (total.State is CellState.Doubtful or CellState.TableMissing) reason ??= total.Reason;
        if (!isStated && reason is null or NotAssessableReason.TableMissing) return null;

        // A blank of the whole over parts that are not zero is a gap, and no zero.
        if (!total.IsStated && sum != 0) reason ??= NotAssessableReason.CellBlank;
        if (reason is null && cell.Kind == CellKind.Amount && Math.Abs(total.Value - sum) <= Tolerance(total.Value,
            parts.Count)) sum = total.Value;
        return new CellResidual(cell, total.Value, sum, reason);
    }

    private static NotAssessableReason? ReasonOf(Part part, CellDefinition cell, ReadCell read)
    {
        if (read.State == CellState.Doubtful) return NotAssessableReason.CellDoubtful;
        if (read.State == CellState.TableMissing)
        {
            bool isOfDisclosure = cell.Table.Number == ReportFormat.Current.Disclosure.Number;
            return isOfDisclosure && part.View.Report.DisclosureEdition == ReportEdition.Format2019
                ? NotAssessableReason.EditionDiffers
                : NotAssessableReason.TableMissing;
        }

        return part.Undecided.Any(o => o.Report.Cells[cell] is { } other && other != read.Value) ? NotAssessableReason.MemberDoubled : null;
    }

    // Each part rounds by half of the last decimal that the whole states.
    private static decimal Tolerance(decimal total, int count)
    {
        decimal half = 0.5m;
        for (int i = 0; i < Math.Max(LeastDecimals, (int)total.Scale); i++) half /= 10;
        return half * count;
    }
}
