namespace GovInfoReport.Parsing;

/// <summary>Which columns of table 3 heads name, and whether heads that the format does not have stand among them.</summary>
internal sealed class NamedColumns
{
    private static readonly TableDefinition Requests = ReportFormat.Current.Requests;
    private const int MaxOther = 8;
    private static readonly int All = (1 << Requests.Columns.Length) - 1;

    // Of the grid that has begun, as bits.
    private int _own;
    private bool _gridHasForeign;
    private bool _isAligned;
    private bool _textHasForeign;

    /// <summary>Whether a head of a grid names a further column: its rows may stand in grids of their own.</summary>
    public bool GridsHaveOthers { get; private set; }

    /// <summary>Whether running text names a further column behind the first head.</summary>
    public bool TextHasOthersBehind { get; private set; }

    /// <summary>A grid begins: its heads stand in it.</summary>
    /// <param name="isAligned">Whether only the places of characters tell its columns: then its heads come in pieces.</param>
    public void BeginGrid(bool isAligned) => (_own, _gridHasForeign, _isAligned) = (0, false, isAligned);

    /// <summary>Whether a head that the format does not have stands among its own, and one of these is missing.</summary>
    public bool HaveForeign(bool inGrid) => inGrid ? _gridHasForeign && !_isAligned && _own != All : _textHasForeign;

    /// <summary>Takes heads.</summary>
    /// <returns>Whether one of running text is none of the format's.</returns>
    public bool Note(in ReadRow row)
    {
        int own = ForeignHeads.OwnOfRequests(row, out int foreign);
        if (row.InGrid)
        {
            _own |= own;
            _gridHasForeign |= foreign >= 0;
            return false;
        }

        if (foreign < 0) return false;
        // 其他 is no part of 法人或其他组织.
        string words = row.Words.Words.ToString().Replace(HeadWords.Organizations, "", StringComparison.Ordinal);
        ReadOnlySpan<char> other = row.Words[foreign];
        for (int column = 0; column < Requests.Columns.Length; column++)
        {
            if ((own & (1 << column)) != 0) continue;
            ColumnDefinition head = Requests.Columns[column];
            _textHasForeign |= IndexOf(words, head) < 0 || IndexOf(other, head) >= 0;
        }

        return true;
    }

    /// <summary>Takes heads of a grid: they may name a further column, 上年同期, 占比.</summary>
    public void NoteOthers(LabelRun words)
    {
        for (int piece = 0; piece < words.Count; piece++)
            GridsHaveOthers |= words.LabelOf(piece).IsNone && words.LengthOf(piece) <= MaxOther && NamesOther(words[piece]);
    }

    /// <summary>Takes the words of running text from the first head on.</summary>
    public void NoteOthersBehind(ReadOnlySpan<char> words) => TextHasOthersBehind |= NamesOther(words);

    private static bool NamesOther(ReadOnlySpan<char> words)
    {
        foreach (string other in HeadWords.Others)
        {
            if (other != HeadWords.Serial && words.Contains(other, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>Where words name a column, by one of its names of some length; -1 where they do not.</summary>
    public static int IndexOf(ReadOnlySpan<char> words, ColumnDefinition column, int minLength = 0)
    {
        int found = words.IndexOf(column.Label);
        for (int i = 0; i < column.Aliases.Length && found < 0; i++)
        {
            if (column.Aliases[i].Length >= minLength) found = words.IndexOf(column.Aliases[i]);
        }

        return found;
    }
}
