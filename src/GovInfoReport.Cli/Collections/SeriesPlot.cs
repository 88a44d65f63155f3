using System.Globalization;
using System.Text;
using GovInfoReport.Collections;

namespace GovInfoReport.Cli;

/// <summary>
/// The plot of an agency's requests by year as inline SVG: bars of what was received, a line of what was carried forward.
/// </summary>
internal static class SeriesPlot
{
    /// <summary>The colour of what was received, and of what was carried forward: either is told from light and dark paper.</summary>
    public const string ReceivedColor = "#4a7fb5", ForwardColor = "#b5542f";

    private const int Height = 120, BarWidth = 36, Step = 64, Base = 100, Top = 80;

    private static readonly CellDefinition Received = ReportFormat.Current.GetCell("t3.newRequests.total");
    private static readonly CellDefinition Forward = ReportFormat.Current.GetCell("t3.carriedForward.total");

    public static string Of(AgencySeries series)
    {
        CultureInfo invariant = CultureInfo.InvariantCulture;
        decimal most = Math.Max(1, series.Years.Max(y => Math.Max(ValueOf(y, Received) ?? 0, ValueOf(y, Forward) ?? 0)));
        int width = (series.Years.Count * Step) + 16;
        string label = Texts.Get("between.plot");
        StringBuilder svg = new(), line = new();
        svg.Append(invariant,
            $"<svg role=\"img\" aria-label=\"{label}\" viewBox=\"0 0 {width} {Height}\" width=\"{width}\" height=\"{Height}\">");
        for (int i = 0; i < series.Years.Count; i++)
        {
            int left = 16 + (i * Step), middle = left + (BarWidth / 2);
            if (ValueOf(series.Years[i], Received) is { } received)
            {
                decimal height = Math.Round(received / most * Top, 1);
                svg.Append(invariant,
                    $"<rect x=\"{left}\" y=\"{Base - height}\" width=\"{BarWidth}\" height=\"{height}\" fill=\"{ReceivedColor}\"/>");
                AppendText(svg, middle, Base - height - 4, received);
            }

            if (ValueOf(series.Years[i], Forward) is { } forward) line
                .Append(invariant, $"{middle},{Math.Round(Base - (forward / most * Top), 1)} ");
            AppendText(svg, middle, Base + 14, series.Years[i].Year);
        }

        if (line.Length > 0)
            svg.Append(invariant, $"<polyline points=\"{line}\" fill=\"none\" stroke=\"{ForwardColor}\" stroke-width=\"2\"/>");
        return svg.Append("</svg>").ToString();
    }

    private static void AppendText(StringBuilder svg, int x, decimal y, decimal text) => svg.Append(
        CultureInfo.InvariantCulture,
            $"<text x=\"{x}\" y=\"{y}\" font-size=\"11\" text-anchor=\"middle\" fill=\"currentColor\">{text}</text>");

    // What is negative is no bar; a finding says so elsewhere.
    private static decimal? ValueOf(YearOfReports year, CellDefinition cell) =>
        year.Current.Report.Cells[cell] is { } value ? Math.Max(0, value) : null;
}
