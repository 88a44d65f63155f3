namespace GovInfoReport.Parsing;

/// <summary>What begins a section.</summary>
internal enum BoundaryForm : byte
{
    /// <summary>A heading, with or without a number.</summary>
    Heading,

    /// <summary>A heading whose number stands in brackets: （二）.</summary>
    Bracketed,

    /// <summary>A table that no heading names.</summary>
    Implied,
}
