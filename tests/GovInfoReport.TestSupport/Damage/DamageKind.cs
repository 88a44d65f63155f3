namespace GovInfoReport.TestSupport;

/// <summary>How extraction damages a document.</summary>
public enum DamageKind
{
    /// <summary>A figure is gone, its cell with it.</summary>
    DroppedFigure,

    /// <summary>The label of a row is gone; its figures stand.</summary>
    DroppedLabel,

    /// <summary>A row is gone, label and figures.</summary>
    DroppedRow,

    /// <summary>A row stands twice.</summary>
    DuplicatedRow,

    /// <summary>The document ends between two cells of a table.</summary>
    CutOff,

    /// <summary>In one table all labels come first, then all figures.</summary>
    LabelsThenFigures,

    /// <summary>Labels have lost characters; figures have not.</summary>
    LostCharacters,

    /// <summary>Two figures that stand side by side have become one.</summary>
    GluedFigures,

    /// <summary>A figure stands in the cell of its neighbour, and its own is empty.</summary>
    MovedFigure,

    /// <summary>A figure has a blank amid its digits.</summary>
    SplitFigure,

    /// <summary>A page number stands between two cells.</summary>
    PageNumberLine,

    /// <summary>Over some rows, the figures of each stand one row lower; the first of the rows has none, the last has two sets.</summary>
    ShiftedFigures,

    /// <summary>A digit has become the letter or the mark that looks like it.</summary>
    MisreadDigit,

    /// <summary>What sets two cells apart is gone.</summary>
    LostSeparator,

    /// <summary>A line ends between two cells of a row.</summary>
    SlippedBreak,

    /// <summary>A line ends within the words of a cell.</summary>
    BrokenCell,

    /// <summary>Two lines have become one.</summary>
    LostLineBreak,

    /// <summary>The document begins in the midst of a table.</summary>
    LostStart,

    /// <summary>A number alone stands on a line between two cells.</summary>
    BareNumberLine,
}
