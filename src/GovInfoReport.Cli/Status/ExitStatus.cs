namespace GovInfoReport.Cli;

/// <summary>What the tool tells the shell.</summary>
internal static class ExitStatus
{
    /// <summary>No errors.</summary>
    public const int Good = 0;

    /// <summary>Errors were found in reports.</summary>
    public const int ErrorsFound = 1;

    /// <summary>A file could not be read, or the call was wrong.</summary>
    public const int Failed = 2;

    /// <summary>
    /// The status of one file's diagnostics. An error of reading means that the file could not be read, at least not as a whole.
    /// </summary>
    public static int Of(IEnumerable<Diagnostic> diagnostics, FailOn failOn = FailOn.Error)
    {
        int status = Good;
        foreach (Diagnostic diagnostic in diagnostics)
        {
            bool isError = diagnostic.Severity == DiagnosticSeverity.Error;
            if (isError && diagnostic.Descriptor.Category == DiagnosticCategory.Reading) return Failed;
            if (failOn != FailOn.Never && (isError || (failOn == FailOn.Warning && diagnostic.Severity == DiagnosticSeverity.Warning)))
                status = ErrorsFound;
        }

        return status;
    }

    /// <summary>The status of a file that holds no report.</summary>
    public static int OfUnread(ParseResult result, FailOn failOn) =>
        Math.Max(failOn == FailOn.Never ? Good : ErrorsFound, Of(result.Diagnostics, failOn));
}
