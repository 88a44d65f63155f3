using Deque.AxeCore.Commons;
using GovInfoReport.TestSupport;
using Xunit.Abstractions;

namespace GovInfoReport.Cli.Tests;

/// <summary>Every page that the tool writes passes axe-core, on a wide window and on a phone, light and dark.</summary>
public sealed class AccessibilityTests(ITestOutputHelper output) : IDisposable
{
    private const int Wide = 1240, Phone = 390;

    private const string Policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">";

    /// <summary>Puts one line a violation into the body: the rule, and the element where it was seen.</summary>
    private const string Script = """
        axe.run({ resultTypes: ['violations'] }).then(results => {
          const lines = results.violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.target} ${n.failureSummary}`));
          document.body.textContent = `[[${results.passes.length} passes\n${lines.join('\n')}]]`;
        });
        """;

    private static readonly string County = Path.Combine(AppContext.BaseDirectory, "samples", "county");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Pages_break_no_rule_of_accessibility(string language)
    {
        if (HeadlessBrowser.Find() is not { } browser)
        {
            output.WriteLine("Skipped: there is no chromium to check pages in (Debian: apt-get install chromium).");
            return;
        }

        string axe = new BundledAxeScriptProvider().GetScript();
        Assert.All(Pages(language), page =>
        {
            Assert.Contains(Policy, page, StringComparison.Ordinal);
            string checkedPage = page.Replace(Policy, "", StringComparison.Ordinal) + $"<script>{axe}</script><script>{Script}</script>";
            Assert.All(new[] { (Wide, false), (Phone, false), (Wide, true) }, window =>
            {
                string[] lines = HeadlessBrowser.Answer(browser, checkedPage, window.Item1, window.Item2)
                    .Split('\n', StringSplitOptions.RemoveEmptyEntries);
                output.WriteLine($"{window}: {lines[0]}");
                Assert.True(lines.Length == 1, string.Join('\n', lines));
            });
        });
    }

    /// <summary>A report, its findings, a folder's findings, years and levels; of several pages alike, the first.</summary>
    private IEnumerable<string> Pages(string language)
    {
        string roster = Path.Combine(County, "roster.csv"), year = Path.Combine(County, "2024");
        string[][] commands =
        [
            ["parse", ToolRun.Sample],
            ["validate", ToolRun.Sample],
            ["validate", year],
            ["compare", County, "--roster", roster],
            ["aggregate", year, "--roster", roster, "--parent", Path.Combine(year, "government.md")],
        ];
        foreach ((int i, string[] command) in commands.Index())
        {
            string file = _folder[$"{i}.html"];
            ToolRun run = ToolRun.Of([.. command, "--format", "html", "--lang", language, "--output", file]);
            Assert.True(File.Exists(file), run.Error);
            yield return File.ReadAllText(file);
        }
    }
}
