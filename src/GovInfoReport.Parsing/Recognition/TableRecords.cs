namespace GovInfoReport.Parsing;

/// <summary>What was read of the three tables, cell by cell and row by row, before doubts between rows are settled.</summary>
internal sealed class TableRecords
{
    private static readonly int[] FirstRowOfTable = [0, ReportFormat.Current.Tables[0].Rows.Length, ReportFormat.Current.Tables[0].Rows.Length + ReportFormat.Current.Tables[1].Rows.Length];

    private readonly CellRecord[] _cells = new CellRecord[ReportFormat.Current.Cells.Length];
    private readonly RowRecord[] _rows = new RowRecord[ReportFormat.Current.Tables.Sum(t => t.Rows.Length)];

    /// <summary>Rows and columns that the format does not have.</summary>
    public List<AdditionalRow> AdditionalRows { get; } = [];

    /// <summary>Remarks after figures.</summary>
    public List<ReportNote> Notes { get; } = [];

    /// <summary>Figures that could not be settled.</summary>
    public List<UnsettledValue> Unsettled { get; } = [];

    public ref CellRecord this[CellDefinition cell] => ref _cells[cell.Index];

    public ref RowRecord this[RowDefinition row] => ref _rows[IndexOf(row)];

    public ReadOnlySpan<CellRecord> Cells => _cells;

    public ReadOnlySpan<RowRecord> Rows => _rows;

    /// <summary>The position of a row in <see cref="Rows"/>.</summary>
    public static int IndexOf(RowDefinition row) => FirstRowOfTable[row.Table.Number - 2] + row.Index;

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
    }

    /// <summary>Takes the figures of a row back: something speaks against its being read right.</summary>
    public void Unsettle(RowDefinition row, string text)
    {
        foreach (CellDefinition cell in row.Cells) this[cell] = new CellRecord { State = CellState.Unsettled };
        ref RowRecord record = ref this[row];
        (record.Named, record.IsIncomplete) = (true, true);
        Unsettled.Add(new UnsettledValue(Place.Of(row), text));
    }
}
