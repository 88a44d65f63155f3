namespace GovInfoReport.Parsing;

/// <summary>
/// The heads of table 2 as the words before the first row of a part of it name them; where characters are lost, the official ones are
/// taken.
/// </summary>
internal sealed class DisclosureHeads
{
    /// <summary>More than any part of table 2 has.</summary>
    public const int MaxCount = 8;

    private static readonly TableDefinition Disclosure = ReportFormat.Current.Disclosure;
    private static readonly TableDefinition Former = ReportFormat.Former.Disclosure;

    private readonly Label[] _heads;
    private readonly DisclosurePieces _pieces = new();

    // The first column of a grid of which each head has one, side by side, the last perhaps more; -1 where they have not.
    private int _first = -1;
    private int _lastSpan;

    // Whether another head stands behind them: 备注.
    private bool _hasOthersBehind;

    // Whether one head stands there, and no other words that may be a head.
    private bool _isAlone;

    /// <summary>Heads that nothing is known of.</summary>
    /// <param name="heads">Room for the heads.</param>
    public DisclosureHeads(Label[] heads) => _heads = heads;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Whether heads of the format of 2019 were read, here or before an earlier part of the table.</summary>
    public bool AreOfFormer { get; private set; }

    /// <summary>Whether the head over the fees names another unit than the format's: 本年收费金额（单位：元）.</summary>
    public bool HasFeesInYuan { get; private set; }

    /// <summary>Whether a head is none of the format's.</summary>
    public bool HaveForeign { get; private set; }

    /// <summary>Whether a total stands behind them: 合计.</summary>
    public bool HaveTotal => _pieces.HaveTotal;

    /// <summary>Whether one over remarks stands among them.</summary>
    public bool HaveRemark => _pieces.HaveRemark;

    /// <summary>The year that a head names; 0 where none does.</summary>
    public int Year { get; private set; }

    /// <summary>Whether they stand in a grid.</summary>
    public bool AreInGrid { get; private set; }

    /// <summary>
    /// Whether a row of a grid has a cell under each of its heads and nothing behind them but what stands under another head: what is
    /// empty there is a wider table's.
    /// </summary>
    public bool StandOver(RowDefinition definition, in ReadRow row)
    {
        if (!row.InGrid || _first < 0 || row.Cells.Length <= Count || !AreAllOf(definition)) return false;
        // Two figures in one cell: the cell beside it may have lost its own.
        if (RowCells.HoldDoubt(row.Cells)) return false;
        for (int i = 0; i < Count; i++)
        {
            ref readonly RowCell cell = ref row.Cells[i];
            int span = i == Count - 1 ? _lastSpan : 1;
            if (cell.Column != _first + i || cell.ColumnSpan != span) return false;
        }

        return IsOfOthers(row.Cells[Count..]);
    }

    // What stands behind the cells of the heads.
    private bool IsOfOthers(ReadOnlySpan<RowCell> cells) => _hasOthersBehind || RowCells.AreEmpty(cells);

    /// <summary>Whether the heads of a grid stand in other columns than the cells.</summary>
    public bool StandElsewhere(RowDefinition definition, ReadOnlySpan<RowCell> cells) =>
        _first >= 0 && AreAllOf(definition) && cells[0].Column != _first;

    /// <summary>The head of a column; <see cref="Label.None"/> behind the last.</summary>
    public Label this[int column] => column < Count ? _heads[column] : Label.None;

    /// <summary>Takes the heads that words name, if they name any.</summary>
    /// <returns>Whether they do.</returns>
    public bool Note(in ReadRow row)
    {
        LabelRun words = row.Words;
        if (ForeignHeads.AreOver(row, out int year) is { } areForeign) (HaveForeign, Year) = (areForeign, year);
        int count = words.HasOnlyLabels ? Take(words) : Find(words.Words);
        if (count == 0) return false;
        (Count, AreInGrid, _isAlone) = (count, row.InGrid, count == 1 && words.HasOnlyLabels);
        _first = row.InGrid ? FirstOf(words) : -1;
        _hasOthersBehind = _first >= 0 && words.ColumnsOf(words.Count - 1).First >= _first + Count - 1 + _lastSpan;
        _pieces.Note(row);
        HasFeesInYuan = FeesHead.NamesYuan(words.Words);
        int former = 0;
        foreach (Label head in Heads) former += head.Role == LabelRole.LegacyHead ? TellsAlone(head) ? 2 : 1 : 0;
        AreOfFormer |= former > 1;
        return true;
    }

