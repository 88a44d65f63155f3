using System.Globalization;
using System.Text.RegularExpressions;

namespace GovInfoReport.Validation.Tests;

public sealed partial class DocumentationTests
{
    public static TheoryData<string> Ids => [.. DefaultRules.All.Select(r => r.Descriptor.Id)];

    [Fact]
    public void No_id_is_used_twice_and_the_rules_stand_in_the_order_of_their_ids()
    {
        string[] ids = [.. DefaultRules.All.Select(r => r.Descriptor.Id)];
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_rule_has_its_texts_and_its_pages_in_both_languages(string id)
    {
        DiagnosticDescriptor descriptor = DefaultRules.All.Single(r => r.Descriptor.Id == id).Descriptor;
        AssertPage(descriptor, $"docs/diagnostics/{id}.md", "en", "Severity: " + descriptor.DefaultSeverity,
            ["What it checks", "Formula", "Basis", "Why it happens", "What to do", "Bad", "Good", "When to suppress"]);
        string chinese = descriptor.DefaultSeverity switch
        {
            DiagnosticSeverity.Error => "错误",
            DiagnosticSeverity.Warning => "警告",
            _ => "提示",
        };
        AssertPage(descriptor, $"docs/diagnostics/zh/{id}.md", "zh-CN", $"级别：{chinese}",
            ["检查内容", "公式", "依据", "原因", "如何处理", "反例", "正例", "如何关闭或豁免"]);
    }

    [Fact]
    public void A_rule_that_throws_has_its_texts_and_its_pages_in_both_languages()
    {
        AssertPage(ValidationDiagnostics.RuleFailed, "docs/diagnostics/GIR0021.md", "en", "Severity: Error",
            ["What it says", "Why it happens", "What to do", "Bad", "Good", "When to suppress"]);
        AssertPage(ValidationDiagnostics.RuleFailed, "docs/diagnostics/zh/GIR0021.md", "zh-CN", "级别：错误",
            ["内容", "原因", "如何处理", "反例", "正例", "如何关闭或豁免"]);
    }

    [Fact]
    public void No_page_is_left_over_from_a_rule_that_is_gone()
    {
        foreach (string folder in (string[])["docs/diagnostics", "docs/diagnostics/zh"])
        {
            string[] pages =
            [
                .. Directory.GetFiles(Repository.PathOf(folder), "GIR*.md")
                    .Select(p => Path.GetFileNameWithoutExtension(p)).Where(id => id[3] is '2' or '3' or '5' or '6'),
            ];
            Assert.Equal(DefaultRules.All.Select(r => r.Descriptor.Id), pages.Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_files_of_rules_in_the_pages_can_be_read(string id)
    {
        foreach (string folder in (string[])["docs/diagnostics", "docs/diagnostics/zh"])
        {
            MatchCollection blocks = JsonBlock().Matches(Repository.Read($"{folder}/{id}.md"));
            Assert.NotEmpty(blocks);
            foreach (Match block in blocks)
                Assert.NotEqual(ReportValidatorOptions.Default, ReportValidatorOptions.FromJson(block.Groups[1].Value));
        }
    }

    private static void AssertPage(DiagnosticDescriptor descriptor, string path, string culture, string severity, string[] parts)
    {
        string page = Repository.Read(path);
        string title = descriptor.Title.ToString(CultureInfo.GetCultureInfo(culture));
        string heading = culture == "en" ? $"# {descriptor.Id}: {title}\n" : $"# {descriptor.Id}：{title}\n";
        Assert.StartsWith(heading, page, StringComparison.Ordinal);
        Assert.Contains($"\n{severity}\n", page, StringComparison.Ordinal);
        Assert.Equal(parts, Heading().Matches(page).Select(m => m.Groups[1].Value));
        Assert.NotEmpty(descriptor.Message.ToString(CultureInfo.GetCultureInfo(culture)));
    }

    [GeneratedRegex("^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex JsonBlock();
}
