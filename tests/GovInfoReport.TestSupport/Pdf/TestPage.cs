using System.Globalization;
using System.Text;

namespace GovInfoReport.TestSupport;

/// <summary>Draws a page of a <see cref="TestPdf"/>, in points from the lower left corner.</summary>
public sealed class TestPage
{
    private readonly StringBuilder _content = new();

    public string Content => _content.ToString();

    /// <summary>What is added to the page: fields of a form, notes.</summary>
    public List<string> Annotations { get; } = [];

    /// <summary>Draws text from a point on the base line; ideographs are as wide as the size, ASCII characters half as wide.</summary>
    /// <param name="degrees">How far the text is turned to the left.</param>
    public TestPage Text(double x, double y, double size, string text, double degrees = 0)
    {
        (double sin, double cos) = Math.SinCos(degrees * Math.PI / 180);
        string codes = string.Concat(text.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)));
        return Add(
            $"BT /F {size:0.###} Tf {cos:0.######} {sin:0.######} {-sin:0.######} {cos:0.######} {x:0.###} {y:0.###} Tm <{codes}> Tj ET");
    }

    /// <summary>Draws text without blanks between the lines of code, one character below another.</summary>
    public TestPage Column(double x, double top, double size, string text)
    {
        for (int i = 0; i < text.Length; i++) Text(x, top - (i + 1) * size, size, text[i].ToString());
        return this;
    }

    public TestPage Line(double x1, double y1, double x2, double y2) => Add($"0.5 w {x1:0.###} {y1:0.###} m {x2:0.###} {y2:0.###} l S");

    /// <summary>A line as some programs draw it: a thin rectangle, filled.</summary>
    public TestPage ThinRectangle(double x1, double y1, double x2, double y2) =>
        Add($"{x1 - 0.24:0.###} {y1 - 0.24:0.###} {x2 - x1 + 0.48:0.###} {y2 - y1 + 0.48:0.###} re f");

    public TestPage Rectangle(double x, double y, double width, double height) =>
        Add($"0.5 w {x:0.###} {y:0.###} {width:0.###} {height:0.###} re S");

    public TestPage Fill(double x, double y, double width, double height) =>
        Add($"0.9 g {x:0.###} {y:0.###} {width:0.###} {height:0.###} re f 0 g");

    public TestPage Picture(double x, double y, double width, double height) =>
        Add($"q {width:0.###} 0 0 {height:0.###} {x:0.###} {y:0.###} cm /I Do Q");

    /// <summary>Anything else, in the language of pages.</summary>
    public TestPage Add(FormattableString operators)
    {
        _content.Append(operators.ToString(CultureInfo.InvariantCulture)).Append('\n');
        return this;
    }
}
