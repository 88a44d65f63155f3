namespace GovInfoReport.Parsing.Tests;

/// <summary>Rows of table 2 in a grid that is as wide as another table: its heads tell which blank cells are its own.</summary>
public class WiderGridTests
{
    [Theory]
    [InlineData("1", "", "8")]
    [InlineData("", "", "8")]
    [InlineData("", "2", "")]
    public void Blank_cells_are_told_by_heads(string issued, string repealed, string inForce)
    {
        DocumentCounts read = Read(issued, repealed, inForce).Report.ProactiveDisclosure.Regulations;
        Assert.Equal((Figure(issued), Figure(repealed), Figure(inForce)), (read.Issued, read.Repealed, read.InForce));
    }

    [Fact]
    public void Two_figures_in_one_cell_leave_the_blank_beside_them_in_doubt()
    {
        ParseResult parsed = Read("1", "", "1204 0");
        Assert.Null(parsed.Report.ProactiveDisclosure.Regulations.Repealed);
        Assert.Contains(parsed.Diagnostics, d => d.Place.ToString() is "t2.regulations" or "t2.regulations.repealed");
    }

    private static long? Figure(string text) =>
        text.Length == 0 ? null : long.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static ParseResult Read(params string[] cells)
    {
        const string Padding = "<td></td><td></td><td></td><td></td><td></td>";
        return ReportParser.Parse("<h3>二、主动公开政府信息情况</h3><table><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td>"
            + $"{Padding}</tr><tr><td>规章</td>{string.Concat(cells.Select(c => $"<td>{c}</td>"))}{Padding}</tr></table>");
    }
}
