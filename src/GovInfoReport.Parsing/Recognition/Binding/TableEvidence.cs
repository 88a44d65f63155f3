namespace GovInfoReport.Parsing;

/// <summary>What the rows of a table say of the table as a whole.</summary>
internal sealed class TableEvidence
{
    /// <summary>Rows with span paddings before their figures.</summary>
    public int PaddedBefore { get; set; }

    /// <summary>Rows with span paddings behind their figures, and paddings that the document tells.</summary>
    public int PaddedAfter { get; set; }

    /// <summary>Cells that hold a picture and no text.</summary>
    public int Pictures { get; set; }

    /// <summary>Whether blanks have marks: 无, /.</summary>
    public bool MarksBlanks { get; set; }

    /// <summary>Whether a row has more figures than columns, or figures stand without a label.</summary>
    public bool HasSurplus { get; set; }

    /// <summary>Whether a row that only its sum would tell the columns of does not add up.</summary>
    public bool BreaksSums { get; set; }

    /// <summary>Whether a row had a subtotal beyond doubt.</summary>
    public bool HasSubtotal { get; set; }

    /// <summary>Whether a label was found though characters of it are lost.</summary>
    public bool LosesCharacters { get; set; }

    /// <summary>Whether labels and figures are out of step: a label may have the figures of the next row, or of the one before.</summary>
    public bool IsOutOfStep { get; set; }

    /// <summary>Where the table came a second time: its rows are not read from there on.</summary>
    public TextPlace? Again { get; set; }

    /// <summary>Whether the table came a second time.</summary>
    public bool IsRepeated => Again is not null;

    /// <summary>Where the figures of rows that were not taken stand, before it came a second time.</summary>
    public UntakenExtent Untaken { get; } = new();

    /// <summary>Notes the cells of a row that was not taken.</summary>
    public void NoteUntaken(ReadOnlySpan<RowCell> cells)
    {
        if (!IsRepeated) Untaken.Add(cells);
    }

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        PaddedBefore = PaddedAfter = Pictures = 0;
        MarksBlanks = HasSurplus = BreaksSums = HasSubtotal = LosesCharacters = IsOutOfStep = false;
        Again = null;
        Untaken.Clear();
    }

    /// <inheritdoc/>
    public override string ToString() =>
        $"padded before {PaddedBefore}, after {PaddedAfter}; marks blanks: {MarksBlanks}; surplus: {HasSurplus}; repeated: {IsRepeated}; "
        + $"pictures: {Pictures}";
}
