namespace GovInfoReport.Parsing;

/// <summary>
/// A row about which nothing is in doubt: one cell of digits alone for each column, nothing but blank cells and span paddings around them.
/// </summary>
internal readonly ref struct DigitRow
{
    /// <summary>The cells and paddings before the figures.</summary>
    public BlankCells Before { get; init; }

    /// <summary>The figures.</summary>
    public ReadOnlySpan<Block> Figures { get; init; }

    /// <summary>The cells and paddings behind the figures, up to the next label.</summary>
    public BlankCells After { get; init; }

    /// <summary>How many of the blank cells behind the figures are the row's own.</summary>
    public int OwnBlanksAfter { get; init; }

    /// <summary>The line of the last figure, or of the last blank cell of the row.</summary>
    public int LastLine { get; init; }

    /// <summary>The line on which the next label stands; <see cref="int.MaxValue"/> where none follows.</summary>
    public int NextLine { get; init; }

    /// <summary>The label behind the row; <see langword="null"/> where none follows.</summary>
    public Label? NextLabel { get; init; }

    /// <summary>Whether the last figure is the sum of the others.</summary>
    public bool FitsSum { get; init; }

    /// <summary>All its blocks: what stands before the figures, the figures, and what stands behind them.</summary>
    public ReadOnlySpan<Block> Blocks { get; init; }

    /// <summary>How many of its cells are blank.</summary>
    public int Blanks => Before.Count + OwnBlanksAfter;

    /// <summary>How many columns its blocks have, the blank cells of the next row apart.</summary>
    public int Width
    {
        get
        {
            int width = OwnBlanksAfter - After.Count;
            foreach (ref readonly Block block in Blocks) width += block.ColumnSpan;
            return width;
        }
    }

    /// <summary>Whether blank cells or paddings stand around the figures.</summary>
    public bool HasBlanks => Before.Length + After.Length > 0;

    /// <summary>Whether the figures are pieces of running text.</summary>
    public bool IsUnseparated => Figures[0].Kind == BlockKind.Paragraph;

    /// <summary>The line of the row's first cell.</summary>
    public int FirstLine => Before.Count > 0 ? Before.FirstRow : Figures[0].Row;

    /// <summary>Whether the figures stand alone on the line of the label.</summary>
    public bool IsOnLineOf(in LabelPlace label) => FirstLine == LastLine && label.Line == FirstLine && NextLine != FirstLine;
}
