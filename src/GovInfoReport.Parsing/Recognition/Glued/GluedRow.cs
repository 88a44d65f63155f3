namespace GovInfoReport.Parsing;

/// <summary>The figures of a row that nothing sets apart, in every way of reading them that its sum leaves.</summary>
internal sealed class GluedRow
{
    public GluedRow(string text, int columns)
        : this(text, columns, ReadingsOf(text, columns))
    {
    }

    /// <summary>A row of which it is open where its figures end.</summary>
    public GluedRow(string text, int columns, List<GluedReading> readings)
    {
        Text = text;
        Readings = readings;
        HasOneDigitEach = GluedFigures.CountCharacters(text) == columns || GluedFigures.CountPieces(text) == columns;
    }

    private static List<GluedReading> ReadingsOf(string text, int columns) =>
        GluedFigures.CountPieces(text) == columns ? [GluedFigures.OfPieces(text)] : GluedFigures.Read(text, columns);

    /// <summary>A row that was not found.</summary>
    public static GluedRow Missing { get; } = new("", 0, []);

    /// <summary>The digits.</summary>
    public string Text { get; }

    /// <summary>The ways of reading them.</summary>
    public IReadOnlyList<GluedReading> Readings { get; }

    /// <summary>
    /// Whether there are as many digits as columns, or blanks set as many figures apart: then no sum is needed to tell them apart.
    /// </summary>
    public bool HasOneDigitEach { get; }
}
