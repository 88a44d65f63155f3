namespace GovInfoReport.Parsing;

/// <summary>What was read of the three tables, cell by cell and row by row, before doubts between rows are settled.</summary>
/// <remarks>
/// What a figure of digits alone needs is written at once where the report keeps it; what only other texts need stands apart.
/// </remarks>
internal sealed class TableRecords
{
    private readonly RowRecord[] _rows = new RowRecord[FormatEditions.Rows.Length];

    // Where the texts start in the document's text. This and the figures say something only of cells that were placed; for others, what an
    // earlier document left stands there.
    private readonly int[] _starts = new int[ReportCells.Count];

    // Of the cells whose text is more than digits.
    private readonly Figure[] _figures = new Figure[ReportCells.Count];

    private long[] _counts = [];
    private CellPlace[] _places = [];
    private CellSet _stated;

    /// <summary>Rows and columns that the format does not have.</summary>
    public BoundedList<AdditionalRow> AdditionalRows { get; } = [];

    /// <summary>Remarks after figures.</summary>
    public BoundedList<ReportNote> Notes { get; } = [];

    /// <summary>Figures that could not be settled.</summary>
    public BoundedList<UnsettledValue> Unsettled { get; } = [];

    public ref RowRecord this[RowDefinition row] => ref _rows[row.Ordinal];

    /// <summary>By <see cref="RowDefinition.Ordinal"/>.</summary>
    public ReadOnlySpan<RowRecord> Rows => _rows;

    /// <summary>Figures that the document itself says could not be settled.</summary>
    public BoundedList<UnsettledValue> StatedDoubts { get; } = [];

    /// <summary>The unit that the head over the amount of procurement names.</summary>
    public string? ProcurementUnit { get; set; }

    /// <summary>A row as it was read: that of the format of 2019 where it was taken for one.</summary>
    public RowDefinition AsRead(RowDefinition row) => this[row].IsFormer ? FormatEditions.FormerRows[row.Ordinal]! : row;

    /// <summary>
    /// The cells that were placed with a text that is more than digits, by <see cref="CellDefinition.Index"/>; some may have been taken
    /// back.
    /// </summary>
    public List<int> OtherTexts { get; } = [];

    /// <summary>Whether anything of any table was found.</summary>
    public bool HasAny => Array.Exists(_rows, r => r.Seen || r.Named) || Unsettled.Count > 0;

    /// <summary>Where the cells stand, by <see cref="CellDefinition.Index"/>; the array goes with the report.</summary>
    public CellPlace[] Places => _places;

    /// <summary>Where a cell stands.</summary>
    public CellPlace PlaceOf(CellDefinition cell) => _places[cell.Index];

    /// <summary>Where the text of a cell starts in the document's text; 0 where it was not found.</summary>
    public int StartOf(CellDefinition cell) => _places[cell.Index].State == CellState.Absent ? 0 : _starts[cell.Index];

    /// <summary>The figure of a cell as it was read; an empty one where none was.</summary>
    public Figure FigureOf(CellDefinition cell)
    {
        CellPlace place = _places[cell.Index];
        return place.State == CellState.Absent ? default : place.IsDigitsOnly ? Figure.OfDigits(_counts[cell.Index]) : _figures[cell.Index];
    }

    /// <summary>Room for the figures of a row that are digits alone; they count once <see cref="TakeDigits"/> says so.</summary>
    public DigitCells DigitCellsOf(RowDefinition row)
    {
        int first = row.FirstCell, count = row.Cells.Length;
        return new(_counts.AsSpan(first, count), _places.AsSpan(first, count), _starts.AsSpan(first, count));
    }

    /// <summary>Takes what was written into <see cref="DigitCellsOf"/>.</summary>
    public void TakeDigits(RowDefinition row) => _stated.AddRange(row.FirstCell, row.Cells.Length);

    /// <summary>Takes the cells of a row out, as if they had not been found.</summary>
    public void Remove(RowDefinition row)
    {
        foreach (CellDefinition cell in row.Cells)
        {
            Set(cell, default, 0, 0, 0, CellState.Absent);
            OtherTexts.Remove(cell.Index);
        }

        this[row] = default;
    }

    /// <summary>Takes back what was written into <see cref="DigitCellsOf"/> of a row whose cells were not found before.</summary>
    public void DiscardDigits(RowDefinition row)
    {
        _counts.AsSpan(row.FirstCell, row.Cells.Length).Clear();
        _places.AsSpan(row.FirstCell, row.Cells.Length).Clear();
    }

    /// <summary>Takes a figure of digits alone.</summary>
    public void SetDigits(CellDefinition cell, long digits, int start, int source, int length)
    {
        int index = cell.Index;
        _counts[index] = digits;
        _places[index] = new CellPlace(source, length, CellState.Stated, isDigitsOnly: true);
        _starts[index] = start;
        _stated.Add(index);
    }

    /// <summary>Takes a text that is more than digits, or nothing at all.</summary>
    public void Set(CellDefinition cell, in Figure figure, int start, int source, int length, CellState state)
    {
        int index = cell.Index;
        _figures[index] = figure;
        _starts[index] = start;
        _places[index] = new CellPlace(source, length, state);
        bool isCount = state == CellState.Stated & figure.TryGetCount(out long count);
        _counts[index] = isCount ? count : 0;
        if (isCount) _stated.Add(index);
        else _stated.Remove(index);
    }

    /// <summary>Takes the figures of a row back: something speaks against its being read right.</summary>
    public void Unsettle(RowDefinition row, string text)
    {
        foreach (CellDefinition cell in AsRead(row).Cells) Set(cell, default, 0, 0, 0, CellState.Unsettled);
        ref RowRecord record = ref this[row];
        record.Traits |= RowTraits.Named | RowTraits.Incomplete;
        Unsettled.Add(new UnsettledValue(Place.Of(row), text));
    }

    /// <summary>The figures; they are the report's from now on.</summary>
    public ReportCells ToCells()
    {
        decimal? fee = TakeAmount(ReportCells.FeeIndex, out _), procurement = TakeAmount(ReportCells.ProcurementIndex, out FigureUnit unit);
        string? written = procurement is null ? null : WordOf(unit) ?? ProcurementUnit;
        return new ReportCells(_counts, _stated, new CellAmounts(fee, procurement, written));
    }

    // Amounts have decimals, and stand apart from the counts.
    private decimal? TakeAmount(int index, out FigureUnit unit)
    {
        CellDefinition cell = ReportFormat.AllCells[index];
        Figure figure = PlaceOf(cell).State == CellState.Stated ? FigureOf(cell) : default;
        unit = figure.Unit;
        _counts[index] = 0;
        _stated.Remove(index);
        return PlaceOf(cell).State == CellState.Stated ? figure.ToDecimal() : null;
    }

    /// <summary>A unit of money as the reports write it.</summary>
    public static string? WordOf(FigureUnit unit) => unit switch
    {
        FigureUnit.Yuan => "元",
        FigureUnit.TenThousandYuan => "万元",
        FigureUnit.HundredMillionYuan => "亿元",
        _ => null,
    };

    /// <summary>Makes room for the cells of a report.</summary>
    public void Begin()
    {
        _counts = new long[ReportCells.Count];
        _places = new CellPlace[ReportCells.Count];
        _stated = default;
    }

    /// <summary>Forgets all that was read.</summary>
    public void Clear()
    {
        (_counts, _places) = ([], []);
        ProcurementUnit = null;
        Array.Clear(_rows);
        AdditionalRows.Clear();
        Notes.Clear();
        Unsettled.Clear();
        StatedDoubts.Clear();
        OtherTexts.Clear();
    }
}
