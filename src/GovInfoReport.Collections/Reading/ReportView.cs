namespace GovInfoReport.Collections;

/// <summary>One report as the relations between reports see it: what each cell says, and which of its own sums are broken.</summary>
/// <remarks>Not thread-safe: what is costly is worked out when it is first asked for.</remarks>
internal sealed class ReportView(CollectedReport source, ReportKey key)
{
    private readonly DoubtfulCells _doubts = new(source.Report, source.Findings);

    private BrokenSums? _broken;

    public CollectedReport Source => source;

    public ReportKey Key => key;

    public AnnualReport Report => source.Report;

    public bool IsUnreadable => source.IsUnreadable;

    /// <summary>The sums of the report itself that do not hold.</summary>
    public BrokenSums Broken => _broken ??= BrokenSums.Of(this);

    private bool HasTable(TableDefinition table) => table.Cells.Any(c => Report.Cells[c] is not null);

    public ReadCell Read(CellDefinition cell)
    {
        if (Report.Cells[cell] is { } value) return new(CellState.Stated, value);
        if (_doubts.Contains(cell)) return new(HasTable(cell.Table) ? CellState.Doubtful : CellState.TableMissing, 0);
        if (cell.Row.Cells.Any(c => Report.Cells[c] is not null)) return new(CellState.BlankBesideFigures, 0);
        if (!HasTable(cell.Table)) return new(CellState.TableMissing, 0);
        bool inColumn = cell.Row.Cells.Length > 3 && cell.Table.Rows
            .Any(r => r.Cells.Any(c => c.Column == cell.Column && Report.Cells[c] is not null));
        return new(inColumn ? CellState.BlankBesideFigures : CellState.Blank, 0);
    }

    public Operand OperandOf(CellDefinition cell) => Operand.Of(Report, cell) with { Report = key, Document = source.Source };

    public Location LocationOf(CellDefinition cell) => Location.Of(Report, cell) with { Document = source.Source };

    public Location LocationOf(Place place) => Location.At(place) with { Document = source.Source };
}
