using System.Reflection;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

public class DescriptorTests
{
    public static TheoryData<string> Ids => [.. All.Select(d => d.Id)];

    private static IEnumerable<DiagnosticDescriptor> All =>
        new[] { typeof(ReadingDiagnostics), typeof(RecognitionDiagnostics) }
            .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Where(p => p.PropertyType == typeof(DiagnosticDescriptor))
            .Select(p => (DiagnosticDescriptor)p.GetValue(null)!);

    [Fact]
    public void Ids_are_unique_and_in_the_range_of_their_topic()
    {
        Assert.Equal(All.Count(), All.Select(d => d.Id).Distinct().Count());
        Assert.All(All, d => Assert.True(d.Category is DiagnosticCategory.Reading or DiagnosticCategory.Recognition, d.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_descriptor_has_its_four_texts_with_the_same_placeholders(string id) =>
        DescriptorChecks.HasItsTexts(All.Single(d => d.Id == id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_descriptor_has_a_page_in_either_language(string id) =>
        DescriptorChecks.HasItsPages(All.Single(d => d.Id == id));

    [Fact]
    public Task The_Chinese_index_of_the_pages_is_current()
    {
        IEnumerable<string> lines = Directory.EnumerateFiles(RepositoryFiles.PathOf("docs/diagnostics/zh"), "GIR*.md")
            .Order(StringComparer.Ordinal).Select(path =>
        {
            string[] page = File.ReadAllLines(path);
            string id = Path.GetFileNameWithoutExtension(path);
            string level = page.First(l => l.StartsWith("级别：", StringComparison.Ordinal))["级别：".Length..];
            return $"| [{id}]({id}.md) | {page[0][$"# {id}：".Length..]} | {level} |\n";
        });
        return RepositoryFiles
            .VerifyGenerated("docs/diagnostics/zh/README.md", "# 检查结果说明\n\n| 编号 | 标题 | 级别 |\n| --- | --- | --- |\n" + string.Concat(lines));
    }

    [Fact]
    public Task The_index_of_the_pages_is_current()
    {
        IEnumerable<string> lines = Directory.EnumerateFiles(RepositoryFiles.PathOf("docs/diagnostics"), "GIR*.md")
            .Order(StringComparer.Ordinal).Select(path =>
        {
            string[] page = File.ReadAllLines(path);
            string id = Path.GetFileNameWithoutExtension(path);
            string severity = page.First(l => l.StartsWith("Severity: ", StringComparison.Ordinal))["Severity: ".Length..];
            return $"| [{id}]({id}.md) | {page[0][$"# {id}: ".Length..]} | {severity} | [中文](zh/{id}.md) |\n";
        });
        return RepositoryFiles
            .VerifyGenerated("docs/diagnostics/README.md",
                "# Diagnostics\n\n| Id | Title | Severity | 中文 |\n| --- | --- | --- | --- |\n" + string.Concat(lines));
    }
}
