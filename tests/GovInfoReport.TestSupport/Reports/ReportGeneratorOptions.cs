namespace GovInfoReport.TestSupport;

/// <summary>What random reports look like.</summary>
public sealed record ReportGeneratorOptions
{
    public static ReportGeneratorOptions Default { get; } = new();

    /// <summary>Whether all sums of the format hold, blanks counted as zero.</summary>
    public bool Consistent { get; init; } = true;

    /// <summary>
    /// How many of a hundred cells are blank: of those that hold zero in a consistent report, of all in an arbitrary one.
    /// </summary>
    public int BlankPercent { get; init; }

    /// <summary>Whether some figures have up to nine digits.</summary>
    public bool LargeFigures { get; init; } = true;

    /// <summary>The edition of table 2.</summary>
    public ReportFormat Disclosure { get; init; } = ReportFormat.Current;

    /// <summary>The edition of table 3.</summary>
    public ReportFormat Requests { get; init; } = ReportFormat.Current;

    /// <summary>Whether both tables follow the format in force.</summary>
    public bool IsCurrent => Disclosure == ReportFormat.Current && Requests == ReportFormat.Current;

    /// <summary>The cells of the tables.</summary>
    public IEnumerable<CellDefinition> Cells =>
        [.. Disclosure.GetTable(2).Cells, .. Requests.GetTable(3).Cells, .. ReportFormat.Current.GetTable(4).Cells];

    /// <summary>Whether prose, headings and the statements before section one vary; else they are short and official.</summary>
    public bool VariedText { get; init; } = true;
}
