namespace GovInfoReport.Parsing;

/// <summary>A label of the catalogue, in comparable form. There is one for each wording.</summary>
internal sealed class Label
{
    /// <summary>The last column of table 3: 总计.</summary>
    public const int TotalColumn = 6;

    // 其他 and 总计 are rows and columns of table 3.
    private const int MaxHeadAndRow = 3;

    // One bit for each character of the words, by its last six bits.
    private readonly ulong _characters;

    /// <summary>No label.</summary>
    public static readonly Label None = new("", LabelRole.None, 0, 0);

    public Label(string text, LabelRole role, int table, int index, bool isOfficial = false)
    {
        IsOfficial = isOfficial;
        (Text, Role, Table, Index) = (text, role, table, index);
        IsColumnless = role switch
        {
            LabelRole.Row or LabelRole.Group => table != 4,
            LabelRole.Head => table == 0 && text != "小计",
            _ => false,
        };
        IsAside = role switch
        {
            LabelRole.Row => table == 3 && text.Length <= MaxHeadAndRow,
            LabelRole.Group => table != 4,
            LabelRole.Head => table is 0 or 3 && text != "小计",
            _ => false,
        };
        RequestColumn = (role, table) switch
        {
            (LabelRole.Head, 3) => index,
            (LabelRole.Row, 3) when text is "其他" => TotalColumn - 1,
            (LabelRole.Row, 3) when text is "总计" or "合计" => TotalColumn,
            _ => -1,
        };
        Outcome = (role, table) switch
        {
            (LabelRole.Head, 4) => CaseOutcomes.FindAtEnd(text),
            (LabelRole.Row, 3) when text is "总计" or "合计" => CaseOutcomes.Total,
            _ => -1,
        };
        foreach (char c in text) _characters |= LabelText.BitOf(c);
        MayBeginHeading = HeadingReader.MayBegin(text);
        Row = role == LabelRole.Row ? ReportFormat.Current.GetTable(table).Rows[index] : null!;
    }

    /// <summary>The words as <see cref="LabelText"/> makes them.</summary>
    public string Text { get; }

    /// <summary>What it names.</summary>
    public LabelRole Role { get; }

    /// <summary>The table, 2 to 4; 0 where it belongs to none in particular.</summary>
    public int Table { get; }

    /// <summary>The row in its table, or the group or column there.</summary>
    public int Index { get; }

    /// <summary>The row that it names; only where <see cref="IsRow"/> holds.</summary>
    public RowDefinition Row { get; }

    /// <summary>Whether these are the words of the format itself, not of a variant.</summary>
    public bool IsOfficial { get; }

    /// <summary>Whether a character may be among its words: a quick look, which now and then says so of one that is not.</summary>
    public bool MayHold(char c) => (_characters & LabelText.BitOf(c)) != 0;

    public bool IsNone => Role == LabelRole.None;

    public bool IsRow => Role == LabelRole.Row;

    /// <summary>Whether it is a head of table 2, of today's format or the one before.</summary>
    public bool IsDisclosureHead => Role == LabelRole.LegacyHead || (Role == LabelRole.Head && Table == 2);

    /// <summary>Whether its words name no column of a table, nor does a sequence of such labels: rows, groups of rows, and titles over columns.</summary>
    public bool IsColumnless { get; }

    /// <summary>Whether it says nothing of the row of table 3 whose label follows it: a head of a column or over several, or a group's label.</summary>
    public bool IsAside { get; }

    /// <summary>Whether the heading of a section may begin with its words: 其他, 行政复议.</summary>
    public bool MayBeginHeading { get; }

    /// <summary>The column of table 3 that it names, from 0, also where it is a row by its words (其他, 总计); -1 where it names none.</summary>
    public int RequestColumn { get; }

    /// <summary>The outcome of a case that it names as a head of table 4 (<see cref="CaseOutcomes"/>); -1 where it names none.</summary>
    public int Outcome { get; }
}
