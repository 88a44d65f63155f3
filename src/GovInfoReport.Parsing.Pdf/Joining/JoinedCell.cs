namespace GovInfoReport.Parsing.Pdf;

/// <summary>A cell of a table that may run over several pages.</summary>
internal sealed class JoinedCell
{
    /// <summary>The row, from 0.</summary>
    public required int Row { get; set; }

    /// <summary>The column, from 0.</summary>
    public required int Column { get; set; }

    /// <summary>How many rows it spans.</summary>
    public required int RowSpan { get; set; }

    /// <summary>How many columns it spans.</summary>
    public required int ColumnSpan { get; set; }

    /// <summary>The text, piece by piece: one piece from each page.</summary>
    public required List<TextRange> Texts { get; init; }

    /// <summary>The page of its first piece.</summary>
    public required int Page { get; init; }

    /// <summary>The box of its first piece.</summary>
    public required PageBox Box { get; init; }

    /// <summary>How much room its last line leaves, in units of the font's size.</summary>
    public float RoomOnLastLine { get; set; }

    /// <summary>Whether no line is drawn above it.</summary>
    public bool IsOpenAbove { get; set; }

    /// <summary>Whether no line is drawn below it.</summary>
    public bool IsOpenBelow { get; set; }

    /// <summary>Whether it holds a picture.</summary>
    public bool HoldsPicture { get; init; }

    /// <summary>Whether it holds no text.</summary>
    public bool IsEmpty => Texts.Count == 0;

    /// <summary>The first row below it.</summary>
    public int Bottom => Row + RowSpan;
}
