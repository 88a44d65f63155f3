using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace GovInfoReport;

/// <summary>The editions of the format, and what they have together.</summary>
internal static class FormatEditions
{
    private static readonly Dictionary<string, CellDefinition>.AlternateLookup<ReadOnlySpan<char>> CellsByCode;

    static FormatEditions()
    {
        FormatParts parts = new();
        Newest = Edition2021.Create(parts);
        Former = Edition2019.Create(parts, Newest);
        All = [Newest, Former];
        CellDefinition[] cells = new CellDefinition[parts.CellCount];
        RowDefinition[] rows = new RowDefinition[parts.RowCount];
        RowDefinition?[] formerRows = new RowDefinition?[parts.RowCount];
        foreach (ReportFormat edition in All)
        {
            foreach (CellDefinition cell in edition.Cells) cells[cell.Index] = cell;
            foreach (TableDefinition table in edition.Tables)
            {
                foreach (RowDefinition row in table.Rows)
                {
                    rows[row.Ordinal] ??= row;
                    if (edition == Former) formerRows[row.Ordinal] = row;
                }
            }
        }

        Cells = [.. cells];
        Rows = [.. rows];
        FormerRows = [.. formerRows];
        WritingOrder = [.. Newest.Tables.SelectMany((_, table) => InWritingOrder(table))];
        CellsByCode = Cells.ToDictionary(c => c.Code, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static ReportFormat Newest { get; }

    public static ReportFormat Former { get; }

    public static ImmutableArray<ReportFormat> All { get; }

    /// <summary>Each cell at its index.</summary>
    public static ImmutableArray<CellDefinition> Cells { get; }

    /// <summary>A row for each code, at its ordinal: that of the newest edition that has it.</summary>
    public static ImmutableArray<RowDefinition> Rows { get; }

    /// <summary>The row of the format of 2019 for each ordinal; <see langword="null"/> where it has none.</summary>
    public static ImmutableArray<RowDefinition?> FormerRows { get; }

    /// <summary>The cells as outputs have them: those of each edition in its own order, those of rows of one code side by side.</summary>
    public static ImmutableArray<CellDefinition> WritingOrder { get; }

    public static bool TryFindCell(ReadOnlySpan<char> code, [NotNullWhen(true)] out CellDefinition? cell) =>
        CellsByCode.TryGetValue(code, out cell);

    public static CellDefinition GetCell(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return TryFindCell(code, out CellDefinition? cell)
            ? cell
            : throw new ArgumentException(
                $"There is no cell '{code}'. Cell codes look like 't3.granted.total'; ReportFormat.AllCells lists them.", nameof(code));
    }

    private static IEnumerable<CellDefinition> InWritingOrder(int table)
    {
        ImmutableArray<RowDefinition> newer = Newest.Tables[table].Rows;
        int next = 0;
        foreach (RowDefinition row in Former.Tables[table].Rows)
        {
            int same = newer.Length - 1;
            while (same >= 0 && newer[same].Ordinal != row.Ordinal) same--;
            for (; next < same; next++)
            {
                foreach (CellDefinition cell in newer[next].Cells) yield return cell;
            }

            if (same == next) next++;
            foreach (CellDefinition cell in same < 0 ? row.Cells : newer[same].Cells.Except(row.Cells).Concat(row.Cells)) yield return cell;
        }
    }
}
