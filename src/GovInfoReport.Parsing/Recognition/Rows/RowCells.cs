using System.Text;

namespace GovInfoReport.Parsing;

/// <summary>What is asked of cells that stand side by side.</summary>
internal static class RowCells
{
    private const string Bar = " | ";

    /// <summary>How many are empty.</summary>
    public static int CountEmpty(ReadOnlySpan<RowCell> cells)
    {
        int empty = 0;
        foreach (ref readonly RowCell cell in cells) empty += cell.IsEmpty ? 1 : 0;
        return empty;
    }

    /// <summary>Whether all are empty, or none stands there.</summary>
    public static bool AreEmpty(ReadOnlySpan<RowCell> cells) => CountEmpty(cells) == cells.Length;

    /// <summary>How many are not empty: marks of blank cells are written, too.</summary>
    public static int CountWritten(ReadOnlySpan<RowCell> cells) => cells.Length - CountEmpty(cells);

    /// <summary>How many stand there without a separator.</summary>
    public static int CountUnseparated(ReadOnlySpan<RowCell> cells)
    {
        int count = 0;
        foreach (ref readonly RowCell cell in cells) count += cell.IsUnseparated ? 1 : 0;
        return count;
    }

    /// <summary>How many are not blank.</summary>
    public static int CountStated(ReadOnlySpan<RowCell> cells)
    {
        int stated = 0;
        foreach (ref readonly RowCell cell in cells) stated += cell.IsBlank ? 0 : 1;
        return stated;
    }

    /// <summary>How many state a figure other than zero.</summary>
    public static int CountNonZero(ReadOnlySpan<RowCell> cells)
    {
        int count = 0;
        foreach (ref readonly RowCell cell in cells) count += cell.Figure.Digits == 0 ? 0 : 1;
        return count;
    }

    /// <summary>How many empty cells the row begins with.</summary>
    public static int CountEmptyBefore(ReadOnlySpan<RowCell> cells)
    {
        int before = 0;
        while (before < cells.Length && cells[before].IsEmpty) before++;
        return before;
    }

    /// <summary>How many empty cells the row ends with.</summary>
    public static int CountEmptyAfter(ReadOnlySpan<RowCell> cells)
    {
        int after = 0;
        while (after < cells.Length && cells[^(after + 1)].IsEmpty) after++;
        return after;
    }

    /// <summary>Whether a figure is the sum of others.</summary>
    public static bool IsSumOf(in RowCell total, ReadOnlySpan<RowCell> addends) => total.Figure.Digits == SumOf(addends);

    /// <summary>Whether the last cell is the sum of the others; a blank counts as zero.</summary>
    public static bool HasSumAtEnd(ReadOnlySpan<RowCell> cells) => IsSumOf(cells[^1], cells[..^1]);

    /// <summary>The sum of the cells; a blank counts as zero.</summary>
    public static long SumOf(ReadOnlySpan<RowCell> cells)
    {
        long sum = 0;
        foreach (ref readonly RowCell cell in cells) sum += cell.Figure.Digits;
        return sum;
    }

    /// <summary>Whether a cell states what may not be one figure: that confirms no sum.</summary>
    public static bool HoldDoubt(ReadOnlySpan<RowCell> cells)
    {
        foreach (ref readonly RowCell cell in cells)
        {
            if (!cell.IsBlank && cell.Figure.Kind != FigureKind.Number) return true;
        }

        return false;
    }

    /// <summary>Whether as many cells state the same, each as the other.</summary>
    public static bool AreSame(ReadOnlySpan<RowCell> left, ReadOnlySpan<RowCell> right)
    {
        for (int i = 0; i < left.Length; i++)
        {
            if (left[i].IsBlank != right[i].IsBlank || left[i].Figure.Digits != right[i].Figure.Digits
                || left[i].Figure.Kind != right[i].Figure.Kind) return false;
        }

        return true;
    }

    /// <summary>How many stand on a line, from the first on.</summary>
    public static int CountOnLine(ReadOnlySpan<RowCell> cells, int line)
    {
        int count = 0;
        while (count < cells.Length && cells[count].Line == line) count++;
        return count;
    }

    /// <summary>Where cells end in the source, from where the first starts.</summary>
    public static int SourceLength(ReadOnlySpan<RowCell> cells) => cells[^1].Source + cells[^1].Length - cells[0].Source;

    /// <summary>What was written of cells, for a message: a blank has a name, since nothing between bars is overlooked.</summary>
    public static object Tell(string written)
    {
        string[] cells = written.Split(Bar);
        return cells.Any(string.IsNullOrWhiteSpace) ? new LocalizedText(Fill("blank"), Fill("空")) : written;

        string Fill(string blank) => string.Join(Bar, cells.Select(c => string.IsNullOrWhiteSpace(c) ? blank : c));
    }

    /// <summary>Cells as a person would write them side by side.</summary>
    public static string Write(ReadOnlySpan<char> text, ReadOnlySpan<RowCell> cells)
    {
        StringBuilder written = new();
        for (int i = 0; i < cells.Length; i++)
        {
            if (i > 0) written.Append(Bar);
            written.Append(text.Slice(cells[i].Start, cells[i].Length));
        }

        return written.ToString();
    }
}
