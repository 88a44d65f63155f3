namespace GovInfoReport.Parsing.Pdf;

/// <summary>A stretch of a <see cref="TextBuffer"/>.</summary>
internal readonly record struct TextRange(int Start, int Length)
{
    /// <summary>Whether it holds nothing.</summary>
    public bool IsEmpty => Length == 0;
}
