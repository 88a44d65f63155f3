using System.Globalization;
using System.Resources;

namespace GovInfoReport.Tests;

public class DiagnosticTests
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN"), English = CultureInfo.GetCultureInfo("en"),
        German = CultureInfo.GetCultureInfo("de-DE");

    private static readonly DiagnosticDescriptor Sum =
        new("GIR2001", DiagnosticSeverity.Error, new("Sum", "合计"), new("{0}: {1} is not {2}.", "{0}：{1}不等于{2}。"));

    private static readonly CellDefinition Cell = ReportFormat.Current.GetCell("t3.granted.total");

    private static readonly Location Here = new(new SourcePosition { Line = 12, Column = 3 }, Place.Of(Cell));

    [Fact]
    public void Texts_are_equal_where_both_languages_are()
    {
        Assert.Equal(new LocalizedText("blank", "空"), new LocalizedText("blank", "空"));
        Assert.Equal(new LocalizedText("blank", "空").GetHashCode(), new LocalizedText("blank", "空").GetHashCode());
        Assert.NotEqual(new LocalizedText("blank", "空"), new LocalizedText("blank", "空白"));
        Assert.False(new LocalizedText("blank", "空").Equals(null));
    }

    [Fact]
    public void A_line_names_position_severity_id_message_and_place()
    {
        Diagnostic diagnostic = new(Sum, Here, Cell, 3L, 4.5m);
        Assert.Equal("(12,3): error GIR2001: (1) Disclosed / Total: 3 is not 4.5. [t3.granted.total]", diagnostic.ToString(English));
        Assert.Equal("(12,3): error GIR2001: （一）予以公开 / 总计：3不等于4.5。 [t3.granted.total]", diagnostic.ToString(Chinese));
        Assert.Equal(diagnostic.ToString(English), diagnostic.ToString(German));
    }

    [Theory]
    [InlineData(DiagnosticSeverity.Info, "info")]
    [InlineData(DiagnosticSeverity.Warning, "warning")]
    [InlineData(DiagnosticSeverity.Error, "error")]
    public void Severity_can_be_changed(DiagnosticSeverity severity, string word)
    {
        Diagnostic diagnostic = new Diagnostic(Sum, Location.None, "x", 1, 2) with { Severity = severity };
        Assert.Equal($"{word} GIR2001: x: 1 is not 2.", diagnostic.ToString(English));
        Assert.Equal(DiagnosticSeverity.Error, new Diagnostic(Sum, Location.None, "x", 1, 2).Severity);
    }

    [Fact]
    public void Arguments_of_the_format_are_written_by_their_labels()
    {
        DiagnosticDescriptor all =
            new("GIR1001", DiagnosticSeverity.Info, new("", ""), new("{0}|{1}|{2}|{3}|{4}|{5}", "{0}|{1}|{2}|{3}|{4}|{5}"));
        Diagnostic diagnostic =
            new(all, Location.None, Cell.Row, Cell.Column, ReportFormat.Current.Sections[2], Cell.Table, new LocalizedText("yes", "是"),
                null);
        Assert.Equal("(1) Disclosed|Total|3. Requests received and processed|table 3|yes|", diagnostic.GetMessage(English));
        Assert.Equal("（一）予以公开|总计|三、收到和处理政府信息公开申请情况|第三部分表格|是|", diagnostic.GetMessage(Chinese));
    }

    [Fact]
    public void Figures_are_written_alike_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = German;
            Assert.Equal("x: 1234.5 is not 2.", new Diagnostic(Sum, Location.None, "x", 1234.5m, 2).GetMessage(English));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Quotation_marks_within_quotation_marks_are_single_ones()
    {
        DiagnosticDescriptor descriptor = new("GIR9002", DiagnosticSeverity.Info, new("", ""), new("“{0}” in {1}", "“{0}”一行：{1}"));
        const string Label = "3.危及“三安全一稳定”";
        Assert.Equal("“3.危及‘三安全一稳定’”一行：" + Label, new Diagnostic(descriptor, Here, Label, Label).GetMessage(Chinese));
    }

    [Fact]
    public void Diagnostics_are_values()
    {
        Diagnostic left = new(Sum, Here, Cell, 3L, 4m) { Expected = 4, Operands = [new(Cell, 3, Here.Position)] };
        Diagnostic right = new(Sum, Here, Cell, 3L, 4m) { Expected = 4, Operands = [new(Cell, 3, Here.Position)] };
        Assert.Equal(left, right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        Assert.NotEqual(left, right with { Operands = [] });
        Assert.NotEqual(left, right with { Arguments = [Cell, 3L, 5m] });
    }

    [Theory]
    [InlineData("GIR0001", DiagnosticCategory.Reading)]
    [InlineData("GIR1001", DiagnosticCategory.Recognition)]
    [InlineData("GIR2001", DiagnosticCategory.Arithmetic)]
    [InlineData("GIR3001", DiagnosticCategory.Structure)]
    [InlineData("GIR4001", DiagnosticCategory.BetweenReports)]
    [InlineData("GIR5001", DiagnosticCategory.Prose)]
    [InlineData("GIR6001", DiagnosticCategory.Publication)]
    [InlineData("GIR7001", DiagnosticCategory.Custom)]
    [InlineData("GIR20011", DiagnosticCategory.Custom)]
    [InlineData("MY2001", DiagnosticCategory.Custom)]
    public void The_id_tells_the_category_and_the_page(string id, DiagnosticCategory category)
    {
        DiagnosticDescriptor descriptor = new(id, DiagnosticSeverity.Info, new("", ""), new("", ""));
        Assert.Equal(category, descriptor.Category);
        Assert.Equal(category == DiagnosticCategory.Custom ? null : $"docs/diagnostics/{id}.md", descriptor.HelpLink);
    }

    [Fact]
    public void A_text_that_the_resources_lack_is_named()
    {
        LocalizedText text = new(new ResourceManager("GovInfoReport.Tests.None", typeof(DiagnosticTests).Assembly), "GIR0000.title");
        Assert.Throws<MissingManifestResourceException>(() => text.ToString(English));
    }

    [Theory]
    [InlineData("zh-CN", "是")]
    [InlineData("zh-TW", "是")]
    [InlineData("zh", "是")]
    [InlineData("en-US", "yes")]
    [InlineData("", "yes")]
    public void Chinese_cultures_get_the_chinese_text(string culture, string expected) =>
        Assert.Equal(expected, new LocalizedText("yes", "是").ToString(CultureInfo.GetCultureInfo(culture)));
}
