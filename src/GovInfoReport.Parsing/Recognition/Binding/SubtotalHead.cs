namespace GovInfoReport.Parsing;

/// <summary>What heads say of a subtotal of the organisations: 小计, or 合计 beside 总计.</summary>
internal sealed class SubtotalHead
{
    private static readonly TableDefinition Requests = ReportFormat.Current.Requests;

    private bool _isFirst;

    /// <summary>Whether there is one.</summary>
    public bool Stands { get; set; }

    /// <summary>
    /// Whether it stands behind the heads of the organisations; <see langword="null"/> where no head says so.
    /// </summary>
    public bool? IsLast { get; set; }

    /// <summary>
    /// Takes its head. In running text only the words before figures tell that there is one; where it stands, the first of its heads.
    /// </summary>
    /// <param name="inGrid">Whether it is a cell of a grid: then its column tells where it stands.</param>
    /// <param name="isLast">Whether it stands behind one of the organisations.</param>
    public void Note(bool inGrid, bool isLast)
    {
        Stands |= inGrid;
        if (inGrid) return;
        if (isLast) IsLast ??= true;
        else _isFirst = true;
    }

    /// <summary>
    /// Takes the head of an organisation: a subtotal before whole heads only is the first, torn ones may have been passed.
    /// </summary>
    public void NoteOrganization()
    {
        if (_isFirst) IsLast ??= false;
    }

    /// <summary>Takes 合计 beside 总计: before the total, or among the organisations, it is their subtotal.</summary>
    /// <param name="words">The words from the first head on.</param>
    /// <returns>Whether it stands behind all others: then it is another column.</returns>
    public bool NoteJoined(ReadOnlySpan<char> words)
    {
        int official = words.IndexOf(Requests.Columns[^1].Label), other = IndexOfOtherSum(words);
        if (official < 0 || other < 0) return false;
        (int first, int last) = OrganizationsIn(words);
        bool isBehindAll = official < other && !(official < first && first < other) && last < other;
        if (isBehindAll || last < 0) return isBehindAll;
        Stands = true;
        IsLast ??= first < other;
        return false;
    }

    private static int IndexOfOtherSum(ReadOnlySpan<char> words)
    {
        foreach (string alias in Requests.Columns[^1].Aliases)
        {
            if (words.IndexOf(alias) is >= 0 and var at) return at;
        }

        return -1;
    }

    // Where the first and the last of the heads of organisations stand that are found; -1 where none is.
    private static (int First, int Last) OrganizationsIn(ReadOnlySpan<char> words)
    {
        (int first, int last) = (-1, -1);
        for (int i = 1; i < Label.TotalColumn - 1; i++)
        {
            int at = NamedColumns.IndexOf(words, Requests.Columns[i]);
            if (at < 0) continue;
            if (first < 0) first = at;
            last = Math.Max(last, at);
        }

        return (first, last);
    }
}
