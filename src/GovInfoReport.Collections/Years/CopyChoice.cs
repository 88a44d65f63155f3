namespace GovInfoReport.Collections;

/// <summary>Which of several copies of one report counts.</summary>
internal static class CopyChoice
{
    private static readonly string[] Corrections = ["更正", "修订", "重新发布", "更新版"];

    /// <param name="year">The year.</param>
    /// <param name="copies">The copies.</param>
    public static YearOfReports Choose(int year, IEnumerable<CollectedReport> copies)
    {
        List<CollectedReport> inOrder = [.. copies.Order(ReportOrder.Instance)];

        // Of equal copies, the one that was read best.
        CollectedReport current = inOrder.OrderByDescending(IsCorrection)
            .ThenByDescending(c => c.Report.PublicationDate ?? DateOnly.MinValue)
            .ThenByDescending(c => c.Report.Cells.StatedCount)
            .First();
        CollectedReport[] others = [.. inOrder.Where(c => !ReferenceEquals(c, current))];
        CollectedReport[] different = [.. others.Where(o => Differences(current, o).Any())];
        bool isUndecided = Array.Exists(different, o => IsCorrection(o) == IsCorrection(current) && !IsLater(current, o));
        return new YearOfReports(year, current, others) { IsUndecided = isUndecided };
    }

    /// <summary>The cells in which two copies say different things; where one of them is in doubt, it says nothing.</summary>
    public static IEnumerable<CellDefinition> Differences(CollectedReport left, CollectedReport right)
    {
        if (left.Report.Cells.Equals(right.Report.Cells)) return [];
        ReportView one = ViewOf(left), other = ViewOf(right);
        return ReportFormat.AllCells.Where(cell =>
        {
            ReadCell a = one.Read(cell), b = other.Read(cell);
            return a.Counts && b.Counts && a.Value != b.Value;
        });
    }

    private static ReportView ViewOf(CollectedReport report) => new(report, new ReportKey("", 0));

    private static bool IsCorrection(CollectedReport copy) =>
        copy.Report.Title is { } title && Array.Exists(Corrections, c => title.Contains(c, StringComparison.Ordinal));

    private static bool IsLater(CollectedReport current, CollectedReport other) =>
        current.Report.PublicationDate is { } date && other.Report.PublicationDate is { } before && date > before;
}
