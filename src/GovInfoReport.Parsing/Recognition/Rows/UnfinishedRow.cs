namespace GovInfoReport.Parsing;

/// <summary>What there is so far of the row that is being built, its cells apart.</summary>
/// <param name="text">The text of the document.</param>
/// <param name="words">The words before the figures.</param>
internal sealed class UnfinishedRow(ReadOnlyMemory<char> text, LabelRun words)
{
    /// <inheritdoc cref="ReadRow.Text"/>
    public ReadOnlyMemory<char> Text => text;

    /// <inheritdoc cref="ReadRow.Words"/>
    public LabelRun Words => words;

    /// <inheritdoc cref="ReadRow.Last"/>
    public LabelPlace Last = new(Label.None, 0, 0, 0, 0);

    /// <inheritdoc cref="ReadRow.Width"/>
    public int Width;

    /// <inheritdoc cref="ReadRow.PaddingBefore"/>
    public int PaddingBefore;

    /// <inheritdoc cref="ReadRow.PaddingAfter"/>
    public int PaddingAfter;

    /// <inheritdoc cref="ReadRow.InGrid"/>
    public bool InGrid;

    /// <inheritdoc cref="ReadRow.GridWidth"/>
    public int GridWidth;

    /// <summary>The words are those of a row no more.</summary>
    public void ClearWords()
    {
        words.Clear();
        Last = Last.WithoutLabel();
    }
}
