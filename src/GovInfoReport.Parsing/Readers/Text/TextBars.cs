namespace GovInfoReport.Parsing;

/// <summary>
/// Learns where a text has the bars that close its cells, from what its tables show and not from the first line that has a bar.
/// </summary>
/// <remarks>
/// The first bar in doubt is settled by the line after it; once all lines are known, <see cref="FindPlace"/> says whether that was right.
/// </remarks>
internal struct TextBars
{
    // A cell is not longer.
    private const int LongestLook = 256;

    private bool _isBehindCell;
    private bool _isInDoubt;

    /// <param name="place">Where the bars stand; not known for a text that is read for the first time.</param>
    public TextBars(BarPlace place) => Place = place;

    /// <summary>Where bars were taken to stand.</summary>
    public BarPlace Place { get; private set; }

    /// <summary>Whether the text has bars at either place, and one in doubt: then the tables say which of the places is theirs.</summary>
    public readonly bool MayBeWrong => _isBehindCell && _isInDoubt;

    /// <summary>Notes a bar behind words.</summary>
    public void StandBehindCell() => _isBehindCell = true;

    /// <summary>Whether bars that stand alone on a line after a line of words close the cell that those words are.</summary>
    /// <param name="text">The text.</param>
    /// <param name="bars">Where the bars stand in it.</param>
    public bool CloseLineBefore(ReadOnlySpan<char> text, int bars)
    {
        _isInDoubt = true;
        if (Place == BarPlace.Unknown)
            Place = EndsInBar(text[bars..Math.Min(text.Length, bars + LongestLook)].TrimStart("| \t\r\n\f")) ? BarPlace.BehindCell
                : BarPlace.OnNextLine;
        return Place == BarPlace.OnNextLine && !StandBeforeCells(text[Math.Max(0, bars - LongestLook)..bars]);
    }

    // Bars open the cells, each on a line of its own: so does the last cell before the words in question, behind lines with bars alone.
    private static bool StandBeforeCells(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> words = before.TrimEnd(" \t\r\n\f");
        int start = words.LastIndexOfAny('\n', '\f');
        if (start < 0) return false;
        words = words[..start].TrimEnd("| \t\r\n\f");
        start = words.LastIndexOfAny('\n', '\f');
        return start >= 0 && words[(start + 1)..].TrimStart() is ['|', ..];
    }

    /// <summary>
    /// Where bars stand in the tables of a text: where most of its figures have theirs, and where there are none, most of its words.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="blocks">What it was read as, wherever its bars were taken to stand.</param>
    public static BarPlace FindPlace(ReadOnlySpan<char> text, ReadOnlySpan<Block> blocks)
    {
        int figures = 0, words = 0;
        foreach (ref readonly Block block in blocks)
        {
            // The cells of framed tables stand behind the text: lines close them, not bars.
            if (block.Length == 0 || block.Start >= text.Length) continue;
            int side = PlaceAfter(text[block.End..]) switch { BarPlace.BehindCell => 1, BarPlace.OnNextLine => -1, _ => 0 };
            words += side;
            if (FormText.DigitOf(text[block.Start]) >= 0) figures += side;
        }

        return (figures == 0 ? words : figures) > 0 ? BarPlace.BehindCell : BarPlace.OnNextLine;
    }

    private static bool EndsInBar(ReadOnlySpan<char> lines)
    {
        int end = lines.IndexOfAny('\n', '\f');
        return (end < 0 ? lines : lines[..end]).TrimEnd() is [.., '|'];
    }

    // Where the first bar after a piece of text stands; unknown where other words, or none but bars at the start of a row, come before the
    // end of the next line.
    private static BarPlace PlaceAfter(ReadOnlySpan<char> rest)
    {
        int i = 0;
        while (i < rest.Length && i < LongestLook && rest[i] is ' ' or '\t' or '\r') i++;
        if (i == rest.Length || i == LongestLook) return BarPlace.Unknown;
        if (rest[i] == '|') return BarPlace.BehindCell;
        if (rest[i] is not ('\n' or '\f')) return BarPlace.Unknown;
        rest = rest[i..Math.Min(rest.Length, i + LongestLook)].TrimStart();
        if (rest.IsEmpty || rest[0] != '|') return BarPlace.Unknown;
        rest = rest.TrimStart("| \t\r");
        return rest.IsEmpty || rest[0] is '\n' or '\f' ? BarPlace.OnNextLine : BarPlace.Unknown;
    }
}
