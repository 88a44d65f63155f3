using System.Text.RegularExpressions;

namespace GovInfoReport.Docs.Tests;

public partial class ReadmeTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    [InlineData("docs/extending.md")]
    public void Snippets_compile_and_print_what_the_readme_says(string path)
    {
        List<MarkdownSnippet> snippets = MarkdownSnippet.Find(Repository.Read(path));
        Assert.True(snippets.Count >= 2, $"{path} has {snippets.Count} snippets.");
        foreach (MarkdownSnippet snippet in snippets)
        {
            Assert.NotNull(snippet.Output);
            Assert.Equal(snippet.Output, SnippetProgram.Run(snippet.Code));
        }
    }

    [Fact]
    public void Both_readmes_show_the_same_code() =>
        Assert.Equal(MarkdownSnippet.Find(Repository.Read("README.md")), MarkdownSnippet.Find(Repository.Read("README.zh-CN.md")));

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void Links_lead_somewhere(string path)
    {
        MatchCollection links = Link().Matches(Repository.Read(path));
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(Path.Exists(Path.Combine(Repository.Root, link.Groups[1].Value)), link.Value));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void Options_of_the_tool_are_those_it_has(string path)
    {
        string source = Repository.Read("src/GovInfoReport.Cli/Arguments/OptionNames.cs")
            + Repository.Read("src/GovInfoReport.Cli/Arguments/CommonOptions.cs")
            + Repository.Read("src/GovInfoReport.Cli/Commands/CommandLine.cs")
            + Repository.Read("src/GovInfoReport.Cli/Words/Language.cs");
        MatchCollection options = Option().Matches(Repository.Read(path));
        Assert.True(options.Count >= 6);
        Assert.All(options, option => Assert.Contains($"\"{option.Groups[1].Value}\"", source, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\]\((?!https?:)([^)#]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\[(--[a-z-]+)[ \]]")]
    private static partial Regex Option();
}
