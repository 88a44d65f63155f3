using System.Text.Json;
using System.Text.RegularExpressions;
using GovInfoReport.TestSupport;
using NJsonSchema;

namespace GovInfoReport.Cli.Tests;

public class ValidateCommandTests
{
    private const string Rules =
        """{ "version": 1, "suppressions": [ { "id": "GIR2003", "place": "t3.granted.total", "reason": "known misprint" } ] }""";

    [Fact]
    public void Redirected_text_is_one_finding_a_line()
    {
        ToolRun run = ToolRun.Of("validate", ToolRun.Sample);
        Assert.Equal(1, run.Status);
        Assert.All(run.OutputLines, line => Assert.StartsWith(ToolRun.Sample, line, StringComparison.Ordinal));
        string[] findings = FindingsOf(run);
        Assert.All(findings, line => Assert.Matches($@"^{Regex.Escape(ToolRun.Sample)}\(\d+,\d+\): error GIR\d{{4}}: .+ \[t3[^\]]*\]$",
            line));
        Assert.Contains(findings, l => l.EndsWith("[t3.granted.total]", StringComparison.Ordinal));
        Assert.Contains(findings, l => l.EndsWith("[t3.outcomesTotal.enterprise]", StringComparison.Ordinal));
        Assert.Equal(2, findings.Length);
        string[] others = [.. run.OutputLines.Except(findings)];
        Assert.Equal(2, others.Length);
        Assert.StartsWith(
            ToolRun.Sample + ": check: Commercial enterprises of row (1) Disclosed reads 12; 21 would mend", others[0],
            StringComparison.Ordinal);
        Assert.Equal(ToolRun.Sample + ": invalid: errors: 2", others[1]);
    }

    [Fact]
    public void A_report_without_errors_gives_status_0()
    {
        using TemporaryFolder folder = new();
        string mended = Mended(folder);
        ToolRun run = ToolRun.Of("validate", mended);
        Assert.Equal(0, run.Status);
        Assert.Equal([mended + ": valid"], run.OutputLines);
    }

    [Fact]
    public void What_the_parser_found_counts_too()
    {
        using TemporaryFolder folder = new();
        string path = folder
            .Write("short.txt", File.ReadAllText(Mended(folder)).Replace("486 |\n57 |\n", "486 |\n57x |\n", StringComparison.Ordinal));
        ToolRun run = ToolRun.Of("validate", path, "--format", "json");
        Assert.Equal(1, run.Status);
        using JsonDocument json = JsonDocument.Parse(run.Output);
        JsonElement file = json.RootElement.GetProperty("files")[0];
        Assert.Equal("incomplete", file.GetProperty("verdict").GetString());
        Assert.Contains(file.GetProperty("findings").EnumerateArray(),
            f => f.GetProperty("id").GetString()!.StartsWith("GIR1", StringComparison.Ordinal));
    }

    [Fact]
    public Task Shown_in_English() => Verifier.Verify(Shown("en"));

    [Fact]
    public Task Shown_in_Chinese() => Verifier.Verify(Shown("zh"));