    /// <summary>
    /// Whether one of a row's columns has no head, and its cells are those of the others: they do not stand in the order of the format.
    /// </summary>
    public bool LackColumn(RowDefinition definition, in ReadRow row)
    {
        if (Count == 0 || Count >= definition.Columns.Length || !_pieces.AreWhole || !AreAmong(definition)) return false;
        // A span whose head and figure were written into each of its columns.
        if (_pieces.Count >= definition.Columns.Length) return true;
        bool areFirst = AreInOrder(definition) && ColumnOf(definition, _heads[Count - 1]) == Count - 1;
        return !areFirst
            && (row.InGrid ? _first >= 0 && row.Cells[0].Column == _first : RowCells.CountWritten(row.Cells) <= Count);
    }

    /// <summary>How many of a row's cells stand under its only head, where other heads stand behind that.</summary>
    public int CountUnder(RowDefinition definition, in ReadRow row)
    {
        int count = row.Cells.Length;
        if (!row.InGrid || !_hasOthersBehind || !_pieces.EndInOther || Count != 1 || !AreAmong(definition)) return count;
        if (row.Cells[0].Column != _first) return count;
        while (count > 1 && row.Cells[count - 1].Column >= _first + _pieces.Span) count--;
        return count;
    }

    private bool AreAmong(RowDefinition row)
    {
        foreach (Label head in Heads)
        {
            if (ColumnOf(row, head) < 0) return false;
        }

        return true;
    }

    /// <summary>Whether the heads stand in the order of a row's columns.</summary>
    public bool AreInOrder(RowDefinition row)
    {
        int last = -1;
        for (int i = 0; i < Count; i++)
        {
            int column = ColumnOf(row, _heads[i]);
            if (column < 0) continue;
            if (column < last) return false;
            last = column;
        }

        return true;
    }

    /// <summary>A row in the format that the heads tell; <see langword="null"/> where they contradict themselves.</summary>
    /// <param name="row">The row of 2021.</param>
    public RowDefinition? Choose(RowDefinition row) => IsAloneOver(row) ? row : ChooseByHeads(row);

    private RowDefinition? ChooseByHeads(RowDefinition row)
    {
        RowDefinition former = FormatEditions.FormerRows[row.Ordinal]!;
        (int ofFormer, int ofNewer, bool isTold) = CountOf(row, former);
        if (ofFormer == 0) return ofNewer == 0 && AreOfFormer ? former : row;
        bool hasBoth = ofNewer > 0 && row.Cells.Length > 1;
        return !hasBoth && (AreOfFormer || isTold || ofFormer > 1) ? former : null;
    }

    // How many heads are a row's in the format of 2019, how many in that of 2021, and whether one of the former tells alone.
    private (int OfFormer, int OfNewer, bool IsTold) CountOf(RowDefinition row, RowDefinition former)
    {
        int ofFormer = 0, ofNewer = 0;
        bool isTold = false;
        foreach (Label head in Heads)
        {
            bool mayBeFormer = ColumnOf(former, head) >= 0;
            if (mayBeFormer && head.Role == LabelRole.LegacyHead)
            {
                ofFormer++;
                isTold |= TellsAlone(head);
            }
            else if (ColumnOf(row, head) >= 0 && (head.IsOfficial || !mayBeFormer))
            {
                ofNewer++;
            }
        }

        return (ofFormer, ofNewer, isTold);
    }

    // 本年处理决定数量 alone, under heads of 2019 over other rows: what stands below it are decisions, and no items of last year.
    private bool IsAloneOver(RowDefinition row) => _isAlone && row.Cells.Length == 1 && ColumnOf(row, _heads[0]) >= 0;

