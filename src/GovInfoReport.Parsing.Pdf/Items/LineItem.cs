namespace GovInfoReport.Parsing.Pdf;

/// <summary>A line of text outside tables.</summary>
internal sealed class LineItem : LayoutItem
{
    /// <summary>The text.</summary>
    public required TextRange Text { get; init; }

    /// <summary>The height of the base line.</summary>
    public required float Baseline { get; init; }

    /// <summary>The size of the largest font on the line.</summary>
    public required float Size { get; init; }

    /// <summary>Whether wide gaps set its pieces apart as columns.</summary>
    public required bool HasColumns { get; init; }

    /// <summary>Where it stands right below a table's cells that no line closes: its pieces by cell, for it may belong to them.</summary>
    public List<(int Cell, TextRange Text)>? Overflow { get; set; }
}
