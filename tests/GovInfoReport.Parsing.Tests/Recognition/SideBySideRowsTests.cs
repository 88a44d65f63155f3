using System.Globalization;
using System.Text;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

/// <summary>Rows of table 3 side by side in text, each with its label before its figures.</summary>
public class SideBySideRowsTests
{
    private const int LabelWidth = 24, FigureWidth = 14, WrappedAt = 10;

    private static readonly RowDefinition[] Rows = [.. ReportFormat.Current.GetTable(3).Rows];
    private static readonly string[] Heads = ["项目", .. ReportFormat.Current.GetTable(3).Columns.Select(c => c.Label)];

    [Theory]
    [InlineData("\t")]
    [InlineData(" | ")]
    [InlineData("   ")]
    public void Each_label_has_the_figures_behind_it(string separator) => ReportGenerator.Consistent.Holds(report =>
    {
        string lines = string.Concat(Lines().Select(rows => string.Join(separator, rows.SelectMany(r => CellsOf(report, r))) + "\n"));
        ParseResult read = Read(string.Join(separator, Heads) + "\n" + lines);
        // 其他 is a head, too, and a row only behind those of its group.
        Assert.All(Rows.Where(r => !r.Label.EndsWith("其他", StringComparison.Ordinal)).SelectMany(r => r.Cells),
            cell => Assert.Equal(report.Cells[cell], read.Report.Cells[cell]));
    });

    [Fact]
    public void Figures_are_never_those_of_the_label_on_the_other_side_where_labels_wrap() => ReportGenerator.Consistent.Holds(report =>
    {
        string lines = string.Concat(Lines().Select(rows => Wrapped([.. rows.SelectMany(r => CellsOf(report, r))])));
        ParseResult read = Read(Wrapped([.. Heads, .. Heads]) + lines);
        Assert.All(Rows.SelectMany(r => r.Cells).Where(c => read.Report.Cells[c] is not null),
            cell => Assert.Equal(report.Cells[cell], read.Report.Cells[cell]));
        Assert.Contains(read.Diagnostics, d => d.Place.Table?.Number == 3);
    });

    private static ParseResult Read(string table) =>
        ReportParser.Parse($"三、收到和处理政府信息公开申请情况\n{table}四、政府信息公开行政复议、行政诉讼情况\n");

    // The second half of the rows beside the first.
    private static IEnumerable<RowDefinition[]> Lines()
    {
        int half = (Rows.Length + 1) / 2;
        for (int i = 0; i < half; i++) yield return i + half < Rows.Length ? [Rows[i], Rows[i + half]] : [Rows[i]];
    }

    private static IEnumerable<string> CellsOf(AnnualReport report, RowDefinition row) =>
        row.Cells.Select(c => report.Cells[c]?.ToString(CultureInfo.InvariantCulture) ?? "/").Prepend(row.Label);

    private static string Wrapped(string[] cells)
    {
        string[][] lines = [.. cells.Select((c, i) => IsLabel(i) ? c.Chunk(WrappedAt).Select(l => new string(l)).ToArray() : [c])];
        StringBuilder text = new();
        for (int line = 0; line < lines.Max(l => l.Length); line++)
        {
            StringBuilder written = new();
            for (int i = 0; i < lines.Length; i++)
            {
                string part = line < lines[i].Length ? lines[i][line] : "";
                written.Append(part).Append(' ', Math.Max(1, (IsLabel(i) ? LabelWidth : FigureWidth) - TextWidth.Of(part)));
            }

            text.Append(written.ToString().TrimEnd()).Append('\n');
        }

        return text.ToString();

        static bool IsLabel(int cell) => cell % Heads.Length == 0;
    }
}
