namespace GovInfoReport.Collections;

/// <summary>An order of reports that depends on nothing but the reports: results are the same in whatever order they come.</summary>
internal sealed class ReportOrder : IComparer<CollectedReport>
{
    public static ReportOrder Instance { get; } = new();

    public int Compare(CollectedReport? x, CollectedReport? y)
    {
        if (ReferenceEquals(x, y)) return 0;
        if (x is null || y is null) return x is null ? -1 : 1;
        int order = string.CompareOrdinal(x.Source, y.Source);
        if (order == 0) order = string.CompareOrdinal(x.Report.Title, y.Report.Title);
        if (order == 0) order = Nullable.Compare(x.Report.PublicationDate, y.Report.PublicationDate);
        return order == 0 ? CompareCells(x.Report, y.Report) : order;
    }

    private static int CompareCells(AnnualReport x, AnnualReport y)
    {
        foreach (CellDefinition cell in ReportFormat.AllCells)
        {
            int order = Nullable.Compare(x.Cells[cell], y.Cells[cell]);
            if (order != 0) return order;
        }

        return 0;
    }
}
