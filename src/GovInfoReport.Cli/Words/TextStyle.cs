namespace GovInfoReport.Cli;

/// <summary>Styles text for a terminal, or leaves it as it is.</summary>
/// <param name="isOn">Whether styles are used.</param>
internal readonly struct TextStyle(bool isOn)
{
    public string Bold(string text) => Apply(text, "1");

    public string Dim(string text) => Apply(text, "2");

    public string Of(DiagnosticSeverity severity, string text) => severity switch
    {
        DiagnosticSeverity.Error => Apply(text, "1;31"),
        DiagnosticSeverity.Warning => Apply(text, "33"),
        _ => Apply(text, "36"),
    };

    private string Apply(string text, string code) => isOn && text.Length > 0 ? $"\e[{code}m{text}\e[0m" : text;
}
