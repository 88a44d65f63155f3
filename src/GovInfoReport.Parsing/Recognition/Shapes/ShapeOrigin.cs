namespace GovInfoReport.Parsing;

/// <summary>What says which column a piece of a table stands in.</summary>
internal enum ShapeOrigin : byte
{
    /// <summary>The file: a grid, or a line of CSV with as many cells as those around it.</summary>
    File,

    /// <summary>Words before each figure.</summary>
    Words,

    /// <summary>The pieces between bars or tabs, counted.</summary>
    Marks,

    /// <summary>The pieces between bars or tabs, as many in each line as there are heads.</summary>
    FullMarks,

    /// <summary>The pieces between blanks, counted: what is blank does not show.</summary>
    Blanks,
}
