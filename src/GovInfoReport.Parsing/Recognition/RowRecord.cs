namespace GovInfoReport.Parsing;

/// <summary>A row of the format as it was read.</summary>
internal struct RowRecord
{
    /// <summary>Whether the row was found with values or blank cells.</summary>
    public bool Seen;

    /// <summary>Whether its label was found.</summary>
    public bool Named;

    /// <summary>Whether its label is known and is not the official one.</summary>
    public bool HasOtherLabel;

    /// <summary>Where its label starts in the document's text, where it came in one piece.</summary>
    public int LabelStart;

    /// <summary>The length of the label; 0 where it is not known.</summary>
    public int LabelLength;

    /// <summary>Where its label stands in the source.</summary>
    public int LabelSource;

    /// <summary>Its place among the rows in the order of the document.</summary>
    public int Order;

    /// <summary>How many cells and remains of spans the row has in the document, its label and the blank cells before that on its line among them: the same for all rows of a table that lost none.</summary>
    public int Width;

    /// <summary>How many figures and blank cells stand between its label and the next one, remains of spans apart; counted for rows of one column, 0 where no label follows.</summary>
    public int CellsBehindLabel;

    /// <summary>How many of those stand on the line of the label.</summary>
    public int CellsBesideLabel;

    /// <summary>Whether it is a row of a grid: then each of its cells is certain, blank ones too.</summary>
    public bool IsInGrid;

    /// <summary>Whether label and values stand in one row of a grid, or alone on one line: then no other row's values can be meant.</summary>
    public bool IsTogether;

    /// <summary>Whether it has a blank at one end that may be the remains of a span instead of a blank cell.</summary>
    public bool HasDoubtfulEdge;

    /// <summary>Whether its figures are pieces of running text: blank cells and stray figures do not show.</summary>
    public bool IsLoose;

    /// <summary>Whether its total is the sum of its other figures.</summary>
    public bool FitsSum;

    /// <summary>Whether every cell was read with a figure, and nothing about their places is in doubt.</summary>
    public bool IsWhole;

    /// <summary>Whether it was found without all its values.</summary>
    public bool IsIncomplete;

    /// <summary>Whether nothing was taken for it yet; its label may have been found.</summary>
    public readonly bool IsUntouched => !Seen && !IsIncomplete;
}