    [Fact]
    public void Several_files_are_grouped_and_their_verdicts_counted()
    {
        using TemporaryFolder folder = new();
        ToolRun run = ToolRun
            .With(new ToolRun.Setting { IsShown = true }, "validate", ToolRun.Sample, Mended(folder), folder["missing.txt"]);
        Assert.Equal(2, run.Status);
        Assert.EndsWith("Reports: 1 valid, 1 invalid, 1 incomplete\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public Task Json()
    {
        // The list of rules grows with the rules; what it holds is tested beside.
        string json = Neutral(ToolRun.Of("validate", ToolRun.Sample, "--format", "json").Output);
        return Verifier.Verify(json[..json.IndexOf(",\"rules\":", StringComparison.Ordinal)]
            .Replace(",{\"", ",\n{\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Json_says_what_became_of_each_rule()
    {
        using JsonDocument json = JsonDocument.Parse(ToolRun.Of("validate", ToolRun.Sample, "--format", "json").Output);
        Dictionary<string, string> rules = json.RootElement.GetProperty("files")[0].GetProperty("rules").EnumerateArray()
            .ToDictionary(r => r.GetProperty("id").GetString()!, r => r.GetProperty("state").GetString()!);
        Assert.Equal("passed", rules["GIR2001"]);
        Assert.Equal("failed", rules["GIR2002"]);
    }

    [Fact]
    public void Json_of_many_files_is_one_document()
    {
        using TemporaryFolder folder = new();
        ToolRun run = ToolRun.Of("validate", ToolRun.Sample, Mended(folder), folder["missing.txt"], "--format", "json");
        using JsonDocument json = JsonDocument.Parse(run.Output);
        Assert.Equal(["invalid", "valid", "incomplete"],
            json.RootElement.GetProperty("files").EnumerateArray().Select(f => f.GetProperty("verdict").GetString()));
    }

    [Fact]
    public void Sarif_has_fixes_and_leads_to_pages_only_where_an_address_is_given()
    {
        string[] call = ["validate", ToolRun.Sample, "--format", "sarif"];
        Assert.DoesNotContain("helpUri", ToolRun.Of(call).Output, StringComparison.Ordinal);
        string sarif = ToolRun.Of([.. call, "--docs", "https://example.org/d"]).Output;
        Assert.Contains("\"helpUri\":\"https://example.org/d/GIR2002.md\"", sarif, StringComparison.Ordinal);
        Assert.Contains("\"fixes\":[", sarif, StringComparison.Ordinal);
        Assert.Contains("\"insertedContent\":{\"text\":\"21\"}", sarif, StringComparison.Ordinal);
        Assert.Equal(2, ToolRun.Of([.. call, "--docs", "docs/diagnostics"]).Status);
    }

    [Theory]
    [InlineData("en", "Severity: Error", "Commercial enterprises")]
    [InlineData("zh", "级别", "商业企业")]
    public void Sarif_has_the_page_of_each_rule_that_found_something_and_names_in_the_language(string language, string words, string name)
    {
        ToolRun run = ToolRun.Of(
            "validate", ToolRun.Sample, "--format", "sarif", "--lang", language, "--docs", "https://example.org/d");
        using JsonDocument sarif = JsonDocument.Parse(run.Output);
        JsonElement driver = sarif.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver");
        Assert.Equal("https://example.org/d", driver.GetProperty("informationUri").GetString());
        JsonElement help = driver.GetProperty("rules").EnumerateArray().First(r => r.GetProperty("id").GetString() == "GIR2002")
            .GetProperty("help");
        Assert.Contains(words, help.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("```", help.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("# GIR2002", help.GetProperty("markdown").GetString(), StringComparison.Ordinal);
        JsonElement other = driver.GetProperty("rules").EnumerateArray().First(r => r.GetProperty("id").GetString() == "GIR2001");
        Assert.False(other.GetProperty("help").TryGetProperty("markdown", out _));
        string[] names = [.. sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(r => r.GetProperty("locations")[0].GetProperty("logicalLocations")[0].GetProperty("name").GetString()!)];
        Assert.Contains(names, n => n.EndsWith(name, StringComparison.Ordinal));
        if (language == "en") Assert.All(names, n => Assert.DoesNotMatch("[一-龥]", n));
    }

    [Fact]
    public void A_finding_of_a_section_has_the_line_of_its_heading()
    {
        using TemporaryFolder folder = new();
        string text = File.ReadAllText(ToolRun.Sample);
        string[] lines = text.Split('\n');
        int heading = Array.FindIndex(lines, l => l.StartsWith("五、", StringComparison.Ordinal));
        (lines[heading + 1], lines[heading + 2]) = ("无。", "");
        string path = folder.Write("report.txt", string.Join('\n', lines));
        ToolRun run = ToolRun.Of("validate", path);
        string[] ofSection = [.. run.OutputLines.Where(l => l.EndsWith("[s5]", StringComparison.Ordinal))];
        Assert.NotEmpty(ofSection);
        Assert.All(ofSection, l => Assert.StartsWith($"{path}({heading + 1},", l, StringComparison.Ordinal));
        using JsonDocument sarif = JsonDocument.Parse(ToolRun.Of("validate", path, "--format", "sarif").Output);
        Assert.Contains(sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray(), r =>
            r.GetProperty("locations")[0].GetProperty("physicalLocation").TryGetProperty("region", out JsonElement region)
            && region.GetProperty("startLine").GetInt32() == heading + 1);
    }

    [Fact]
    public void Pages_of_a_folder_lead_back_to_their_overview()
    {
        using TemporaryFolder folder = new();
        folder.Write("in/deep/a.txt", File.ReadAllText(ToolRun.Sample));
        folder.Write("in/b.txt", File.ReadAllText(ToolRun.Sample));
        ToolRun.Of("validate", folder["in"], "--format", "html", "--output", folder["out/"]);
        Assert.Contains("href=\"index.html\"", File.ReadAllText(folder["out/b.txt.html"]), StringComparison.Ordinal);
        Assert.Contains("href=\"../index.html\"", File.ReadAllText(folder["out/deep/a.txt.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Html_is_one_page_with_the_findings()
    {
        ToolRun run = ToolRun.Of("validate", ToolRun.Sample, "--format", "html", "--lang", "zh");
        Assert.Contains("<html lang=\"zh-CN\">", run.Output, StringComparison.Ordinal);
        Assert.Contains("id=\"report-1-t3.granted.total\" class=\"error total\"", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task Sarif_is_valid_by_the_published_schema(string language)
    {
        JsonSchema schema = await JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "Sarif", "sarif-2.1.0.json"));
        Assert.NotEmpty(schema.Validate("""{"version":"2.1.0","runs":[{}]}"""));
        using TemporaryFolder folder = new();
        string suppressed = folder.Write("in/a b.txt", File.ReadAllText(ToolRun.Sample));
        folder.Write("in/govinforeport.rules.json", Rules);
        string[][] calls = [[ToolRun.Sample], [Mended(folder)], [ToolRun.Sample, suppressed, folder["missing.txt"]]];
        foreach (string[] files in calls)
        {
            string sarif = ToolRun.Of(["validate", .. files, "--format", "sarif", "--lang", language]).Output;
            Assert.Empty(schema.Validate(sarif));
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task Json_is_valid_by_the_schema_of_findings(string language)
    {
        JsonSchema schema = await JsonSchema.FromFileAsync(RepositoryFiles.PathOf("docs/findings.schema.json"));
        Assert.NotEmpty(schema.Validate("""{"files":[{"file":"a.txt"}]}"""));
        using TemporaryFolder folder = new();
        string suppressed = folder.Write("in/a b.txt", File.ReadAllText(ToolRun.Sample));
        folder.Write("in/govinforeport.rules.json", Rules);
        string[][] calls = [[ToolRun.Sample], [Mended(folder)], [ToolRun.Sample, suppressed, folder["missing.txt"]]];
        foreach (string[] files in calls)
        {
            string json = ToolRun.Of(["validate", .. files, "--format", "json", "--lang", language]).Output;
            Assert.Empty(schema.Validate(json));
        }
    }

    [Fact]
    public void Sarif_carries_level_operands_fingerprints_and_suppressions()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("a b.txt", File.ReadAllText(ToolRun.Sample));
        folder.Write("govinforeport.rules.json", Rules);
        ToolRun run = ToolRun.Of("validate", path, "--format", "sarif");
        using JsonDocument sarif = JsonDocument.Parse(run.Output);
        JsonElement[] results = [.. sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];
        Assert.All(results, r => Assert.Equal("error", r.GetProperty("level").GetString()));
        JsonElement outcomes = Assert.Single(results, r => r.GetProperty("ruleId").GetString() == "GIR2002");
        Assert.Equal(22, outcomes.GetProperty("relatedLocations").GetArrayLength());
        Assert.Equal(32, outcomes.GetProperty("partialFingerprints").GetProperty("govInfoReport/v1").GetString()!.Length);
        Assert.EndsWith("/a%20b.txt",
            outcomes.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri")
            .GetString(), StringComparison.Ordinal);
        Assert.False(outcomes.TryGetProperty("suppressions", out _));
        JsonElement row = Assert.Single(results, r => r.GetProperty("ruleId").GetString() == "GIR2003");
        Assert.Equal("known misprint", row.GetProperty("suppressions")[0].GetProperty("justification").GetString());
        string[] rules = [.. sarif.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules")
            .EnumerateArray().Select(r => r.GetProperty("id").GetString()!)];
        Assert.Contains("GIR2001", rules);
        Assert.Equal(rules.Distinct().Order(StringComparer.Ordinal), rules);
    }

    [Fact]
    public void Rules_are_found_upward_from_the_file_and_can_be_named()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("deep/down/report.txt", File.ReadAllText(ToolRun.Sample));
        string rules = folder.Write("govinforeport.rules.json", Rules);
        Assert.Single(FindingsOf(ToolRun.Of("validate", path)));
        Assert.Single(FindingsOf(ToolRun.Of("validate", ToolRun.Sample, "--rules", rules)));
    }

    [Theory]
    [InlineData("en", "invalid: errors: 1, accepted: 1")]
    [InlineData("zh", "不通过：错误 1 条，已豁免 1 条")]
    public void What_rules_accept_is_counted_beside_what_was_found(string language, string verdict)
    {
        using TemporaryFolder folder = new();
        string rules = folder.Write("rules.json", Rules);
        string[] call = ["validate", ToolRun.Sample, "--rules", rules, "--lang", language];
        Assert.Equal($"{ToolRun.Sample}: {verdict}", ToolRun.Of(call).OutputLines[^1]);
        Assert.Equal("  " + verdict, ToolRun.With(new ToolRun.Setting { IsShown = true }, call).OutputLines[^1]);
    }

    [Fact]
    public void English_tables_of_findings_have_English_labels()
    {
        foreach (int width in (int[])[60, 100, 140])
        {
            ToolRun run = ToolRun.With(new ToolRun.Setting { IsShown = true, Width = width }, "validate", ToolRun.Sample, "--lang", "en");
            Assert.Contains("(1) Disclosed ", run.Output, StringComparison.Ordinal);
            Assert.DoesNotMatch("[一-龥]", run.Output[run.Output.IndexOf("error", StringComparison.Ordinal)..]);
            Assert.DoesNotContain('…', run.Output);
        }
    }

    private static string[] FindingsOf(ToolRun run) => [.. run.OutputLines.Where(l => l.Contains(": error GIR", StringComparison.Ordinal))];

    [Fact]
    public void A_broken_file_of_rules_is_told_and_gives_status_2()
    {
        using TemporaryFolder folder = new();
        string rules = folder.Write("bad.json", "{ \"severities\": 1 ");
        ToolRun run = ToolRun.Of("validate", ToolRun.Sample, "--rules", rules);
        Assert.Equal(2, run.Status);
        Assert.StartsWith(rules + "(1,19): error: ", run.ErrorLines[1], StringComparison.Ordinal);
        Assert.Equal(2, ToolRun.Of("validate", ToolRun.Sample, "--rules", folder["none.json"]).Status);
    }

    private static string Mended(TemporaryFolder folder) =>
        folder.Write("mended.txt", File.ReadAllText(ToolRun.Sample).Replace("198 |\n12 |\n", "198 |\n21 |\n", StringComparison.Ordinal));

    // Beside a short path the title fits its line, wherever the tests are run.
    private static string Shown(string language)
    {
        using TemporaryFolder folder = new();
        string sample = folder.Write("linhe-2024.txt", File.ReadAllText(ToolRun.Sample));
        ToolRun run = ToolRun.With(new ToolRun.Setting { IsShown = true, Width = 120 }, "validate", sample, "--lang", language);
        return run.Output.Replace(sample, "linhe-2024.txt", StringComparison.Ordinal);
    }

    private static string Neutral(string text) => text.Replace(ToolRun.Sample, "linhe-2024.txt", StringComparison.Ordinal);
}
