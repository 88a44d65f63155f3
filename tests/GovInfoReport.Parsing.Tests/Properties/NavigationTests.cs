using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

/// <summary>What a site writes around a report does not change how its tables are read.</summary>
public class NavigationTests
{
    private const string Line = "首页 | 政务公开 | 年报";

    private static readonly string[] Words = ["首页", "政务公开", "政府信息公开", "政策文件", "规章", "行政许可", "专题专栏", "年报", "联系我们"];

    private static readonly string[] Navigation =
    [
        Line,
        "首页|政务公开|年报",
        "| 首页 | 政务公开 | 年报 |",
        "首页 | 政务公开 |",
        "年报 |",
        "首页 || 政务公开 || 年报",
        "首页\t政务公开\t年报",
        string.Join(" |\n", Words) + " |",
        string.Join("\n|\n", Words) + "\n|",
        "| " + string.Join("\n| ", Words),
        "地址：人民路1号 | 邮编：100000 | 电话：010-12345678。",
        "全年主动公开政府信息500条 | 其中通过网站公开300条。",
    ];

    public static TheoryData<string> Layouts => [.. ReportLayout.All.Select(l => l.Name)];

    private static Gen<string> Menus { get; } = Gen.OneOf([.. Navigation.Select(Gen.Const)]);

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Navigation_before_the_report_changes_no_figure(string name) =>
    Holds(name, (text, navigation, end) => navigation + end + text);

    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_menu_between_the_title_and_the_tables_changes_no_figure(string name) => Holds(name, (text, navigation, end) =>
    {
        int title = text.IndexOf(end, StringComparison.Ordinal);
        return title < 0 ? text : text.Insert(title + end.Length, navigation + end);
    });

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Navigation_after_the_report_changes_no_figure(string name) =>
    Holds(name, (text, navigation, end) => text + end + navigation + end);

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Navigation_between_the_tables_changes_no_figure(string name) => Holds(name, (text, navigation, end) =>
    {
        // The heading may be indented; table 3 has a row of this number, too.
        int heading = text.IndexOf("三、", StringComparison.Ordinal);
        int line = heading < 0 ? -1 : text.LastIndexOf(end, heading, StringComparison.Ordinal);
        bool isHeading = line >= 0 && text.AsSpan(line + end.Length, heading - line - end.Length).IsWhiteSpace();
        return isHeading ? text.Insert(line + end.Length, navigation + end) : text;
    });

    private static void Holds(string name, Func<string, string, string, string> add)
    {
        ReportLayout layout = TestDocuments.Layout(name);
        Gen.Select(ReportGenerator.ConsistentWithBlanks, LayoutGenerator.Options, Menus).Holds((report, options, navigation) =>
        {
            options = LayoutGenerator.Clarify(layout, options);
            string text = layout.Write(report, options);
            string around = add(text, navigation.Replace("\n", options.LineEnd, StringComparison.Ordinal), options.LineEnd);
            ReportCells without = ReportParser.Parse(text).Report.Cells, with = ReportParser.Parse(around).Report.Cells;
            Assert.All(ReportFormat.Current.Cells, cell => Assert.Equal(without[cell], with[cell]));
        }, samples: 150);
    }
}
