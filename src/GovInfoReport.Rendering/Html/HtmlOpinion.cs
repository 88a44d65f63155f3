using System.Globalization;

namespace GovInfoReport.Rendering;

/// <summary>
/// Writes the box that a page begins with: the verdict in words, what was read and checked and what was not, the cause in a sentence, and
/// the findings as a table, errors first.
/// </summary>
internal sealed class HtmlOpinion(Markup markup, Findings findings, ReportWords words, CultureInfo? culture)
{
    public void Write()
    {
        CheckedReport source = findings.Source;
        string verdict = Findings.NameOf(source.Verdict);
        markup.Open("section", ("class", "opinion " + verdict), ("aria-label", findings.NameOf(words["opinion"], words)))
            .Element("h2", words["opinion"]).Line();
        markup.Open("p", ("class", "verdict")).Element("span", Findings.MarkOf(source.Verdict), ("aria-hidden", "true"))
            .Text(" " + words["verdict." + verdict]).Close("p");
        WriteCounts();
        markup.Element("p", WhatWasRead(source.Report), ("class", "scope"));
        if (source.Checks is { } checks) markup.Element("p", WhatWasChecked(checks), ("class", "scope"));
        foreach ((Suspect cause, int[] numbers) in findings.Causes)
        {
            string key = numbers.Length == 1 ? "cause" : "causes";
            markup.Element("p", words.Format(key, numbers.Length, cause.Explanation.ToString(culture)), ("class", "cause"));
        }

        WriteTable();
        WriteNotAssessed(source.Checks);
        markup.Close("section").Line();
    }

    private void WriteCounts()
    {
        markup.Open("p", ("class", "counts"));
        foreach ((DiagnosticSeverity severity, string key) in Severities)
        {
            int count = findings.Count(severity);
            string text = string.Create(CultureInfo.InvariantCulture, $"{Findings.MarkOf(severity)} {words[key]} {count}");
            markup.Element("span", text, ("class", count > 0 ? SeverityName.Of(severity) : "none")).Raw(" ");
        }

        markup.Close("p");
    }

    /// <summary>The severities with the keys of their plurals, the worst first.</summary>
    public static (DiagnosticSeverity Severity, string Key)[] Severities { get; } =
    [
        (DiagnosticSeverity.Error, "errors"), (DiagnosticSeverity.Warning, "warnings"), (DiagnosticSeverity.Info, "infos"),
    ];

    private string WhatWasRead(AnnualReport report)
    {
        int all = report.ListCells().Count(), stated = report.Cells.StatedCount;
        HashSet<CellDefinition> unsettled = [];
        foreach (UnsettledValue value in report.Unsettled)
        {
            if (value.Place.Kind == PlaceKind.Row) unsettled.UnionWith(value.Place.Row!.Cells);
            else if (value.Place.Cell is { } cell) unsettled.Add(cell);
        }

        return words.Format("read", all, stated, all - stated - unsettled.Count, unsettled.Count);
    }

    private string WhatWasChecked(ValidationResult checks)
    {
        int done = checks.Rules.Count(r => r.State is RuleState.Passed or RuleState.Failed && r.NotAssessed.IsEmpty);
        int partly = checks.Rules.Count(r => r.State is RuleState.NotAssessed or RuleState.Crashed || !r.NotAssessed.IsEmpty);
        int off = checks.Rules.Count(r => r.State == RuleState.Off);
        string text = words.Format("checked", checks.Rules.Length, done, partly, checks.Rules.Length - done - partly - off);
        if (off > 0) text += words.Format("checked.off", off);
        return checks.Suppressed.IsEmpty ? text : text + words.Format("checked.suppressed", checks.Suppressed.Length);
    }

