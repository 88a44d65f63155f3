namespace GovInfoReport;

/// <summary>Where in the document a report's parts were read from.</summary>
/// <remarks>Not part of the report's value: two reports with the same content are equal wherever they came from. Implementations are thread-safe.</remarks>
public abstract class ReportSources
{
    /// <summary>Where a cell was read, and its text there; <see langword="null"/> where the document has no such cell.</summary>
    /// <param name="cell">A cell of the format.</param>
    public abstract CellSource? Find(CellDefinition cell);

    /// <summary>Where a heading stands; <see cref="SourcePosition.None"/> where that is not known.</summary>
    /// <param name="headingIndex">The index of the heading in <see cref="AnnualReport.Headings"/>.</param>
    public abstract SourcePosition FindHeading(int headingIndex);
}
