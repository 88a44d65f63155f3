using System.Globalization;

namespace GovInfoReport.Validation;

/// <summary>Tells which slip of the hand turns one figure into another.</summary>
internal static class FigureSlip
{
    /// <summary>What may have made a cell read one figure in place of another.</summary>
    /// <param name="report">The report.</param>
    /// <param name="cell">The index of the cell.</param>
    /// <param name="read">The figure that the cell reads, 0 where it is blank.</param>
    /// <param name="meant">The figure that would mend its sums.</param>
    internal static SuspectKind Classify(AnnualReport report, int cell, long read, long meant)
    {
        if (read == 0 && IsTotal(cell)) return SuspectKind.TotalNotFilled;
        if (read == 0 || meant == 0) return SuspectKind.CellChanged;
        if (read == -meant) return SuspectKind.SignChanged;
        if (report.Cells.GetCount(cell) is null) return SuspectKind.CellChanged;
        return Classify(read.ToString(CultureInfo.InvariantCulture), meant.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Whether two figures differ by two digits that changed places, as 18 and 81.</summary>
    internal static bool IsTransposed(decimal? read, decimal meant) =>
        read is > 9 && meant > 0
            && Classify(read.Value.ToString(CultureInfo.InvariantCulture),
            meant.ToString(CultureInfo.InvariantCulture)) == SuspectKind.DigitsTransposed;

    /// <summary>How far a slip of the hand goes to turn one figure into another: fewer digits first, none that explains it last.</summary>
    internal static int Effort(AnnualReport report, int cell, long read, long meant) => Classify(report, cell, read, meant) switch
    {
        SuspectKind.DigitsTransposed => 0,
        SuspectKind.TotalNotFilled or SuspectKind.DigitChanged or SuspectKind.SignChanged => 1,
        SuspectKind.DigitsLostOrGained => 2,
        _ => 4,
    };

    /// <summary>Whether a cell is a total of its row or column.</summary>
    internal static bool IsTotal(int cell) =>
        Array.Exists(SumLayout.ByCell[cell], part => part.Sign < 0 && SumLayout.Totals[part.Relation].Length == 1);

    private static SuspectKind Classify(string read, string meant)
    {
        int same = read.AsSpan().CommonPrefixLength(meant);
        ReadOnlySpan<char> readRest = read.AsSpan(same), meantRest = meant.AsSpan(same);
        if (read.Length != meant.Length) return IsGap(readRest, meantRest) || IsGap(meantRest, readRest) ? SuspectKind.DigitsLostOrGained
            : SuspectKind.CellChanged;
        if (readRest[1..].SequenceEqual(meantRest[1..])) return SuspectKind.DigitChanged;
        bool transposed = readRest.Length > 1 && readRest[0] == meantRest[1] && readRest[1] == meantRest[0]
            && readRest[2..].SequenceEqual(meantRest[2..]);
        return transposed ? SuspectKind.DigitsTransposed : SuspectKind.CellChanged;
    }

    // The longer one is the shorter one with digits put in at one place.
    private static bool IsGap(ReadOnlySpan<char> shorter, ReadOnlySpan<char> longer) =>
        longer.Length > shorter.Length && longer.EndsWith(shorter, StringComparison.Ordinal);
}
