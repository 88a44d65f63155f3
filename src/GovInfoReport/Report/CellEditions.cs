namespace GovInfoReport;

/// <summary>What the figures of a report, and the editions of its tables, say of the format that it follows.</summary>
internal static class CellEditions
{
    private static readonly CellSet OfFormer = SetOf(ReportFormat.Former.Cells);
    private static readonly CellSet FormerOnly = SetOf(ReportFormat.Former.Cells.Where(c => c.Index >= ReportCells.FormerStart));
    private static readonly CellSet NewerDisclosure = SetOf(Only(ReportFormat.Current.Disclosure));
    private static readonly CellSet NewerRequests = SetOf(Only(ReportFormat.Current.Requests));
    private static readonly CellSet FormerRequests = SetOf(ReportFormat.Former.Requests.Cells.Where(c => FormerOnly.Contains(c.Index)));

    // A row 其他对外管理服务事项 stands in many tables of 2021, too: it tells nothing.
    private static readonly CellSet FormerDisclosure = SetOf(ReportFormat.Former.Disclosure.Cells
        .Where(c => FormerOnly.Contains(c.Index) && c.Row.Code != "t2.otherServices"));

    public static ReportEdition OfDisclosure(ReportCells cells) =>
        cells.Stated.Intersects(NewerDisclosure) || cells.Amounts.Fee is not null ? ReportEdition.Format2021
        : cells.Stated.Intersects(FormerDisclosure) || cells.Amounts.Procurement is not null ? ReportEdition.Format2019
        : ReportEdition.None;

    public static ReportEdition OfRequests(ReportCells cells) =>
        cells.Stated.Intersects(NewerRequests) ? ReportEdition.Format2021
        : cells.Stated.Intersects(FormerRequests) ? ReportEdition.Format2019
        : ReportEdition.None;

    public static ReportEdition Checked(ReportEdition edition) => edition is not ReportEdition.Mixed
        ? edition
        : throw new ArgumentOutOfRangeException(nameof(edition), edition, "A table follows one edition; only a report can mix them.");

    public static ReportEdition Together(ReportEdition left, ReportEdition right) =>
        left == right || right is ReportEdition.None ? left : left is ReportEdition.None ? right : ReportEdition.Mixed;

    public static ReportFormat FormatOf(AnnualReport report, TableDefinition table)
    {
        (ReportEdition own, ReportEdition other) = (report.DisclosureEdition, report.RequestsEdition);
        if (table == ReportFormat.Current.Requests) (own, other) = (other, own);
        if (own is ReportEdition.None) own = other;
        bool isFormer = own is ReportEdition.None ? report.Year is 2019 or 2020 : own is ReportEdition.Format2019;
        return isFormer && table != ReportFormat.Current.Cases ? ReportFormat.Former : ReportFormat.Current;
    }

    public static IEnumerable<CellDefinition> CellsOf(AnnualReport report)
    {
        bool[] isFormer = [.. ReportFormat.Current.Tables.Select(t => FormatOf(report, t) == ReportFormat.Former)];
        foreach (CellDefinition cell in FormatEditions.WritingOrder)
        {
            bool isOfEdition = isFormer[cell.Table.Index] ? OfFormer.Contains(cell.Index) : cell.Index < ReportCells.FormerStart;
            if (isOfEdition || report.Cells[cell] is not null) yield return cell;
        }
    }

    private static IEnumerable<CellDefinition> Only(TableDefinition table) => table.Cells.Where(c => !OfFormer.Contains(c.Index));

    private static CellSet SetOf(IEnumerable<CellDefinition> cells)
    {
        CellSet set = default;
        foreach (CellDefinition cell in cells) set.Add(cell.Index);
        return set;
    }
}
