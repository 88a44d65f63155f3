namespace GovInfoReport.Parsing;

/// <summary>A label of the catalogue, in comparable form. There is one for each wording.</summary>
internal sealed class Label
{
    private static readonly TableDefinition Requests = ReportFormat.Current.Requests;
    private static readonly TableDefinition Cases = ReportFormat.Current.Cases;

    /// <summary>The last column of table 3: 总计.</summary>
    public static readonly int TotalColumn = Requests.Columns.Length - 1;

    // 其他 and 总计 are rows and columns of table 3.
    private const int MaxHeadAndRow = 3;

    // One bit for each character of the words, by its last six bits.
    private readonly ulong _characters;

    /// <summary>No label.</summary>
    public static readonly Label None = new("", LabelRole.None, null, 0);

    public Label(string text, LabelRole role, TableDefinition? table, int index, bool isOfficial = false)
    {
        (Text, Role, Table, Index, IsOfficial) = (text, role, table, index, isOfficial);
        IsHeadToo = IsRow && table == Requests && text.Length <= MaxHeadAndRow;
        IsColumnless = NamesNoColumn();
        IsAside = SaysNothingOfRows();
        RequestColumn = FindRequestColumn();
        Outcome = FindOutcome();
        foreach (char c in text) _characters |= LabelText.BitOf(c);
        MayBeginHeading = HeadingReader.MayBegin(text);
        Row = IsRow ? table!.Rows[index] : role == LabelRole.LegacyRow ? ReportFormat.Former.Disclosure.Rows[index] : null!;
    }

    /// <summary>The words as <see cref="LabelText"/> makes them.</summary>
    public string Text { get; }

    /// <summary>What it names.</summary>
    public LabelRole Role { get; }

    /// <summary>The table; <see langword="null"/> where it belongs to none in particular.</summary>
    public TableDefinition? Table { get; }

    /// <summary>The row in its table, or the group or column there.</summary>
    public int Index { get; }

    /// <summary>The row that it names; only where <see cref="IsRow"/> holds, or for a row that only the format of 2019 has.</summary>
    public RowDefinition Row { get; }

    /// <summary>Whether these are the words of the format itself, not of a variant.</summary>
    public bool IsOfficial { get; }

    /// <summary>Whether a character may be among its words: a quick look, which now and then says so of one that is not.</summary>
    public bool MayHold(char c) => (_characters & LabelText.BitOf(c)) != 0;

    public bool IsNone => Role == LabelRole.None;

    public bool IsRow => Role == LabelRole.Row;

    /// <summary>Whether it names a row or a group of rows.</summary>
    public bool NamesRows => Role is LabelRole.Row or LabelRole.LegacyRow or LabelRole.Group;

    /// <summary>Whether the words name a column of table 3 as well as a row of it: 其他, 总计.</summary>
    public bool IsHeadToo { get; }

    /// <summary>Whether it is a head of table 2, of today's format or the one before.</summary>
    public bool IsDisclosureHead => Role == LabelRole.LegacyHead || (Role == LabelRole.Head && Table == ReportFormat.Current.Disclosure);

    /// <summary>
    /// Whether its words name no column of a table, nor does a sequence of such labels: rows, groups of rows, and titles over columns.
    /// </summary>
    public bool IsColumnless { get; }

    /// <summary>
    /// Whether it says nothing of the row of table 3 whose label follows it: a head of a column or over several, or a group's label.
    /// </summary>
    public bool IsAside { get; }

    /// <summary>Whether the heading of a section may begin with its words: 其他, 行政复议.</summary>
    public bool MayBeginHeading { get; }

    /// <summary>
    /// The column of table 3 that it names, from 0, also where it is a row by its words (其他, 总计); -1 where it names none.
    /// </summary>
    public int RequestColumn { get; }

    /// <summary>The outcome of a case that it names as a head of table 4 (<see cref="CaseOutcomes"/>); -1 where it names none.</summary>
    public int Outcome { get; }

    private bool IsTotal => IsRow && Table == Requests && (Text is "总计" or "合计");

    private bool IsTitle => Role == LabelRole.Head && Table is null && Text != HeadWords.Subtotal;

    private bool NamesNoColumn() => Role is LabelRole.Row or LabelRole.Group ? Table != Cases : IsTitle;

    private bool SaysNothingOfRows() => Role switch
    {
        LabelRole.Row => IsHeadToo,
        LabelRole.Group => Table != Cases,
        LabelRole.Head => IsTitle || Table == Requests,
        _ => false,
    };

    private int FindRequestColumn()
    {
        if (Table != Requests) return -1;
        if (Role == LabelRole.Head) return Index;
        return IsTotal ? TotalColumn : IsRow && Text is "其他" ? TotalColumn - 1 : -1;
    }

    private int FindOutcome()
    {
        if (IsTotal) return CaseOutcomes.Total;
        return Role == LabelRole.Head && Table == Cases ? CaseOutcomes.FindAtEnd(Text) : -1;
    }
}
