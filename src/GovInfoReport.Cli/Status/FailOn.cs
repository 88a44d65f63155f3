namespace GovInfoReport.Cli;

/// <summary>What makes the exit status say that something was found in a report.</summary>
internal enum FailOn
{
    /// <summary>An error.</summary>
    Error,

    /// <summary>An error or a warning.</summary>
    Warning,

    /// <summary>Nothing: only what could not be read or written fails.</summary>
    Never,
}