    /// <summary>How many columns a row has under these heads.</summary>
    /// <param name="row">A row of 2021, or one that only the format of 2019 has.</param>
    public int ColumnsOf(RowDefinition row)
    {
        if (row.Table == Disclosure) return (Choose(row) ?? row).Cells.Length;
        return AreOfFormer || row.Cells[^1].Kind == CellKind.Amount ? row.Cells.Length : 1;
    }

    /// <summary>Whether the heads are those of a row, each once, in whatever order: then each says what stands below it.</summary>
    public bool AreAllOf(RowDefinition row) => Count == row.Columns.Length && AreAmong(row);

    /// <summary>The unit that the head over the amount of procurement names; <see langword="null"/> where it names none.</summary>
    public string? UnitOfAmount()
    {
        foreach (Label head in Heads)
        {
            if (head.Role == LabelRole.LegacyHead && Former.Columns[head.Index].Kind == CellKind.Amount && head.Text[^1] == '元')
                return head.Text[^2] == '万' ? "万元" : "元";
        }

        return null;
    }

    private ReadOnlySpan<Label> Heads => _heads.AsSpan(0, Count);

    // 采购总金额 stands in prose, too, and what is left of other heads.
    private static bool TellsAlone(Label head) => head.IsOfficial && ColumnOf(Former.Rows[^1], head) < 0;

    /// <summary>The column of a row that a head names; -1 where it names none of its columns.</summary>
    public static int ColumnOf(RowDefinition row, Label head)
    {
        if (!head.IsDisclosureHead) return -1;
        ColumnDefinition column = head.Role == LabelRole.LegacyHead ? Former.Columns[head.Index] : Disclosure.Columns[head.Index];
        for (int i = 0; i < row.Columns.Length; i++)
        {
            if (row.Columns[i] == column || column.Aliases.Contains(row.Columns[i].Label)) return i;
        }

        return -1;
    }

    // Each piece is a label: the heads are among them.
    private int Take(LabelRun words)
    {
        int count = 0;
        for (int piece = 0; piece < words.Count && count < _heads.Length; piece++)
        {
            Label head = words.LabelOf(piece);
            if (head.IsDisclosureHead && !IsAmong(head, _heads.AsSpan(0, count))) _heads[count++] = head;
        }

        return count;
    }

    private int FirstOf(LabelRun words)
    {
        int first = -1, next = 0;
        for (int piece = 0; piece < words.Count && next < Count; piece++)
        {
            Label head = words.LabelOf(piece);
            if (!head.IsDisclosureHead || !IsAmong(head, _heads.AsSpan(next, 1))) continue;
            GridColumns place = words.ColumnsOf(piece);
            if (next == 0) first = place.First;
            _lastSpan = place.Count;
            if ((next < Count - 1 && _lastSpan != 1) || place.First != first + next++) return -1;
        }

        return next == Count ? first : -1;
    }

    // Heads anywhere in the words, the longest first.
    private int Find(ReadOnlySpan<char> words)
    {
        // Most words hold none: one look at each of them is quicker than a search for each head.
        if (!LabelCatalog.HoldDisclosureHead(words)) return 0;
        Span<int> places = stackalloc int[MaxCount];
        int count = 0;
        for (int i = 0; i < LabelCatalog.DisclosureHeads.Length && count < _heads.Length; i++)
        {
            Label head = LabelCatalog.DisclosureHeads[i];
            int at = words.IndexOf(head.Text);
            if (at < 0 || IsAmong(head, _heads.AsSpan(0, count)) || IsPart(at, places[..count])) continue;
            places[count] = at;
            _heads[count++] = head;
        }

        places[..count].Sort(_heads.AsSpan(0, count));
        return count;
    }

    private bool IsPart(int at, ReadOnlySpan<int> places)
    {
        for (int k = 0; k < places.Length; k++)
        {
            if (at >= places[k] && at < places[k] + _heads[k].Text.Length) return true;
        }

        return false;
    }

    private static bool IsAmong(Label head, ReadOnlySpan<Label> heads)
    {
        foreach (Label other in heads)
        {
            if (other.Role == head.Role && other.Index == head.Index) return true;
        }

        return false;
    }
}
