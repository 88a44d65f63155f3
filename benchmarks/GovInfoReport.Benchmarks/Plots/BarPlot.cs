using System.Text;

namespace GovInfoReport.Benchmarks;

/// <summary>Bars over a logarithmic scale, in groups one below the other.</summary>
internal sealed class BarPlot(string title, IReadOnlyList<BarGroup> groups) : IPlot
{
    private const int Width = 760, Left = 250, Right = 680, Top = 36, BarHeight = 16, Step = 22, Heading = 28;

    public void Write(StringBuilder svg)
    {
        int height = Top + groups.Sum(g => Heading + Step * g.Bars.Length) + 24;
        double[] values = [.. groups.SelectMany(g => g.Bars).Select(b => b.Value)];
        double least = Math.Floor(Math.Log10(values.Min())), most = Math.Ceiling(Math.Log10(values.Max()));
        double At(double value) => Left + (Right - Left) * (Math.Log10(value) - least) / (most - least);
        Svg.Start(svg, Width, height, title);
        for (double power = least; power <= most; power++)
        {
            double x = At(Math.Pow(10, power));
            Svg.Grid(svg, x, Top, x, height - 20);
            Svg.Text(svg, x, height - 4, Svg.Number(Math.Pow(10, power)), "small", "middle");
        }

        double y = Top;
        foreach (BarGroup group in groups)
        {
            Svg.Text(svg, 0, y + Heading - 8, group.Name, "group");
            y += Heading;
            foreach (PlotBar bar in group.Bars)
            {
                Svg.Text(svg, Left - 8, y + BarHeight - 3, bar.Name, "", "end");
                Svg.Bar(svg, Left, y, At(bar.Value) - Left, BarHeight, bar.IsOurs ? "ours" : "other");
                Svg.Text(svg, At(bar.Value) + 6, y + BarHeight - 3, Svg.Number(bar.Value), "small");
                y += Step;
            }
        }

        Svg.End(svg);
    }
}
