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

    /// <summary>Whether the words are Chinese.</summary>
    public bool IsChinese => _chinese;

    /// <summary>The value of the HTML attribute <c>lang</c>.</summary>
    public string Language => _chinese ? "zh-CN" : "en";

    public string this[string key] =>
        Texts.GetString(_chinese ? key + ".zh" : key, CultureInfo.InvariantCulture)
        ?? throw new MissingManifestResourceException($"There is no text '{key}'.");

    public string TableName(TableDefinition table) =>
        string.Format(CultureInfo.InvariantCulture, this["tableName"], table.Number,
            ReportFormat.Current.Sections[table.Number - 1].Numeral);

    /// <summary>A text with its arguments.</summary>
    public string Format(string key, params ReadOnlySpan<object?> arguments) =>
        string.Format(CultureInfo.InvariantCulture, this[key], arguments);

    /// <summary>A head or label of the official form.</summary>
    public string FormText(string text) => _chinese ? text : FormEnglish.Of(text);

    /// <summary>The heading of a section.</summary>
    public string HeadingOf(SectionDefinition section) =>
        _chinese ? section.Heading : string.Create(CultureInfo.InvariantCulture, $"{section.Number}. {section.EnglishLabel}");

    /// <summary>The label of a cell.</summary>
    public string LabelOf(CellDefinition cell) => _chinese ? cell.Label : cell.EnglishLabel;

    /// <summary>A part of a report in words.</summary>
    public string Describe(Place place) => place.Kind switch
    {
        PlaceKind.None => "",
        PlaceKind.Cell => LabelOf(place.Cell!),
        PlaceKind.Row => _chinese ? place.Row!.Label : place.Row!.EnglishLabel,
        PlaceKind.Table => TableName(place.Table!),
        PlaceKind.Section => HeadingOf(place.Section!),
        _ => this[place.Code],
    };

    /// <summary>A place in a document in words; empty where none is known.</summary>
    public string Describe(SourcePosition position)
    {
        if (position.Page > 0 && position.Line > 0) return Format("at.pageLine", position.Page, position.Line);
        if (position.Page > 0) return Format("at.page", position.Page);
        if (position.Line > 0) return Format("at.line", position.Line);
        if (position.Table > 0) return Format("at.cell", position.Table, position.Row, position.Column);
        return position.Paragraph > 0 ? Format("at.paragraph", position.Paragraph) : "";
    }

    public string Severity(DiagnosticSeverity severity) => this[SeverityName.Of(severity)];
}
