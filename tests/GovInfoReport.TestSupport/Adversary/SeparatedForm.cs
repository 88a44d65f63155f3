namespace GovInfoReport.TestSupport;

/// <summary>How text sets cells and rows apart.</summary>
internal sealed record SeparatedForm
{
    public static SeparatedForm Default { get; } = new();

    /// <summary>What stands between two cells.</summary>
    public string Separator { get; init; } = "\t";

    /// <summary>What ends a row.</summary>
    public string RowEnd { get; init; } = "\n";

    /// <summary>Whether a separator opens each row.</summary>
    public bool IsLed { get; init; }

    /// <summary>Whether a separator ends each row.</summary>
    public bool IsTrailed { get; init; }

    /// <summary>What stands in covered places.</summary>
    public CoveredCells Covered { get; init; }

    /// <summary>What stands where the words of a cell wrap.</summary>
    public string Wrap { get; init; } = "";

    /// <summary>Whether cells that hold a separator or a line feed stand in quotes.</summary>
    public bool Quotes { get; init; }

    /// <summary>Whether all labels of table 4 stand before all its figures.</summary>
    public bool LabelsFirst { get; init; }
}