    private void WriteTable()
    {
        if (findings.Items.IsEmpty)
        {
            markup.Element("p", words["noFindings"], ("class", "none"));
            return;
        }

        bool hasFigures = findings.Items.Any(f => IsSum(f) || f.Actual is not null);
        markup.OpenScroll(findings.NameOf(words["findings"], words)).Open("table", ("class", "findings")).Open("thead").Open("tr");
        string[] keys = ["number", "severity", "place", .. hasFigures ? (string[])["actual", "expected"] : [], "advice"];
        foreach (string key in keys) markup.Element("th", words[key], ("scope", "col"));
        markup.Close("tr").Close("thead").Open("tbody").Line();
        for (int i = 0; i < findings.Items.Length; i++) WriteFinding(findings.Items[i], i, hasFigures);
        markup.Close("tbody").Close("table").Close("div").Line();
    }

    private static bool IsSum(Diagnostic finding) => finding.Operands.Count > 1 && finding.Expected is not null;

    private void WriteFinding(Diagnostic finding, int index, bool hasFigures)
    {
        string number = (index + 1).ToString(CultureInfo.InvariantCulture);
        markup.Open("tr", ("id", findings.FindingId(index)), ("class", SeverityName.Of(finding.Severity)))
            .Element("th", number, ("scope", "row"));
        markup.Open("td", ("class", "severity")).Element("span", Findings.MarkOf(finding.Severity), ("aria-hidden", "true"))
            .Text(" " + words.Severity(finding.Severity)).Close("td");
        markup.Open("td", ("class", "place"));
        if (finding.Place.Kind != PlaceKind.None)
            markup.Open("a", ("href", "#" + findings.PlaceId(finding.Place))).Text(words.Describe(finding.Place)).Close("a");
        markup.Close("td");
        if (hasFigures) WriteFigures(finding);
        WriteAdvice(finding, index);
        markup.Close("tr").Line();
    }

    private void WriteFigures(Diagnostic finding)
    {
        bool isSum = IsSum(finding);
        markup.Element("td", finding.Actual is { } actual ? Figure(actual) : isSum ? words["blank"] : "", ("class", "figure"));
        markup.Element("td", isSum ? Figure(finding.Expected!.Value) : "", ("class", "figure"));
    }

    private void WriteAdvice(Diagnostic finding, int index)
    {
        markup.Open("td", ("class", "advice")).Element("p", finding.GetMessage(culture));
        foreach (LocalizedText suggestion in finding.Suggestions)
            markup.Element("p", words["suggestion"] + suggestion.ToString(culture), ("class", "suggestion"));
        markup.Open("p", ("class", "ids")).Element("a", finding.Id, ("href", "#" + HtmlIds.RuleId(finding.Id)));
        string source = words.Describe(finding.Location.Position);
        if (source.Length > 0) markup.Text(" · " + source);
        if (finding.Operands.Count > 0) markup.Text(" · ").Element("a", words["operands"], ("href", "#" + findings.DetailsId(index)));
        markup.Close("p").Close("td");
    }

    private void WriteNotAssessed(ValidationResult? checks)
    {
        (DiagnosticDescriptor Rule, NotAssessedPart Part)[] parts =
            [.. (checks?.Rules ?? []).SelectMany(r => r.NotAssessed.Select(p => (r.Descriptor, p)))];
        if (parts.Length == 0) return;
        markup.Open("details", ("class", "notAssessed")).Element("summary", words.Format("notAssessed", parts.Length)).Open("ul").Line();
        foreach ((string title, string reason, NotAssessedPart[] group) in parts
            .GroupBy(p => (p.Rule, Reason: p.Part.Reason.ToString(culture)))
            .Select(g => (g.Key.Rule.Title.ToString(culture), g.Key.Reason, g.Select(p => p.Part).ToArray())))
        {
            markup.Open("li").Text($"{title}{words["colon"]}{reason}");
            string[] places = [.. group.Where(p => p.Place.Kind != PlaceKind.None).Select(p => words.Describe(p.Place)).Distinct()];
            if (places.Length > 0) markup.Text(words["bracketOpen"] + string.Join(words["semicolon"], places) + words["bracketClose"]);
            markup.Close("li").Line();
        }

        markup.Close("ul").Close("details").Line();
    }

    private static string Figure(decimal figure) => figure.ToString(CultureInfo.InvariantCulture);
}
