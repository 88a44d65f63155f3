namespace GovInfoReport;

/// <summary>What a diagnostic is about; the thousands of its id say the same.</summary>
public enum DiagnosticCategory
{
    /// <summary>Input and reading, <c>GIR0xxx</c>.</summary>
    Reading = 0,

    /// <summary>Recognition, <c>GIR1xxx</c>.</summary>
    Recognition = 1,

    /// <summary>Arithmetic within a report, <c>GIR2xxx</c>.</summary>
    Arithmetic = 2,

    /// <summary>Structure and form of a report, <c>GIR3xxx</c>.</summary>
    Structure = 3,

    /// <summary>Between reports of years and levels, <c>GIR4xxx</c>.</summary>
    BetweenReports = 4,

    /// <summary>Prose against tables, <c>GIR5xxx</c>.</summary>
    Prose = 5,

    /// <summary>Publication: dates, privacy, <c>GIR6xxx</c>.</summary>
    Publication = 6,

    /// <summary>A rule of the user's own; ids that do not start with <c>GIR</c>.</summary>
    Custom = 9,
}
