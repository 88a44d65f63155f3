namespace GovInfoReport.Parsing;

/// <summary>What sets the pieces of a line apart.</summary>
internal enum LineSeparator : byte
{
    /// <summary>Bars or tabs: a blank cell may show.</summary>
    Marks,

    /// <summary>Blanks: blank cells do not show.</summary>
    Blanks,

    /// <summary>Commas or semicolons, as in CSV: every cell shows.</summary>
    Commas,
}
