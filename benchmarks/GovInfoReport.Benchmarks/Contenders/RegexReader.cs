using System.Text.RegularExpressions;

namespace GovInfoReport.Benchmarks;

/// <summary>What a user writes: simplify the text, cut the sections out, then one pattern for each row.</summary>
internal sealed class RegexReader
{
    private const string Figure = @"\s+((?:[\d.]+\s+){";

    private static readonly string[] SectionPatterns =
    [
        "一、总体情况(.*?)二、主动公开政府信息情况",
        "二、主动公开政府信息情况(.*?)三、收到和处理",
        "三、收到和处理政府信息公开申请情况(.*?)四、政府信息公开行政复议",
        "四、政府信息公开行政复议、行政诉讼情况(.*?)五、存在的主要问题",
        "五、存在的主要问题及改进情况(.*?)(?:六、)?其[他它]需要报告的事项",
        "其[他它]需要报告的事项(.*)$",
    ];

    private static readonly char[] Blanks = ['\n', '\t', ' '];

    private readonly Func<string, string, Match> _match;
    private readonly (string Pattern, CellDefinition[] Cells)[][] _tables;

    public RegexReader(RegexKind kind)
    {
        _tables =
        [
            Rows(2),
            Rows(3),
            [(@"((?:\d+\s+){15})", [.. ReportFormat.Current.GetTable(4).Cells])],
        ];
        if (kind == RegexKind.Static)
        {
            // Their cache holds 15 patterns unless one knows to enlarge it; here are more, so each is built anew.
            _match = static (text, pattern) => Regex.Match(text, pattern, RegexOptions.Singleline);
        }
        else
        {
            RegexOptions options = RegexOptions.Singleline | (kind == RegexKind.Compiled ? RegexOptions.Compiled : RegexOptions.None);
            Dictionary<string, Regex> patterns = SectionPatterns.Concat(_tables.SelectMany(t => t).Select(r => r.Pattern)).ToDictionary(p => p, p => new Regex(p, options));
            _match = (text, pattern) => patterns[pattern].Match(text);
        }
    }

    public Figures Read(string text)
    {
        Figures figures = new();
        text = Simplify(text);
        for (int i = 0; i < SectionPatterns.Length; i++)
        {
            if (_match(text, SectionPatterns[i]) is { Success: true } section) figures.Sections[i + 1] = section.Groups[1].Value;
        }

        for (int i = 0; i < _tables.Length; i++)
        {
            foreach ((string pattern, CellDefinition[] cells) in _tables[i])
            {
                if (_match(figures.Sections[i + 2] ?? "", pattern) is { Success: true } row)
                    figures.Put(cells, row.Groups[1].Value.Split(Blanks, StringSplitOptions.RemoveEmptyEntries));
            }
        }

        return figures;
    }

    private static (string, CellDefinition[])[] Rows(int table) =>
        [.. ReportFormat.Current.GetTable(table).Rows.Select(r => (Regex.Escape(Simplify(r.Label)) + Figure + r.Cells.Length + "})", r.Cells.ToArray()))];

    private static string Simplify(string text) => text
        .Replace("\r", "", StringComparison.Ordinal)
        .Replace('（', '(')
        .Replace('）', ')')
        .Replace('，', ',')
        .Replace('：', ':')
        .Replace(" ", "", StringComparison.Ordinal)
        .Replace("\u3000", "", StringComparison.Ordinal)
        .Replace("|", "", StringComparison.Ordinal);
}
