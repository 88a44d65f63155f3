namespace GovInfoReport.Parsing;

/// <summary>The words between one run of figures and the next, in comparable form, with the borders of the pieces they came in.</summary>
/// <remarks>Bounded: of a run without end, the last part is kept.</remarks>
internal sealed class LabelRun
{
    private const int Capacity = 1024;
    private const int MaxPieces = 64;

    private readonly char[] _words = new char[Capacity];
    private readonly int[] _starts = new int[MaxPieces];
    private readonly Label[] _labels = new Label[MaxPieces];
    private readonly GridColumns[] _columns = new GridColumns[MaxPieces];
    private readonly int[] _years = new int[MaxPieces];
    private int _length;

    // Pieces that say more than an aside, those dropped included.
    private int _substance;

    // Labels are written into the words when somebody asks for these: most runs are told by their labels alone.
    private int _written;

    /// <summary>The number of pieces.</summary>
    public int Count { get; private set; }

    /// <summary>All words of the run.</summary>
    public ReadOnlySpan<char> Words => Write()[.._length];

    /// <summary>The words from a piece to the end.</summary>
    public ReadOnlySpan<char> From(int piece) => Write()[_starts[piece].._length];

    /// <summary>The words of one piece.</summary>
    public ReadOnlySpan<char> this[int piece] => Write().Slice(_starts[piece], LengthOf(piece));

    /// <summary>The number of characters of one piece.</summary>
    public int LengthOf(int piece) => (piece + 1 < Count ? _starts[piece + 1] : _length) - _starts[piece];

    /// <summary>The label that one piece is, word for word.</summary>
    public Label LabelOf(int piece) => _labels[piece];

    /// <summary>The columns of a grid that one piece stands in.</summary>
    public GridColumns ColumnsOf(int piece) => _columns[piece];

    /// <summary>The year that one piece names; 0 where it names none.</summary>
    public int YearOf(int piece) => _years[piece];

    /// <summary>The first piece that is the label of a row; -1 where there is none.</summary>
    public int FirstOf(RowDefinition row)
    {
        for (int i = 0; i < Count; i++)
        {
            if (_labels[i].IsRow && _labels[i].Row == row) return i;
        }

        return -1;
    }

    /// <summary>Whether every piece is a label without a column: then the words name no column of any table.</summary>
    public bool IsColumnless { get; private set; } = true;

    /// <summary>Whether every piece before the last is a label that says nothing of a row (<see cref="Label.IsAside"/>).</summary>
    public bool HasOnlyAsidesBeforeLast => _substance == 0 || (_substance == 1 && !_labels[Count - 1].IsAside);

    /// <summary>Whether every piece is a label of any kind.</summary>
    public bool HasOnlyLabels { get; private set; } = true;

    /// <summary>Whether the words may name the columns of table 4.</summary>
    public bool MayNameCases { get; private set; }

    /// <summary>Adds a piece of text.</summary>
    /// <returns>Whether it has words.</returns>
    public bool Add(ReadOnlySpan<char> text, int column, int columnSpan)
    {
        if (LabelCatalog.FindAsWritten(text) is { } label)
        {
            Add(label, column, columnSpan);
            return true;
        }

        MakeRoom();
        int start = _length;
        int end = start + LabelText.Normalize(text, _words.AsSpan(start));
        if (end == start) return false;
        Write();
        Label found = LabelCatalog.Find(_words.AsSpan(start..end));
        if (found.IsNone && FindBeforeInstruction(text) is { IsNone: false } instructed)
        {
            Add(instructed, column, columnSpan);
            // 上一年项目数量（指2019年事项数）: the year is the one before the report's.
            if (instructed.Role != LabelRole.LegacyHead) NoteYear(text);
            return true;
        }

        Note(found, end, new GridColumns(column, columnSpan));
        NoteYear(text);
        _written = Count;
        return true;
    }

    // 规章（设区的市…应提供）, 上一年项目数量（指2019年事项数）: how to fill in the form, in table 2.
    private static Label FindBeforeInstruction(ReadOnlySpan<char> text)
    {
        int bracket = text[^1] is '）' or ')' ? text.IndexOfAny('（', '(') : -1;
        if (bracket is < 2 or > LabelText.MaxLength) return Label.None;
        Span<char> words = stackalloc char[LabelText.MaxLength];
        Label label = LabelCatalog.Find(words[..LabelText.Normalize(text[..bracket], words)]);
        if (label.Table != ReportFormat.Current.Disclosure || ForeignWords.AreIn(text[bracket..], label.Text)) return Label.None;
        // The unit of an amount is no instruction.
        return label.Role != LabelRole.LegacyHead && text[bracket..].Contains('元') ? Label.None : label;
    }

    /// <summary>Adds a label of the catalogue.</summary>
    public void Add(Label label, int column, int columnSpan)
    {
        MakeRoom();
        Note(label, _length + label.Text.Length, new GridColumns(column, columnSpan));
    }

    public void Clear()
    {
        _length = _written = _substance = Count = 0;
        IsColumnless = HasOnlyLabels = true;
        MayNameCases = false;
    }

    private void NoteYear(ReadOnlySpan<char> text)
    {
        if (YearReader.TryFind(text, out int year, out _, out _)) _years[Count - 1] = year;
    }

    private void Note(Label label, int end, GridColumns columns)
    {
        IsColumnless &= label.IsColumnless;
        HasOnlyLabels &= !label.IsNone;
        MayNameCases |= label.IsNone || label.Table == ReportFormat.Current.Cases;
        if (!label.IsAside) _substance++;
        (_starts[Count], _labels[Count], _columns[Count], _years[Count]) = (_length, label, columns, 0);
        _length = end;
        Count++;
    }

    private Span<char> Write()
    {
        for (; _written < Count; _written++) _labels[_written].Text.CopyTo(_words.AsSpan(_starts[_written]));
        return _words;
    }

    private void MakeRoom()
    {
        if (Count == MaxPieces || _length > Capacity / 2) DropFirstHalf();
    }

    private void DropFirstHalf()
    {
        Write();
        int dropped = Count / 2;
        int offset = dropped < Count ? _starts[dropped] : _length;
        if (_length - offset > Capacity / 2) (dropped, offset) = (Count, _length);
        _words.AsSpan(offset.._length).CopyTo(_words);
        for (int i = dropped; i < Count; i++)
        {
            (_starts[i - dropped], _labels[i - dropped], _columns[i - dropped], _years[i - dropped]) =
                (_starts[i] - offset, _labels[i], _columns[i], _years[i]);
        }

        Count -= dropped;
        _written = Count;
        _length -= offset;
    }
}
