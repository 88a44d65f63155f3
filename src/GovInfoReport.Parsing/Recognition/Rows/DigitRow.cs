namespace GovInfoReport.Parsing;

/// <summary>
/// A row about which nothing is in doubt: one cell of digits alone for each column, nothing but blank cells and span paddings around them.
/// </summary>
/// <remarks>
/// Its fields are set one by one: a row made elsewhere and copied would be read as a whole while its parts are still being written.
/// </remarks>
internal ref struct DigitRow
{
    /// <summary>All its blocks: what stands before the figures, the figures, and what stands behind them.</summary>
    public ReadOnlySpan<Block> Blocks;

    /// <summary>The figures.</summary>
    public ReadOnlySpan<Block> Figures;

    /// <summary>The label behind the row; <see langword="null"/> where none follows.</summary>
    public Label? NextLabel;

    /// <summary>How many blank cells stand before the figures.</summary>
    public int BlanksBefore;

    /// <summary>How many paddings stand before the figures.</summary>
    public int PaddingBefore;

    /// <summary>How many blank cells stand behind the figures, up to the next label.</summary>
    public int BlanksAfter;

    /// <summary>How many of the blank cells behind the figures are the row's own.</summary>
    public int OwnBlanksAfter;

    /// <summary>The line of the last figure, or of the last blank cell of the row.</summary>
    public int LastLine;

    /// <summary>The line on which the next label stands; <see cref="int.MaxValue"/> where none follows.</summary>
    public int NextLine;

    /// <summary>Whether the last figure is the sum of the others.</summary>
    public bool FitsSum;

    /// <summary>How many paddings stand behind the figures, up to the next label.</summary>
    public readonly int PaddingAfter => Blocks.Length - PaddingBefore - BlanksBefore - Figures.Length - BlanksAfter;

    /// <summary>The line of the row's first cell.</summary>
    public readonly int FirstLine => BlanksBefore > 0 ? Blocks[0].Row : Figures[0].Row;

    /// <summary>How many of its cells are blank.</summary>
    public readonly int Blanks => BlanksBefore + OwnBlanksAfter;

    /// <summary>How many columns its blocks have, the blank cells of the next row apart.</summary>
    public readonly int Width
    {
        get
        {
            int width = OwnBlanksAfter - BlanksAfter;
            foreach (ref readonly Block block in Blocks) width += block.ColumnSpan;
            return width;
        }
    }

    /// <summary>Whether blank cells or paddings stand around the figures.</summary>
    public readonly bool HasBlanks => Figures.Length < Blocks.Length;

    /// <summary>Whether the figures are pieces of running text.</summary>
    public readonly bool IsUnseparated => Figures[0].Kind == BlockKind.Paragraph;

    /// <summary>Whether the figures stand alone on the line of the label.</summary>
    public readonly bool IsOnLineOf(in LabelPlace label) => FirstLine == LastLine && label.Line == FirstLine && NextLine != FirstLine;
}
