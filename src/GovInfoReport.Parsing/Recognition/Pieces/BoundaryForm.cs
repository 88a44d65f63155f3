namespace GovInfoReport.Parsing;

/// <summary>What begins a section.</summary>
internal enum BoundaryForm : byte
{
    /// <summary>A heading, with or without a number.</summary>
    Heading,

    /// <summary>A heading whose number stands in brackets: （二）.</summary>
    Bracketed,

    /// <summary>A heading whose number is written in digits: 2.</summary>
    Digits,

    /// <summary>A table that no heading names.</summary>
    Implied,
}
