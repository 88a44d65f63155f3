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

    /// <summary>The status of one file's diagnostics: an error of reading means that the file could not be read, at least not as a whole.</summary>
    public static int Of(IEnumerable<Diagnostic> diagnostics)
    {
        int status = Good;
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (diagnostic.Severity != DiagnosticSeverity.Error) continue;
            status = Math.Max(status, diagnostic.Descriptor.Category == DiagnosticCategory.Reading ? Failed : ErrorsFound);
        }

        return status;
    }
}
