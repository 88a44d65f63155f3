namespace GovInfoReport.Parsing;

/// <summary>What is known of one column of a grid that holds table 3.</summary>
internal sealed class RequestColumn
{
    /// <summary>The column of the format that its head names; -1 where it names none.</summary>
    public int Named { get; set; } = -1;

    /// <summary>The head right over its cells; <see cref="ShapeGrid.None"/> where there is none.</summary>
    public int Head { get; set; } = ShapeGrid.None;

    /// <summary>Whether a head over it names another year than the report's; <see langword="null"/> where none names a year.</summary>
    public bool? IsOfOtherYear { get; set; }

    /// <summary>How many of its cells are labels of rows or of their groups.</summary>
    public int Labels { get; set; }

    /// <summary>How many of its cells are words.</summary>
    public int Words { get; set; }

    /// <summary>How many of its cells are figures.</summary>
    public int Figures { get; set; }

    /// <summary>Whether its figures are numbers of rows: 1, 2, 3.</summary>
    public bool IsSerial { get; set; }

    /// <summary>Whether labels stand in it.</summary>
    public bool HoldsLabels => Labels > 0 && Figures == 0;

    /// <summary>Whether nothing stands in it.</summary>
    public bool IsBlank => Figures + Words == 0;
}
