using System.Globalization;
using System.Reflection;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Collections.Tests;

public class DescriptorTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en"), Chinese = CultureInfo.GetCultureInfo("zh-CN");

    public static TheoryData<string> Ids => [.. All.Select(d => d.Id)];

    private static IEnumerable<DiagnosticDescriptor> All =>
        typeof(CollectionDiagnostics).GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Select(p => (DiagnosticDescriptor)p.GetValue(null)!);

    [Fact]
    public void Ids_are_unique_and_those_of_relations_between_reports()
    {
        Assert.Equal(All.Count(), All.Select(d => d.Id).Distinct().Count());
        Assert.All(All, d => Assert.Equal(DiagnosticCategory.BetweenReports, d.Category));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_descriptor_has_its_four_texts_with_the_same_placeholders(string id)
    {
        DiagnosticDescriptor descriptor = All.Single(d => d.Id == id);
        foreach (LocalizedText text in (LocalizedText[])[descriptor.Title, descriptor.Message])
        {
            Assert.NotEmpty(text.ToString(English));
            Assert.Contains(text.ToString(Chinese), c => c is >= '\u4E00' and <= '\u9FFF');
        }

        string english = descriptor.Message.ToString(English), chinese = descriptor.Message.ToString(Chinese);
        for (int i = 0; i < 9; i++) Assert.Equal(english.Contains($"{{{i}}}", StringComparison.Ordinal),
            chinese.Contains($"{{{i}}}", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_descriptor_has_a_page_in_either_language(string id)
    {
        DiagnosticDescriptor descriptor = All.Single(d => d.Id == id);
        string english = File.ReadAllText(RepositoryFiles.PathOf($"docs/diagnostics/{id}.md"));
        string chinese = File.ReadAllText(RepositoryFiles.PathOf($"docs/diagnostics/zh/{id}.md"));
        Assert.StartsWith($"# {id}: {descriptor.Title.ToString(English)}\n\nSeverity: {descriptor.DefaultSeverity}\n", english,
            StringComparison.Ordinal);
        Assert.StartsWith($"# {id}：{descriptor.Title.ToString(Chinese)}\n\n严重程度：", chinese, StringComparison.Ordinal);
        Assert.Contains($"（{descriptor.DefaultSeverity}）", chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void No_page_is_left_over_from_an_id_that_is_gone()
    {
        foreach (string folder in (string[])["docs/diagnostics", "docs/diagnostics/zh"])
        {
            IEnumerable<string> pages = Directory.GetFiles(RepositoryFiles.PathOf(folder), "GIR4*.md")
                .Select(p => Path.GetFileNameWithoutExtension(p)!);
            Assert.Equal(All.Select(d => d.Id).Order(StringComparer.Ordinal), pages.Order(StringComparer.Ordinal));
        }
    }
}
