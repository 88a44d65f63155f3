namespace GovInfoReport.Parsing;

/// <summary>
/// Groups of rows or columns that are folded up by the one behind them alone: some programs hide them, others only what says itself that it
/// is hidden.
/// </summary>
internal struct SheetOutline
{
    private int? _start;

    /// <summary>Takes the next row or column.</summary>
    /// <param name="at">Where it begins.</param>
    /// <param name="level">How deep it lies in groups; 0: in none.</param>
    /// <param name="isCollapsed">Whether it says that the group before it is folded up.</param>
    /// <returns>Where the folded group begins, which ends before this one; <see langword="null"/>: none is.</returns>
    public int? Next(int at, int level, bool isCollapsed)
    {
        int? folded = isCollapsed ? _start : null;
        if (level <= 0 || isCollapsed) _start = null;
        if (level > 0) _start ??= at;
        return folded;
    }
}
