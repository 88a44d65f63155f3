using System.Reflection;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Collections.Tests;

public class DescriptorTests
{
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
    public void A_descriptor_has_its_four_texts_with_the_same_placeholders(string id) =>
        DescriptorChecks.HasItsTexts(All.Single(d => d.Id == id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_descriptor_has_a_page_in_either_language(string id) =>
        DescriptorChecks.HasItsPages(All.Single(d => d.Id == id));

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
