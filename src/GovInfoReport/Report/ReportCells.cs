using System.Diagnostics.CodeAnalysis;

namespace GovInfoReport;

/// <summary>The figures of the 226 cells of both editions: one storage under both the typed properties and the cell codes.</summary>
/// <remarks>
/// Immutable and thread-safe, equal by value. A cell without a figure is <see langword="null"/>, which is not zero:
/// the report leaves it blank, marks it (/, -, 无), or does not have it. Make one with a <see cref="ReportCellsBuilder"/>.
/// </remarks>
public sealed class ReportCells : IEquatable<ReportCells>
{
    internal const int Count = 226;
    internal const int FeeIndex = 9;
    internal const int RequestsStart = 10;
    internal const int CasesStart = 185;

    /// <summary>The first cell that only the format of 2019 has.</summary>
    internal const int FormerStart = 200;

    /// <summary>The amount of procurement, which has decimals as the fee has.</summary>
    internal const int ProcurementIndex = 218;

    /// <summary>The first cell of （六）其他处理 as one row.</summary>
    internal const int OtherAsOneRowStart = 219;

    /// <summary>No figure in any cell.</summary>
    public static readonly ReportCells Empty = new([], default, default(CellAmounts));

    private readonly long[] _counts;

    // The counts of a report that is kept among many; then the array is empty.
    private readonly PackedCounts? _packed;
    private readonly CellSet _stated;
    private readonly CellAmounts _amounts;

    // An empty array stands for blanks in all cells.
    internal ReportCells(long[] counts, CellSet stated, in CellAmounts amounts)
    {
        _counts = counts;
        _stated = stated;
        _amounts = amounts.Trimmed();
    }

    private ReportCells(PackedCounts packed, ReportCells cells)
        : this([], cells._stated, cells._amounts) => _packed = packed;

    /// <summary>The figure of a cell; <see langword="null"/> where the report states none.</summary>
    /// <param name="cell">A cell of the format.</param>
    public decimal? this[CellDefinition cell]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(cell);
            return cell.Kind == CellKind.Amount ? _amounts[cell] : GetCount(cell.Index);
        }
    }

    /// <summary>
    /// The figure of the cell of a code, such as <c>t3.granted.total</c>; <see langword="null"/> where the report states none.
    /// </summary>
    /// <param name="code">A cell code.</param>
    /// <exception cref="ArgumentException">There is no cell of that code.</exception>
    public decimal? this[string code] => this[FormatEditions.GetCell(code)];

    /// <summary>How many cells have a figure.</summary>
    public int StatedCount => _stated.Count + _amounts.StatedCount;

    internal CellAmounts Amounts => _amounts;

    /// <summary>The counts by cell index, 0 where there is none; for checks that add up many of them.</summary>
    internal ReadOnlySpan<long> Counts => _packed is not null ? _packed.ToArray() : _counts.Length == 0 ? NoCounts : _counts;

    /// <summary>The cells with a count; amounts are not among them.</summary>
    internal CellSet Stated => _stated;

    private static long[] NoCounts => field ??= new long[Count];

    internal long? GetCount(int index) => !_stated.Contains(index) ? null : _packed is null ? _counts[index] : _packed[index];

    /// <summary>The same figures in a fifth of the memory, for a report that is kept among many.</summary>
    internal ReportCells Packed() => _counts.Length == 0 ? this : new ReportCells(new PackedCounts(_counts), this);

    internal ReportCells WithCount(int index, long? value)
    {
        ReportCellsBuilder builder = ToBuilder();
        builder.SetCount(index, value);
        return builder.ToCells();
    }

    internal ReportCells WithAmounts(in CellAmounts amounts) => new(_packed is null ? _counts : _packed.ToArray(), _stated, amounts);

    internal ReportCells WithRange(int start, ReportCells? other, int otherStart, int count)
    {
        ReportCellsBuilder builder = ToBuilder();
        for (int i = 0; i < count; i++) builder.SetCount(start + i, other?.GetCount(otherStart + i));
        return builder.ToCells();
    }

    /// <summary>A builder that starts with these figures.</summary>
    public ReportCellsBuilder ToBuilder() => new(Counts.ToArray(), _stated, _amounts);

    /// <summary>Whether both hold the same figures and the same blanks.</summary>
    /// <param name="other">The cells to compare with.</param>
    public bool Equals([NotNullWhen(true)] ReportCells? other) =>
        other is not null && _amounts == other._amounts && _stated.Equals(other._stated)
        && ((_packed is null && other._packed is null && _counts.AsSpan().SequenceEqual(other._counts))
            || RangeEquals(this, 0, other, 0, Count));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReportCells);

    /// <summary>Whether both hold the same figures and the same blanks.</summary>
    /// <param name="left">Cells.</param>
    /// <param name="right">Other cells.</param>
    public static bool operator ==(ReportCells? left, ReportCells? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ in a figure or a blank.</summary>
    /// <param name="left">Cells.</param>
    /// <param name="right">Other cells.</param>
    public static bool operator !=(ReportCells? left, ReportCells? right) => !(left == right);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_amounts, RangeHash(this, 0, Count));

    internal static bool RangeEquals(ReportCells? left, int leftStart, ReportCells? right, int rightStart, int count)
    {
        for (int i = 0; i < count; i++)
        {
            if (left?.GetCount(leftStart + i) != right?.GetCount(rightStart + i)) return false;
        }

        return true;
    }

    internal static int RangeHash(ReportCells? cells, int start, int count)
    {
        HashCode hash = default;
        for (int i = 0; i < count; i++) hash.Add(cells?.GetCount(start + i));
        return hash.ToHashCode();
    }
}
