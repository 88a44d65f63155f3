namespace GovInfoReport.Parsing;

/// <summary>What was read of the three tables, cell by cell and row by row, before doubts between rows are settled.</summary>
internal sealed class TableRecords
{
    private readonly CellRecord[] _cells = new CellRecord[ReportFormat.Current.Cells.Length];
    private readonly RowRecord[] _rows = new RowRecord[ReportFormat.Current.Tables.Sum(t => t.Rows.Length)];

    /// <summary>Rows and columns that the format does not have.</summary>
    public List<AdditionalRow> AdditionalRows { get; } = [];

    /// <summary>Remarks after figures.</summary>
    public List<ReportNote> Notes { get; } = [];

    /// <summary>Figures that could not be settled.</summary>
    public List<UnsettledValue> Unsettled { get; } = [];

    public ref CellRecord this[CellDefinition cell] => ref _cells[cell.Index];

    public ref RowRecord this[RowDefinition row] => ref _rows[row.Ordinal];

    public ReadOnlySpan<CellRecord> Cells => _cells;

    /// <summary>The cells of a row, which stand side by side.</summary>
    public Span<CellRecord> CellsOf(RowDefinition row) => _cells.AsSpan(row.Cells[0].Index, row.Cells.Length);

    /// <summary>By <see cref="RowDefinition.Ordinal"/>.</summary>
    public ReadOnlySpan<RowRecord> Rows => _rows;

    /// <summary>The cells that were placed with a text that is more than digits, by <see cref="CellDefinition.Index"/>; some may have been taken back.</summary>
    public List<int> OtherTexts { get; } = [];

    /// <summary>Whether anything of any table was found.</summary>
    public bool HasAny => Array.Exists(_rows, r => r.Seen || r.Named) || Unsettled.Count > 0;

    /// <summary>Forgets all that was read.</summary>
    public void Clear()
    {
        Array.Clear(_cells);
        Array.Clear(_rows);
        AdditionalRows.Clear();
        Notes.Clear();
        Unsettled.Clear();
        OtherTexts.Clear();
    }

    /// <summary>Takes the figures of a row back: something speaks against its being read right.</summary>
    public void Unsettle(RowDefinition row, string text)
    {
        foreach (CellDefinition cell in row.Cells) this[cell] = new CellRecord { Place = { State = CellState.Unsettled } };
        ref RowRecord record = ref this[row];
        (record.Named, record.IsIncomplete) = (true, true);
        Unsettled.Add(new UnsettledValue(Place.Of(row), text));
    }
}
