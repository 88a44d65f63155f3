using System.Globalization;
using System.Text;

namespace GovInfoReport.Benchmarks;

/// <summary>Lines over two logarithmic scales, with their names at their ends.</summary>
internal sealed class LinePlot(string title, string across, string up, int[] places, IReadOnlyList<PlotLine> lines) : IPlot
{
    private const int Width = 760, Height = 380, Left = 56, Right = 500, Top = 52, Bottom = 330, NameHeight = 17;

    public void Write(StringBuilder svg)
    {
        double[] values = [.. lines.SelectMany(l => l.Values)];
        double least = Math.Floor(Math.Log10(values.Min())), most = Math.Ceiling(Math.Log10(values.Max()));
        double first = Math.Log10(places[0]), last = Math.Log10(places[^1]);
        double X(double place) => Left + (Right - Left) * (Math.Log10(place) - first) / (last - first);
        double Y(double value) => Bottom - (Bottom - Top) * (Math.Log10(value) - least) / (most - least);
        Svg.Start(svg, Width, Height, title);
        Svg.Text(svg, 0, Top - 12, up, "small");
        Svg.Text(svg, Right, Bottom + 40, across, "small", "end");
        for (double power = least; power <= most; power++)
        {
            double y = Y(Math.Pow(10, power));
            Svg.Grid(svg, Left, y, Right, y);
            Svg.Text(svg, Left - 8, y + 4, Svg.Number(Math.Pow(10, power)), "small", "end");
        }

        foreach (int place in places) Svg.Text(svg, X(place), Bottom + 20, Svg.Number(place), "small", "middle");
        double free = double.MaxValue;
        foreach ((PlotLine line, int number) in lines.Select((l, i) => (l, i)).OrderByDescending(p => Y(p.l.Values[^1])))
        {
            svg.Append(CultureInfo.InvariantCulture, $"<g class=\"c{number}\"><polyline class=\"line\" points=\"{string.Join(' ', line.Values.Select((v, i) => string.Create(CultureInfo.InvariantCulture, $"{X(places[i]):0.#},{Y(v):0.#}")))}\"/>\n");
            for (int i = 0; i < places.Length; i++) svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"dot\" cx=\"{X(places[i]):0.#}\" cy=\"{Y(line.Values[i]):0.#}\" r=\"3\"/>\n");
            // From below: a name moves up where it would cover the one before.
            free = Math.Min(Y(line.Values[^1]) + 4, free - NameHeight);
            Svg.Text(svg, Right + 10, free, $"{line.Name}, {Svg.Number(line.Values[^1])}", "key");
            svg.Append("</g>\n");
        }

        Svg.End(svg);
    }
}
