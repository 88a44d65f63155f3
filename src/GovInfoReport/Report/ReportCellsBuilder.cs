namespace GovInfoReport;

/// <summary>Collects figures for the cells of both editions and makes an immutable <see cref="ReportCells"/> of them.</summary>
/// <remarks>Not thread-safe.</remarks>
public sealed class ReportCellsBuilder
{
    private long[] _counts;
    private CellSet _stated;
    private CellAmounts _amounts;
    private bool _shared;

    /// <summary>A builder with no figure in any cell.</summary>
    public ReportCellsBuilder()
        : this(new long[ReportCells.Count], default, default(CellAmounts))
    {
    }

    internal ReportCellsBuilder(long[] counts, CellSet stated, in CellAmounts amounts)
    {
        _counts = counts;
        _stated = stated;
        _amounts = amounts;
    }

    /// <summary>The figure of a cell; <see langword="null"/> clears it.</summary>
    /// <param name="cell">A cell of the format.</param>
    /// <exception cref="ArgumentException">A figure with decimals, or one beyond 64 bits, was set in a cell that holds a count.</exception>
    public decimal? this[CellDefinition cell]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(cell);
            return cell.Kind == CellKind.Amount ? _amounts[cell] : _stated.Contains(cell.Index) ? _counts[cell.Index] : null;
        }

        set
        {
            ArgumentNullException.ThrowIfNull(cell);
            if (cell.Kind == CellKind.Amount)
            {
                _amounts = _amounts.With(cell, value);
            }
            else if (value is decimal count && (count != decimal.Truncate(count) || count is > long.MaxValue or < long.MinValue))
            {
                throw new ArgumentException($"The cell {cell.Code} holds a count; {count} is not a whole number of 64 bits.",
                    nameof(value));
            }
            else
            {
                SetCount(cell.Index, (long?)value);
            }
        }
    }

    /// <summary>The figure of the cell of a code, such as <c>t3.granted.total</c>; <see langword="null"/> clears it.</summary>
    /// <param name="code">A cell code.</param>
    /// <exception cref="ArgumentException">
    /// There is no cell of that code; or a figure with decimals, or one beyond 64 bits, was set in a cell that holds a count.
    /// </exception>
    public decimal? this[string code]
    {
        get => this[FormatEditions.GetCell(code)];
        set => this[FormatEditions.GetCell(code)] = value;
    }

    /// <summary>The unit of the amount of procurement (<see cref="FormerProcurement.Unit"/>); <see langword="null"/>: not stated.</summary>
    public string? ProcurementUnit
    {
        get => _amounts.ProcurementUnit;
        set => _amounts = _amounts with { ProcurementUnit = value };
    }

    internal void SetCount(int index, long? value)
    {
        if (_shared)
        {
            _counts = (long[])_counts.Clone();
            _shared = false;
        }

        _counts[index] = value.GetValueOrDefault();
        if (value is null) _stated.Remove(index);
        else _stated.Add(index);
    }

    /// <summary>The figures collected so far; the builder can go on being used.</summary>
    public ReportCells ToCells()
    {
        _shared = true;
        return new ReportCells(_counts, _stated, _amounts);
    }
}
