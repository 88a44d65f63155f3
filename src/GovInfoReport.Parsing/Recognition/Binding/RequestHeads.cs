namespace GovInfoReport.Parsing;

/// <summary>
/// What the heads of table 3 say: whether its columns stand in the order of the format (figures are placed by their order, so those under
/// other
/// heads are left blank), in which columns of a grid they stand, and whether the organisations have a subtotal.
/// </summary>
internal sealed class RequestHeads
{
    private const int PersonColumn = 0;

    // Fewer heads may be pieces of a wrapped one.
    private const int MinKnown = 4;

    // All but one: fewer in running text may be labels, 其他 and 总计.
    private const int MinAgain = 6;

    private static readonly TableDefinition Requests = ReportFormat.Current.Requests;

    private readonly NamedColumns _named = new();
    private readonly RequestHeadColumns _columns;
    private readonly RequestHeadOrder _order = new();
    private readonly SubtotalHead _subtotal = new();
    // Found in an earlier grid: rows may go on in one without heads.
    private bool _wereMixed;
    // Where heads of one that only the places of characters make were not those over its figures, those of others without heads may not be,
    // either.
    private (bool IsAligned, bool Differ) _grid;
    private bool _wereInOrder;

    /// <summary>Heads that nothing is known of.</summary>
    /// <param name="columns">Room for the columns of the heads.</param>
    public RequestHeads(RequestHeadColumns columns) => _columns = columns;

    /// <summary>Whether the five kinds of organisations have a subtotal.</summary>
    public bool HasSubtotal => _subtotal.Stands;

    /// <summary>
    /// Whether the head 小计 of a grid stands behind those of the organisations; <see langword="null"/> where no head says so.
    /// </summary>
    public bool? SubtotalIsLast => _subtotal.IsLast;

    /// <summary>Whether a row stands under heads that the format does not have: those of its grid tell their columns.</summary>
    public bool HasOthersOver(bool inGrid) => inGrid ? _columns.TellNone && (HasOthers || _named.GridsHaveOthers) : HasOthers;

    /// <summary>Whether such a head stands behind the first of the format's own: there may be a column behind the total.</summary>
    public bool HasOthersBehind(bool inGrid) => inGrid ? HasOthersOver(inGrid) : _named.TextHasOthersBehind;

    /// <summary>
    /// Whether running text has heads that the format does not: a row may then have a figure too many and a blank that does not show.
    /// </summary>
    public bool HasOthers { get; private set; }

    /// <summary>
    /// Whether blank cells stand between the heads of running text, or one of them is missing: then a blank cell of a row may be none of
    /// the format's.
    /// </summary>
    public bool HaveOtherCells { get; private set; }

    /// <summary>A grid begins: its heads stand in columns of its own.</summary>
    /// <param name="traits">What its reader knows of it.</param>
    public void BeginGrid(BlockTraits traits)
    {
        bool isAligned = (traits & BlockTraits.Aligned) != 0;
        EndsInCells = (traits & BlockTraits.EndsInCells) != 0;
        _columns.BeginGrid();
        _named.BeginGrid(isAligned);
        _grid.IsAligned = isAligned;
    }

    /// <summary>Whether only the places of characters tell the columns of the grid that has begun.</summary>
    public bool IsAligned => _grid.IsAligned;

    /// <summary>Whether a blank cell at the end of a row of the grid may be no cell of its own.</summary>
    public bool EndsInCells { get; private set; }

    /// <summary>The grid ends.</summary>
    public void EndGrid() => _wereMixed = AreMixed(inGrid: true);

    /// <summary>
    /// Whether only sums tell that figures stand in the format's columns: their places alone make the grid, and its heads were not found
    /// in it.
    /// </summary>
    /// <param name="inGrid">Whether the row asked for is one of the grid that has begun.</param>
    public bool LeaveSumsAlone(bool inGrid) => inGrid && _grid.IsAligned && !_columns.TellAll;

    /// <summary>Whether the heads stand in another order than the format's, or another stands where one of them should.</summary>
    /// <param name="inGrid">Whether the row asked for is one of the grid that has begun.</param>
    public bool AreMixed(bool inGrid) =>
        _wereMixed || HaveForeign(inGrid) || (inGrid ? GridIsMixed() : AreLaidOut || _order.IsMixed);

    private bool GridIsMixed()
    {
        if (_columns.SubtotalIsForOne || (_grid.Differ && LeaveSumsAlone(inGrid: true))) return true;
        return _columns.TellNone ? _order.LinesAreMixed && !_wereInOrder : _order.IsMixed && _columns.AreMixed();
    }

    /// <summary>
    /// Takes the column of a row's first figure: where the head of an organisation stands over it, persons do not come first.
    /// </summary>
    /// <param name="row">The row.</param>
    public void NoteFirst(in ReadRow row) =>
        _grid.Differ |= LeaveSumsAlone(row.InGrid) && _columns.HeadOver(row.Cells[0].Column) > PersonColumn;

    /// <summary>
    /// Whether the table was laid out as a grid because of its heads: a row of running text that was left out of it stands under those
    /// heads, too.
    /// </summary>
    public bool AreLaidOut { get; set; }

