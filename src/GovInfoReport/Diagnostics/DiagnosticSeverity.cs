namespace GovInfoReport;

/// <summary>How much a diagnostic weighs. Only errors make a report invalid.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Info,

    /// <summary>Probably wrong or incomplete; look at it.</summary>
    Warning,

    /// <summary>Wrong, or a figure that the document has is missing from the result.</summary>
    Error,
}
