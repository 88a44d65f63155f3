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

    /// <summary>Moves table 3 in its box, and says how many of its labels and totals are seen whole, and how many there are.</summary>
    private const string Move = """
        const table = document.querySelector('table.t3');
        let box = table;
        while (box.scrollWidth <= box.clientWidth) box = box.parentElement;
        box.scrollLeft = (box.scrollWidth - box.clientWidth) / 2;
        const edges = box.getBoundingClientRect();
        const cells = [...table.querySelectorAll('td.total, th.at2[scope=row]')];
        const isSeen = place => place.left >= edges.left - 1 && place.right <= edges.right + 1;
        const seen = cells.filter(c => isSeen(c.getBoundingClientRect()));
        document.body.textContent = `[[${box.scrollLeft > 0} ${seen.length} ${cells.length}]]`;
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

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Labels_and_totals_of_table_3_stay_in_sight_on_a_telephone(string language)
    {
        if (HeadlessBrowser.Find() is not { } browser)
        {
            output.WriteLine("Skipped: there is no chromium to look at pages in (Debian: apt-get install chromium).");
            return;
        }

        string page = Pages(language).First().Replace(Policy, "", StringComparison.Ordinal) + $"<script>{Move}</script>";
        string[] answer = HeadlessBrowser.Answer(browser, page, Phone).Split(' ');
        Assert.Equal("true", answer[0]);
        Assert.Equal(answer[2], answer[1]);
        Assert.NotEqual("0", answer[2]);
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
