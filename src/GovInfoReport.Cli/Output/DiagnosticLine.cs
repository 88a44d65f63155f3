namespace GovInfoReport.Cli;

/// <summary>A diagnostic on one line: <c>path(line,column): severity ID: message [place]</c>.</summary>
internal static class DiagnosticLine
{
    public static string Of(string path, Diagnostic diagnostic)
    {
        string text = PlainText.OneLine(diagnostic.ToString(null));
        return PlainText.Name(path) + (text.StartsWith('(') ? text : ": " + text);
    }
}
