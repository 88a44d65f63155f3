namespace GovInfoReport;

/// <summary>
/// How a written report says where a figure could not be settled, so that whoever reads it again leaves the same cells blank:
/// <c>未能确定的数据【t2.regulations】：1 | 7</c>.
/// </summary>
internal static class UnsettledMark
{
    private const char Open = '【';
    private const char Close = '】';

    // Part of the row or table was read: the mark then says only that its line is no row.
    private const char InPart = '…';

    private const int MaxStart = 40;
    private const int MaxCode = 60;

    /// <summary>The mark of a place.</summary>
    /// <param name="place">A cell, row or table.</param>
    /// <param name="isWhole">Whether no figure of it was read.</param>
    public static string Write(Place place, bool isWhole) => isWhole ? $"{Open}{place.Code}{Close}" : $"{Open}{place.Code}{InPart}{Close}";

    /// <summary>Reads the mark of a line.</summary>
    /// <param name="line">A line of a document.</param>
    /// <param name="place">The cell, row or table.</param>
    /// <param name="isWhole">Whether no figure of it was read.</param>
    /// <param name="text">What the document had there.</param>
    /// <returns>Whether the line has a mark.</returns>
    public static bool TryRead(ReadOnlySpan<char> line, out Place place, out bool isWhole, out ReadOnlySpan<char> text)
    {
        (place, isWhole) = (default, false);
        text = default;
        int open = line[..Math.Min(MaxStart, line.Length)].IndexOf(Open);
        if (open < 0) return false;
        ReadOnlySpan<char> behind = line[(open + 1)..];
        int close = behind[..Math.Min(MaxCode, behind.Length)].IndexOf(Close);
        if (close < 0 || close + 1 == behind.Length || behind[close + 1] is not ('：' or ':')) return false;
        ReadOnlySpan<char> code = behind[..close];
        isWhole = code.IsEmpty || code[^1] != InPart;
        text = behind[(close + 2)..].Trim();
        return Place.TryParse((isWhole ? code : code[..^1]).ToString(), out place) && place.Table is not null;
    }
}
