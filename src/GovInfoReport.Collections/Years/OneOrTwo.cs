namespace GovInfoReport.Collections;

/// <summary>Whether two series may be those of one agency, as far as their reports tell.</summary>
internal static class OneOrTwo
{
    // Reports of small bodies are zero throughout, and equal.
    private const int LeastFigures = 10;

    /// <summary>
    /// Two bodies that both report for a year are two (凤阳县, 松阳县), unless the reports are one: a copy under a misspelt name.
    /// </summary>
    public static bool MayBeOne(AgencySeries first, AgencySeries second)
    {
        foreach (YearOfReports year in first.Years)
        {
            foreach (YearOfReports other in second.Years)
            {
                if (year.Year == other.Year && !AreCopies(year.Current.Report.Cells, other.Current.Report.Cells)) return false;
            }
        }

        return true;
    }

    private static bool AreCopies(ReportCells first, ReportCells second) =>
        first.Equals(second) && ReportFormat.AllCells.Count(c => first[c] is not (null or 0)) >= LeastFigures;
}
