using System.Globalization;

namespace GovInfoReport.Rendering;

/// <summary>Writes the findings about a report as a list whose entries lead to the cells.</summary>
internal static class HtmlFindingList
{
    public static void Write(Markup markup, AnnualReport report, Findings findings, ReportWords words, CultureInfo? culture)
    {
        markup.Open("aside", ("class", "findings"), ("aria-label", words["findings"])).Element("h2", words["findings"]).Line();
        if (findings.Items.IsEmpty) markup.Element("p", words["noFindings"]);
        markup.Open("ol").Line();
        for (int i = 0; i < findings.Items.Length; i++) WriteFinding(markup, report, findings, i, words, culture);
        markup.Close("ol").Close("aside").Line();
    }

    private static void WriteFinding(Markup markup, AnnualReport report, Findings findings, int index, ReportWords words, CultureInfo? culture)
    {
        Diagnostic finding = findings.Items[index];
        markup.Open("li", ("id", findings.FindingId(index)), ("class", SeverityName.Of(finding.Severity)));
        markup.Open("p", ("class", "kind")).Element("span", Findings.MarkOf(finding.Severity) + " " + words.Severity(finding.Severity), ("class", "severity"))
            .Raw(" ").Element("code", finding.Id).Close("p");
        markup.Element("p", finding.GetMessage(culture), ("class", "message"));
        WritePlace(markup, finding, findings, words);
        if (finding.Expected is not null && finding.Actual is not null && finding.Operands.Count > 1)
            markup.Element("p", $"{words["actual"]} {Figure(finding.Actual, words)}; {words["expected"]} {Figure(finding.Expected, words)}", ("class", "figures"));
        WriteOperands(markup, report, finding, findings, words);
        if (finding.Suggestions.Count > 0)
        {
            markup.Element("p", words["suggestions"], ("class", "name")).Open("ul");
            foreach (LocalizedText suggestion in finding.Suggestions) markup.Element("li", suggestion.ToString(culture));
            markup.Close("ul");
        }

        markup.Close("li").Line();
    }

    private static void WritePlace(Markup markup, Diagnostic finding, Findings findings, ReportWords words)
    {
        Place place = finding.Place;
        string source = finding.Location.Position.ToString();
        if (place.Kind == PlaceKind.None && source.Length == 0) return;
        markup.Open("p", ("class", "place"));
        if (place.Kind != PlaceKind.None) markup.Open("a", ("href", "#" + findings.PlaceId(place))).Text(Describe(place, words)).Close("a").Raw(" ").Element("code", place.Code);
        if (source.Length > 0) markup.Element("span", $" {words["source"]}: {source}", ("class", "source"));
        markup.Close("p");
    }

    private static void WriteOperands(Markup markup, AnnualReport report, Diagnostic finding, Findings findings, ReportWords words)
    {
        if (finding.Operands.Count == 0) return;
        markup.Open("details").Element("summary", words["operands"]).Open("ul", ("class", "operands"));
        foreach (Operand operand in finding.Operands)
        {
            markup.Open("li").Open("a", ("href", "#" + findings.PlaceId(Place.Of(operand.Cell)))).Text(operand.Cell.Label).Close("a")
                .Raw(" ").Element("b", Figure(operand.Value ?? report.Cells[operand.Cell], words)).Close("li");
        }

        markup.Close("ul").Close("details");
    }

    private static string Describe(Place place, ReportWords words) => place.Kind switch
    {
        PlaceKind.Cell => place.Cell!.Label,
        PlaceKind.Row => place.Row!.Label,
        PlaceKind.Table => words.TableName(place.Table!),
        PlaceKind.Section => place.Section!.Heading,
        _ => words[place.Code],
    };

    private static string Figure(decimal? figure, ReportWords words) => figure?.ToString(CultureInfo.InvariantCulture) ?? words["blank"];
}
