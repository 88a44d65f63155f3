namespace GovInfoReport.Cli;

/// <summary>A diagnostic on one line: <c>path(line,column): severity ID: message [place]</c>.</summary>
internal static class DiagnosticLine
{
    public static string Of(string path, Diagnostic diagnostic)
    {
        string text = diagnostic.ToString(null);
        return PlainText.OneLine(text.StartsWith('(') ? path + text : $"{path}: {text}");
    }
}
