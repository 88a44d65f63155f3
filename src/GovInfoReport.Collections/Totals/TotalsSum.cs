namespace GovInfoReport.Collections;

/// <summary>Adds reports up, one after the other, and keeps none.</summary>
internal sealed class TotalsSum(BlankPolicy policy)
{
    private static readonly CellSet OfCurrent = SetOf(ReportFormat.Current), OfFormer = SetOf(ReportFormat.Former);

    private readonly decimal[] _sums = new decimal[ReportCells.Count];
    private readonly CellTotal[] _counts = [.. ReportFormat.AllCells.Select(c => new CellTotal(c, null))];
    private readonly HashSet<string> _units = [];

    /// <summary>How many reports were added.</summary>
    public int ReportCount { get; private set; }

    public void Add(CollectedReport report)
    {
        ReportCount++;
        ReportView view = new(report, new ReportKey("", 0));
        CellSet[] forms = [.. ReportFormat.Current.Tables
            .Select(t => report.Report.FormatOf(t.Number) == ReportFormat.Former ? OfFormer : OfCurrent)];
        foreach (CellDefinition cell in ReportFormat.AllCells)
        {
            ref CellTotal total = ref _counts[cell.Index];
            if (report.Report.Cells[cell] is { } value)
            {
                _sums[cell.Index] += value;
                total = total with { Stated = total.Stated + 1 };
                if (cell.Index == ReportCells.ProcurementIndex) _units.Add(report.Report.FormerDisclosure.Procurement.Unit ?? "");
            }
            else
            {
                bool isInForm = forms[cell.Table.Index].Contains(cell.Index);
                total = isInForm ? WithBlank(total, view.Read(cell)) : total with { NotInForm = total.NotInForm + 1 };
            }
        }
    }

    public IReadOnlyList<CellTotal> Totals() => [.. _counts.Select(t => t with { Value = ValueOf(t) })];

    private CellTotal WithBlank(CellTotal total, ReadCell read)
    {
        if (read.State == CellState.Doubtful) return total with { Doubtful = total.Doubtful + 1 };
        bool isZero = policy == BlankPolicy.ZeroBesideFigures && read.State == CellState.BlankBesideFigures;
        return isZero ? total with { CountedAsZero = total.CountedAsZero + 1 } : total with { Blank = total.Blank + 1 };
    }

    private decimal? ValueOf(CellTotal total)
    {
        bool hasGap = policy == BlankPolicy.NoTotal && total.Blank + total.Doubtful > 0;
        bool isMixed = total.Cell.Index == ReportCells.ProcurementIndex && _units.Count > 1;
        return hasGap || isMixed || total.Stated + total.CountedAsZero == 0 ? null : _sums[total.Cell.Index];
    }

    private static CellSet SetOf(ReportFormat format)
    {
        CellSet set = default;
        foreach (CellDefinition cell in format.Cells) set.Add(cell.Index);
        return set;
    }
}
