namespace GovInfoReport;

/// <summary>The name of a severity in data, in keys of texts and in classes of pages.</summary>
internal static class SeverityName
{
    public static string Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };
}
