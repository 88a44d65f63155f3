namespace GovInfoReport.Parsing;

/// <summary>
/// A row as the document has it: words, and the figures and blank cells that follow them, before it is known which row of the format it is.
/// </summary>
/// <remarks>
/// It is valid while it is being taken. It refers to most of what it says: as a copy of all that, it cost a part of the time.
/// </remarks>
internal readonly ref struct ReadRow(UnfinishedRow row, Span<RowCell> cells, int nextLine)
{
    private readonly UnfinishedRow _row = row;

    /// <summary>The text of the document.</summary>
    public ReadOnlySpan<char> Text => _row.Text.Span;

    /// <summary>The words before the figures.</summary>
    public LabelRun Words => _row.Words;

    /// <summary>The figures and blank cells; whoever takes the row may rearrange them.</summary>
    public Span<RowCell> Cells { get; init; } = cells;

    /// <summary>The last piece of the words.</summary>
    public ref readonly LabelPlace Last => ref _row.Last;

    /// <summary>The line on which words go on behind the row; <see cref="int.MaxValue"/> where none do.</summary>
    public int NextLine { get; } = nextLine;

    /// <summary>How many cells and span paddings the row has, its label and the blank cells before that on its line among them.</summary>
    public int Width => _row.Width;

    /// <summary>How many span paddings stand between the words and the first cell.</summary>
    public int PaddingBefore => _row.PaddingBefore;

    /// <summary>How many span paddings stand behind the first cell.</summary>
    public int PaddingAfter => _row.PaddingAfter;

    /// <summary>Whether it is a row of a grid.</summary>
    public bool InGrid => _row.InGrid;

    /// <summary>How many columns the grid has so far.</summary>
    public int GridWidth => _row.GridWidth;

    /// <summary>Whether its pieces can be read in more than one way: then none is taken.</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>
    /// Whether label and figures stand in one row of a grid, or alone on one line: then no other row's figures can be meant.
    /// </summary>
    public bool IsTogether => InGrid || (Cells[0].Line == Cells[^1].Line && Last.Line == Cells[0].Line && NextLine != Cells[0].Line);

    /// <summary>Whether the last words stand in the line, or in the row of the grid, of the first figure.</summary>
    public bool IsBesideLabel => Last.Line == Cells[0].Line;

    /// <summary>Whether no cell has a figure.</summary>
    public bool IsBlank => RowCells.CountStated(Cells) == 0;

    /// <summary>The last piece of the words as written.</summary>
    public string LabelText => Text.Slice(Last.Start, Last.Length).ToString();

    /// <summary>Where the row begins: its label, or its first cell where it has none.</summary>
    public TextPlace Beginning
    {
        get
        {
            ref readonly RowCell first = ref Cells[0];
            bool hasLabel = Words.Count > 0 && Last.Start < first.Start;
            return new(hasLabel ? Last.Start : first.Start, first.Length, first.Source, first.Line);
        }
    }

    /// <summary>The text of a cell.</summary>
    public ReadOnlySpan<char> TextOf(in RowCell cell) => Text.Slice(cell.Start, cell.Length);

    /// <summary>The text of cells, as a person would write them side by side.</summary>
    public string TextOf(ReadOnlySpan<RowCell> cells) => RowCells.Write(Text, cells);

    /// <summary>The row as a person would write it: the words, then the cells.</summary>
    public override string ToString() => Words.Words.Length == 0 ? TextOf(Cells) : $"{Words.Words} | {TextOf(Cells)}";
}
