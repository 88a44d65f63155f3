using System.Globalization;

namespace GovInfoReport.Rendering;

/// <summary>Writes the figures that each broken sum was worked out from, below the tables: closed on a screen, open on paper.</summary>
internal static class HtmlCalculations
{
    public static void Write(Markup markup, Findings findings, ReportWords words)
    {
        if (!findings.Items.Any(f => f.Operands.Count > 0)) return;
        markup.Open("section", ("class", "calculations")).Element("h2", words["operands"]).Line();
        for (int i = 0; i < findings.Items.Length; i++)
        {
            Diagnostic finding = findings.Items[i];
            if (finding.Operands.Count == 0) continue;
            markup.Open("details", ("id", findings.DetailsId(i)))
                .Element("summary", string.Create(CultureInfo.InvariantCulture, $"{i + 1}  {words.Describe(finding.Place)}")).Open("ul");
            foreach (Operand operand in finding.Operands)
            {
                decimal? figure = operand.Value ?? findings.Source.Report.Cells[operand.Cell];
                markup.Open("li").Open("a", ("href", "#" + findings.PlaceId(Place.Of(operand.Cell))))
                    .Text(words.LabelOf(operand.Cell)).Close("a")
                    .Raw(" ").Element("b", figure?.ToString(CultureInfo.InvariantCulture) ?? words["blank"])
                    .Raw(" ").Element("code", operand.Cell.Code).Close("li");
            }

            markup.Close("ul").Close("details").Line();
        }

        markup.Close("section").Line();
    }
}
