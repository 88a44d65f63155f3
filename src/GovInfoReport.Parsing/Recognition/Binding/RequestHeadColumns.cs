namespace GovInfoReport.Parsing;

/// <summary>
/// In which columns of a grid the heads of table 3 stand, and in which their subtotal does: 小计, or 合计 beside 总计.
/// </summary>
internal sealed class RequestHeadColumns
{
    /// <summary>The place of a head that was not found.</summary>
    public static readonly GridColumns Nowhere = new(-1, 0);

    private static readonly TableDefinition Requests = ReportFormat.Current.Requests;

    private readonly GridColumns[] _own = new GridColumns[Requests.Columns.Length];
    private readonly GridColumns[] _withSubtotal = new GridColumns[Requests.Columns.Length + 1];
    private GridColumns _subtotal = Nowhere;
    private bool _hasOfficialTotal;

    /// <summary>The places of the format's own heads.</summary>
    public ReadOnlySpan<GridColumns> Own => _own;

    /// <summary>Whether each of the format's heads was found, in the order of the format.</summary>
    public bool TellAll { get; private set; }

    /// <summary>Whether none of them was: the heads of a grid may stand over it as lines of text.</summary>
    public bool TellNone => !_own.AsSpan().ContainsAnyExcept(Nowhere);

    /// <summary>Where the subtotal stands among all of them; -1 where that is not told.</summary>
    public int SubtotalPosition { get; private set; } = -1;

    /// <summary>
    /// Whether the subtotal stands behind those organisations that were found, or before them; <see langword="null"/> where that is not
    /// told.
    /// </summary>
    public bool? SubtotalIsLast
    {
        get
        {
            int before = 0, behind = 0;
            foreach (GridColumns organization in _own.AsSpan(1..Label.TotalColumn))
            {
                if (_subtotal == Nowhere || organization == Nowhere) continue;
                if (organization.First < _subtotal.First) before++;
                else behind++;
            }

            return before + behind == 0 || (before > 0 && behind > 0) ? null : before > 0;
        }
    }

    /// <summary>Whether a subtotal stands where one of the format's heads is missing.</summary>
    public bool SubtotalIsForOne => _subtotal != Nowhere && Known == _own.Length - 1;

    /// <summary>How many of the format's heads were found.</summary>
    public int Known => _own.Length - _own.AsSpan().Count(Nowhere);

    /// <summary>A grid begins: its heads stand in columns of its own.</summary>
    public void BeginGrid()
    {
        Array.Fill(_own, Nowhere);
        _subtotal = Nowhere;
        (TellAll, _hasOfficialTotal, SubtotalPosition) = (false, false, -1);
    }

    /// <summary>The columns that heads stand in; empty where they do not tell that of so many columns.</summary>
    public ReadOnlySpan<GridColumns> Of(int columns)
    {
        if (!TellAll) return [];
        if (columns == _own.Length) return _own;
        return columns == _withSubtotal.Length && SubtotalPosition >= 0 ? _withSubtotal : [];
    }

    /// <summary>The head that stands in a column; -1 where none of the format's does.</summary>
    public int HeadOver(int column)
    {
        for (int head = 0; head < _own.Length; head++)
        {
            if (_own[head].First == column) return head;
        }

        return -1;
    }

    /// <summary>Takes the heads among words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="isAligned">Whether only the places of characters tell the columns: then a head over several is none.</param>
    public void Note(LabelRun words, bool isAligned)
    {
        for (int piece = 0; piece < words.Count; piece++)
        {
            GridColumns place = words.ColumnsOf(piece);
            if (isAligned ? place.Count == 1 : place.Count > 0) Note(words.LabelOf(piece), place);
        }

        // Where spans are missing, heads of two rows stand in one column: they tell nothing.
        TellAll = AreAscending() && (_subtotal == Nowhere || HeadOver(_subtotal.First) < 0);
        if (TellAll && _subtotal != Nowhere) InsertSubtotal();
    }

    /// <summary>Whether the columns that were found stand in another order than the format's.</summary>
    public bool AreMixed()
    {
        int last = -1;
        foreach (GridColumns place in _own)
        {
            if (place == Nowhere) continue;
            if (place.First < last) return true;
            last = place.First;
        }

        return false;
    }

    private void Note(Label head, GridColumns place)
    {
        if (head.Text == HeadWords.Subtotal) _subtotal = place;
        else if (head.RequestColumn == Label.TotalColumn) NoteTotal(place, head.IsOfficial);
        else if (head.RequestColumn >= 0 && _own[head.RequestColumn] == Nowhere) _own[head.RequestColumn] = place;
    }

    // Of 合计 and 总计 the second is the total.
    private void NoteTotal(GridColumns place, bool isOfficial)
    {
        ref GridColumns total = ref _own[Label.TotalColumn];
        if (total == Nowhere)
        {
            (total, _hasOfficialTotal) = (place, isOfficial);
        }
        else if (total != place && isOfficial != _hasOfficialTotal)
        {
            _subtotal = isOfficial ? total : place;
            if (isOfficial) (total, _hasOfficialTotal) = (place, true);
        }
    }

    private bool AreAscending()
    {
        for (int i = 0; i < _own.Length; i++)
        {
            if (_own[i] == Nowhere || (i > 0 && _own[i].First <= _own[i - 1].First)) return false;
        }

        return true;
    }

    private void InsertSubtotal()
    {
        int position = 0;
        while (position < _own.Length && _own[position].First < _subtotal.First) position++;
        _own.AsSpan(0, position).CopyTo(_withSubtotal);
        _withSubtotal[position] = _subtotal;
        _own.AsSpan(position).CopyTo(_withSubtotal.AsSpan(position + 1));
        SubtotalPosition = position;
    }
}