    /// <summary>The columns of the grid that the heads stand in; empty where they do not tell that of so many columns.</summary>
    public ReadOnlySpan<GridColumns> ColumnsOf(int columns) => _columns.Of(columns);

    /// <summary>Where the subtotal stands among the columns, by the heads of the grid; -1 where they do not tell.</summary>
    /// <param name="inGrid">Whether the row asked for is one of the grid that has begun.</param>
    public int SubtotalPosition(bool inGrid) => inGrid ? _columns.SubtotalPosition : -1;

    /// <summary>Takes the words before a row's figures: they name a subtotal where they are more than labels.</summary>
    public void NoteSubtotal(LabelRun words) =>
        _subtotal.Stands |= !words.IsColumnless && words.Words.Contains(HeadWords.Subtotal, StringComparison.Ordinal);

    /// <summary>
    /// Whether words may be heads: 其他 and 总计 are rows by their words, and heads before the first row. Many of them are heads once
    /// more, of a table that goes on.
    /// </summary>
    public static bool MayStandIn(in ReadRow row, ExpectedTable expected) =>
        !expected.HasRow || expected.Table != Requests || CountHeads(row.Words) >= (row.InGrid ? MinKnown : MinAgain);

    private static int CountHeads(LabelRun words)
    {
        int heads = 0;
        for (int piece = 0; piece < words.Count; piece++) heads += words.LabelOf(piece).RequestColumn >= 0 ? 1 : 0;
        return heads;
    }

    /// <summary>Takes the columns of head cells.</summary>
    public void NoteColumns(in ReadRow row, ExpectedTable expected)
    {
        if (!row.InGrid || !MayStandIn(row, expected)) return;
        // Once more within a grid: those below stand under these.
        if (expected.HasRow && expected.Table == Requests) _columns.BeginGrid();
        _columns.Note(row.Words, _grid.IsAligned);
        _subtotal.Stands |= _columns.SubtotalPosition >= 0;
        _subtotal.IsLast = _columns.SubtotalIsLast ?? _subtotal.IsLast;
        _wereInOrder |= _columns.TellAll;
    }

    /// <summary>Takes a line over the first row.</summary>
    public void NoteLine(ReadOnlySpan<char> line)
    {
        HaveOtherCells |= HeadCells.AreOthers(line);
        _order.NoteLine(line);
    }

    /// <summary>
    /// Takes the order of heads. Heads in two rows come one row after the other: persons and the total stand around the organisations'
    /// common
    /// head, whose kinds follow. In running text that common head may come first, since it is the highest of them. In a grid a row is
    /// looked at
    /// by itself, and the columns must say the same: spans that are wrong move columns, pieces of heads move within a row.
    /// </summary>
    public void NoteOrder(in ReadRow row)
    {
        if (!row.InGrid) NoteJoined(row.Words.Words);
        HasOthers |= _named.Note(row);
        if (row.InGrid) _named.NoteOthers(row.Words);
        _order.Note(row, _subtotal);
    }

    /// <summary>
    /// Whether some heads of a grid were found and others not, and a cell stands below the head of another column: one of the
    /// columns is not in the document, and the figures behind it have moved.
    /// </summary>
    /// <param name="cells">The cells of a row, one for each column of the format.</param>
    public bool ContradictColumnsOf(ReadOnlySpan<RowCell> cells)
    {
        if (_columns.TellAll || cells.Length != Requests.Columns.Length) return false;
        if (_columns.Known < MinKnown) return _columns.Known > 0 && !IsAligned && cells[^1].IsBlank && HaveFigureBesideHeads(cells);
        for (int i = 0; i < cells.Length; i++)
        {
            int head = _columns.HeadOver(cells[i].Column);
            if (head < 0 || head == i) continue;
            _grid.Differ |= _grid.IsAligned;
            return true;
        }

        return false;
    }

    /// <summary>Whether one of the heads of a grid was not found: then each row is asked whether it stands under the others.</summary>
    public bool LackOne(bool inGrid) => inGrid && _columns.Known >= MinKnown && _columns.Known < Requests.Columns.Length;

    // Of a table that holds some of the columns, a figure under none of its heads: its own stand further down.
    private bool HaveFigureBesideHeads(ReadOnlySpan<RowCell> cells)
    {
        foreach (RowCell cell in cells)
        {
            if (!cell.IsBlank && _columns.HeadOver(cell.Column) < 0) return true;
        }

        return false;
    }

    /// <summary>Whether a head that the format does not have stands among its own, and one of these is missing.</summary>
    public bool HaveForeign(bool inGrid) => _named.HaveForeign(inGrid);

    // Heads that blanks or line ends tear apart (合 计, 法律 over 服务 over 机构) are whole once the words are joined.
    private void NoteJoined(ReadOnlySpan<char> words)
    {
        int start = words.IndexOf(HeadWords.Applicants);
        // Heads in one row may stand without that word over them.
        if (start < 0 && words.Contains(Requests.Columns[PersonColumn].Label, StringComparison.Ordinal)) start = 0;
        if (start < 0) return;
        foreach (string other in HeadWords.Others) HasOthers |= words.Contains(other, StringComparison.Ordinal);
        words = words[start..];
        _named.NoteOthersBehind(words);
        HasOthers |= _subtotal.NoteJoined(words);
        _order.NoteJoined(words);
    }
}
