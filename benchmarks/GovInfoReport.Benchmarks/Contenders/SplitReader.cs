using System.Text;

namespace GovInfoReport.Benchmarks;

/// <summary>What another user writes: <c>Split</c> into lines, <c>Trim</c>, <c>StartsWith</c>, a state for where we are.</summary>
internal sealed class SplitReader(StringComparison comparison)
{
    private const int LongestHeading = 30;

    private static readonly string[] Headings = ["一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议", "五、存在的主要问题", "六、其他需要报告的事项"];
    private static readonly (string Label, CellDefinition[] Cells)[][] Tables =
        [.. ReportFormat.Current.Tables.Select(t => t.Rows.Select(r => (r.Label.Replace('（', '(').Replace('）', ')').Replace('，', ','), r.Cells.ToArray())).ToArray())];

    private static readonly CellDefinition[] Cases = [.. ReportFormat.Current.GetTable(4).Cells];

    public Figures Read(string text)
    {
        Figures figures = new();
        StringBuilder prose = new();
        int section = 0, next = 0;
        CellDefinition[] row = [];
        foreach (string raw in text.Split('\n', '\t'))
        {
            string line = raw.Replace("|", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).Replace('（', '(').Replace('）', ')').Replace('，', ',').Trim();
            if (line.Length == 0) continue;
            int heading = line.Length > LongestHeading ? 0 : Array.FindIndex(Headings, h => line.StartsWith(h, comparison)) + 1;
            if (heading > 0)
            {
                figures.Sections[section] = prose.ToString();
                prose.Clear();
                (section, next, row) = (heading, 0, heading == 4 ? Cases : []);
            }
            else if (section is 2 or 3 or 4)
            {
                if (char.IsAsciiDigit(line[^1]) && char.IsAsciiDigit(line[0]))
                {
                    if (next < row.Length) figures.Put(row.AsSpan(next++, 1), [line]);
                }
                else if (section < 4)
                {
                    (next, row) = (0, Array.Find(Tables[section - 2], r => line.EndsWith(r.Label, comparison)).Cells ?? []);
                }
            }
            else
            {
                prose.Append(line).Append('\n');
            }
        }

        figures.Sections[section] = prose.ToString();
        return figures;
    }
}
