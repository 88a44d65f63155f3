using System.Globalization;
using System.Security;
using System.Text;

namespace GovInfoReport.Benchmarks;

/// <summary>The few elements of SVG that the plots need, in colours that are legible on a light and on a dark page.</summary>
internal static class Svg
{
    private const string Style =
        "text{font:13px system-ui,sans-serif;fill:#24292f}.title{font-size:15px;font-weight:600}.group{font-weight:600}.small{font-size:12px;fill:#57606a}.grid{stroke:#d0d7de}.ours{fill:#0969da}.other{fill:#8c959f}" +
        ".c0{--c:#0969da}.c1{--c:#1a7f37}.c2{--c:#9a6700}.c3{--c:#8250df}.c4{--c:#bc4c00}.c5{--c:#6e7781}.line{fill:none;stroke:var(--c);stroke-width:2}.dot,text.key{fill:var(--c)}" +
        "@media(prefers-color-scheme:dark){text{fill:#e6edf3}.small{fill:#9198a1}.grid{stroke:#3d444d}.ours{fill:#4493f8}.other{fill:#6e7681}" +
        ".c0{--c:#4493f8}.c1{--c:#3fb950}.c2{--c:#d29922}.c3{--c:#ab7df8}.c4{--c:#f0883e}.c5{--c:#9198a1}}";

    public static void Start(StringBuilder svg, int width, int height, string title)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\">\n");
        svg.Append("<title>").Append(SecurityElement.Escape(title)).Append("</title>\n<style>").Append(Style).Append("</style>\n");
        Text(svg, 0, 18, title, "title");
    }

    public static void End(StringBuilder svg) => svg.Append("</svg>\n");

    public static void Text(StringBuilder svg, double x, double y, string text, string kind = "", string anchor = "start") =>
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x:0.#}\" y=\"{y:0.#}\" class=\"{kind}\" text-anchor=\"{anchor}\">").Append(SecurityElement.Escape(text)).Append("</text>\n");

    public static void Grid(StringBuilder svg, double x, double y, double right, double bottom) =>
        svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{x:0.#}\" y1=\"{y:0.#}\" x2=\"{right:0.#}\" y2=\"{bottom:0.#}\" class=\"grid\"/>\n");

    public static void Bar(StringBuilder svg, double x, double y, double width, double height, string kind) =>
        svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x:0.#}\" y=\"{y:0.#}\" width=\"{width:0.#}\" height=\"{height:0.#}\" rx=\"2\" class=\"{kind}\"/>\n");

    /// <summary>A number of three figures, with k and M for thousands and millions.</summary>
    public static string Number(double value) => value switch
    {
        >= 1e6 => (value / 1e6).ToString("0.#", CultureInfo.InvariantCulture) + " M",
        >= 1e4 => (value / 1e3).ToString("0.#", CultureInfo.InvariantCulture) + " k",
        >= 100 => value.ToString("#,0", CultureInfo.InvariantCulture),
        >= 10 => value.ToString("0.#", CultureInfo.InvariantCulture),
        _ => value.ToString("0.##", CultureInfo.InvariantCulture),
    };
}
