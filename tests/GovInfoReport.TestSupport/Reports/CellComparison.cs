using System.Collections.Immutable;
using System.Globalization;

namespace GovInfoReport.TestSupport;

/// <summary>What a parser read of the cells of a report's editions, compared with what the document says.</summary>
/// <param name="Exact">Cells with the right figure, and blanks read as blanks.</param>
/// <param name="Missed">Cells that were left blank though the document has a figure, and a diagnostic names the cell, its row or its
/// table.</param>
/// <param name="Silent">Cells that were left blank though the document has a figure, and nothing says so: one line each.</param>
/// <param name="Wrong">Cells with another figure than the document's: one line each.</param>
public sealed record CellComparison(int Exact, int Missed, ImmutableArray<string> Silent, ImmutableArray<string> Wrong)
{
    /// <summary>How many cells were compared: those of the report's editions, and what else was read.</summary>
    public int Compared => Exact + Missed + Silent.Length + Wrong.Length;

    /// <summary>Whether all cells are exact.</summary>
    public bool IsExact => IsHonest && Missed == 0;

    /// <summary>Whether every cell is exact, or blank and named by a diagnostic.</summary>
    public bool IsHonest => Silent.IsEmpty && Wrong.IsEmpty;

    /// <summary>Compares a result with the report that the document was made from.</summary>
    public static CellComparison Compare(AnnualReport truth, ParseResult read)
    {
        HashSet<string> named = [.. read.Diagnostics.SelectMany(d => d.Related.Select(r => r.Place).Append(d.Place)).Select(p => p.Code)];
        int exact = 0, missed = 0;
        ImmutableArray<string>.Builder silent = ImmutableArray.CreateBuilder<string>(), wrong = ImmutableArray.CreateBuilder<string>();
        HashSet<CellDefinition> listed = [.. truth.ListCells()];
        foreach (CellDefinition cell in ReportFormat.AllCells.Where(c => listed.Contains(c) || read.Report.Cells[c] is not null))
        {
            decimal? expected = truth.Cells[cell], got = read.Report.Cells[cell];
            if (expected == got) exact++;
            else if (got is not null) wrong.Add(Line(cell, expected, got));
            else if (named.Contains(cell.Code) || named.Contains(cell.Row.Code) || named.Contains(cell.Table.Code)) missed++;
            else silent.Add(Line(cell, expected, got));
        }

        return new(exact, missed, silent.ToImmutable(), wrong.ToImmutable());
    }

    /// <summary>The counts, and the first faults.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Exact} exact, {Missed} missed, {Silent.Length} silent, {Wrong.Length} wrong")
        + string.Concat(Wrong.Concat(Silent).Take(5).Select(f => "\n  " + f));

    private static string Line(CellDefinition cell, decimal? expected, decimal? got) =>
        string.Create(CultureInfo.InvariantCulture, $"{cell.Code}: the document says {Figure(expected)}, read {Figure(got)}");

    private static string Figure(decimal? figure) => figure?.ToString(CultureInfo.InvariantCulture) ?? "blank";
}
