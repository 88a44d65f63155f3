namespace GovInfoReport.Collections;

/// <summary>Two reports of one agency for years that follow each other.</summary>
/// <param name="Previous">The earlier one.</param>
/// <param name="Current">The later one.</param>
internal sealed record YearPair(ReportView Previous, ReportView Current)
{
    /// <summary>
    /// The first broken sum that one of the operands stands in: it has to be mended before anything can be said of the years.
    /// </summary>
    public LocalizedText? FindBrokenSum(IEnumerable<Operand> operands)
    {
        foreach (Operand operand in operands)
        {
            ReportView view = operand.Report == Previous.Key ? Previous : Current;
            if (view.Broken.Find(operand.Cell) is { } relation) return SumTexts.CheckFirst(view.Key.Year, relation);
        }

        return null;
    }
}
