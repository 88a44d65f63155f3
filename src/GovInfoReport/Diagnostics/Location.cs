namespace GovInfoReport;

/// <summary>Where a diagnostic belongs: a place in the source document and a part of the report.</summary>
/// <param name="Position">The place in the source document; <see cref="SourcePosition.None"/> where there is none.</param>
/// <param name="Place">The part of the report; <see cref="Place.None"/> where there is none.</param>
public readonly record struct Location(SourcePosition Position, Place Place)
{
    /// <summary>The document, where a finding is about several; <see langword="null"/>: the one that is read or checked.</summary>
    public string? Document { get; init; }

    /// <summary>No place at all: the document as a whole.</summary>
    public static Location None => default;

    /// <summary>A part of the report without a place in a document.</summary>
    /// <param name="place">The part of the report.</param>
    public static Location At(Place place) => new(SourcePosition.None, place);

    /// <summary>A cell of a report, with its place in the document that the report was read from.</summary>
    /// <param name="report">The report.</param>
    /// <param name="cell">A cell of the format.</param>
    public static Location Of(AnnualReport report, CellDefinition cell)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new(report.Sources?.Find(cell)?.Position ?? SourcePosition.None, Place.Of(cell));
    }
}
