namespace GovInfoReport;

/// <summary>Where in the document a report's parts were read from.</summary>
/// <remarks>
/// Not part of the report's value: two reports with the same content are equal wherever they came from. Implementations are thread-safe.
/// </remarks>
public abstract class ReportSources
{
    /// <summary>Where a cell was read, and its text there; <see langword="null"/> where the document has no such cell.</summary>
    /// <param name="cell">A cell of the format.</param>
    public abstract CellSource? Find(CellDefinition cell);

    /// <summary>Where a heading stands; <see cref="SourcePosition.None"/> where that is not known.</summary>
    /// <param name="headingIndex">The index of the heading in <see cref="AnnualReport.Headings"/>.</param>
    public abstract SourcePosition FindHeading(int headingIndex);

    /// <summary>
    /// Where a field stands: the line of the title, for itself and what was read from it; <see cref="SourcePosition.None"/> for others.
    /// </summary>
    /// <param name="field">A field.</param>
    public virtual SourcePosition FindField(ReportField field) => SourcePosition.None;

    /// <summary>
    /// What part of the document a field was read from. Title, agency, year, period and day of publication are known;
    /// <see cref="FieldOrigin.NotKnown"/> for others, and where the report has no such field.
    /// </summary>
    /// <param name="field">A field.</param>
    public virtual FieldOrigin OriginOf(ReportField field) => FieldOrigin.NotKnown;

    /// <summary>
    /// The text of a cell as written, without making a string of it where that can be helped; empty where the document has no such cell.
    /// </summary>
    /// <param name="cell">A cell of the format.</param>
    public virtual ReadOnlySpan<char> GetRawText(CellDefinition cell) => Find(cell) is { } source ? source.RawText : default;

    /// <summary>Where the label of a row was read, and its text there; <see langword="null"/> where that is not known.</summary>
    /// <param name="row">A row of the format.</param>
    public virtual CellSource? FindLabel(RowDefinition row) => null;

    /// <summary>
    /// The label of a row as written, without making a string of it where that can be helped; empty where that is not known.
    /// </summary>
    /// <param name="row">A row of the format.</param>
    public virtual ReadOnlySpan<char> GetRawLabel(RowDefinition row) => FindLabel(row) is { } source ? source.RawText : default;
}
