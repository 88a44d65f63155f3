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

    private readonly Label[] _heads;

    /// <summary>Heads that nothing is known of.</summary>
    /// <param name="heads">Room for the heads.</param>
    public DisclosureHeads(Label[] heads) => _heads = heads;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Whether one of them is a head of the format of 2019.</summary>
    public bool AreLegacy { get; private set; }

    /// <summary>Whether they stand in a grid.</summary>
    public bool AreInGrid { get; private set; }

    /// <summary>The head of a column; <see cref="Label.None"/> behind the last.</summary>
    public Label this[int column] => column < Count ? _heads[column] : Label.None;

    /// <summary>Takes the heads that words name, if they name any.</summary>
    /// <returns>Whether they do.</returns>
    public bool Note(in ReadRow row)
    {
        LabelRun words = row.Words;
        int count = words.HasOnlyLabels ? Take(words) : Find(words.Words);
        if (count == 0) return false;
        (Count, AreInGrid) = (count, row.InGrid);
        AreLegacy = false;
        for (int i = 0; i < count; i++) AreLegacy |= _heads[i].Role == LabelRole.LegacyHead;
        return true;
    }

    /// <summary>Whether the heads stand in the order of a row's columns.</summary>
    public bool AreInOrder(RowDefinition row)
    {
        int last = -1;
        for (int i = 0; i < Count; i++)
        {
            int column = ColumnOf(row, Disclosure.Columns[_heads[i].Index]);
            if (column < 0) continue;
            if (column < last) return false;
            last = column;
        }

        return true;
    }

    /// <summary>The column of a row that a head names; -1 where it names none of its columns.</summary>
    public static int ColumnOf(RowDefinition row, Label head) =>
        head.Role == LabelRole.Head ? ColumnOf(row, Disclosure.Columns[head.Index]) : -1;

    /// <summary>A head as its format writes it; empty for none.</summary>
    public static string TextOf(Label head) => head.Role switch
    {
        LabelRole.LegacyHead => Edition2019.DisclosureColumns[head.Index],
        LabelRole.Head => Disclosure.Columns[head.Index].Label,
        _ => "",
    };

    private static int ColumnOf(RowDefinition row, ColumnDefinition column)
    {
        for (int i = 0; i < row.Cells.Length; i++)
        {
            if (row.Cells[i].Column == column) return i;
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
