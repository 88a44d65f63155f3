using System.Globalization;
using System.Resources;

namespace GovInfoReport.Rendering;

/// <summary>The words of this package in one language, by key.</summary>
internal sealed class ReportWords
{
    private static readonly ResourceManager Texts = new("GovInfoReport.Rendering.RenderingTexts", typeof(ReportWords).Assembly);

    private readonly bool _chinese;

    private ReportWords(bool chinese) => _chinese = chinese;

    public static ReportWords Chinese { get; } = new(true);

    public static ReportWords English { get; } = new(false);

    public static ReportWords For(CultureInfo? culture) => LocalizedText.IsChinese(culture) ? Chinese : English;

    /// <summary>The value of the HTML attribute <c>lang</c>.</summary>
    public string Language => _chinese ? "zh-CN" : "en";

    public string this[string key] =>
        Texts.GetString(_chinese ? key + ".zh" : key, CultureInfo.InvariantCulture) ?? throw new MissingManifestResourceException($"There is no text '{key}'.");

    public string TableName(TableDefinition table) => string.Format(CultureInfo.InvariantCulture, this["tableName"], table.Number, ReportFormat.Current.Sections[table.Number - 1].Numeral);

    public string Severity(DiagnosticSeverity severity) => this[SeverityName.Of(severity)];
}
