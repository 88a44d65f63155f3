using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace GovInfoReport.Cli.Tests;

public sealed class BetweenCommandsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Years_that_follow_each_other_agree()
    {
        WriteYears(carriedOver: 5);
        ToolRun run = ToolRun.Of("compare", _folder["county"]);
        Assert.Equal((ExitStatus.Good, "临河县 2023–2024: agrees; 9 compared, 0 not assessed\n"), (run.Status, run.Output));
    }

    [Fact]
    public void What_was_carried_over_wrongly_is_one_line_with_its_file()
    {
        string later = WriteYears(carriedOver: 7);
        ToolRun run = ToolRun.Of("compare", _folder["county"]);
        Assert.Equal(ExitStatus.ErrorsFound, run.Status);
        Assert.StartsWith($"{later}: error GIR4001: ", run.OutputLines[0], StringComparison.Ordinal);
        Assert.Equal(2, run.OutputLines.Length);
    }

    [Fact]
    public void The_roster_within_the_folder_is_no_file_that_was_passed_over()
    {
        WriteYears(carriedOver: 5);
        string roster = _folder.Write("county/roster.csv", "agency,kind\n临河县,own\n");
        Assert.Empty(ToolRun.Of("compare", "--roster", roster, _folder["county"]).Error);
        Assert.NotEmpty(ToolRun.Of("compare", _folder["county"]).Error);
    }

    [Fact]
    public void A_file_of_rules_grades_and_suppresses_what_is_found_between_reports()
    {
        WriteYears(carriedOver: 7);
        string rules = _folder.Write("rules.json", """
            { "version": 1, "suppressions": [{ "id": "GIR4001", "place": "t3.carriedOver", "reason": "Two offices were merged." }] }
            """);
        Assert.Equal(ExitStatus.Good, ToolRun.Of("compare", "--rules", rules, _folder["county"]).Status);
        _folder.Write("rules.json", """{ "version": 1, "severities": { "GIR40*": "info" } }""");
        Assert.Contains(" info GIR4001: ", ToolRun.Of("compare", "--rules", rules, _folder["county"]).Output, StringComparison.Ordinal);
        _folder.Write("rules.json", """{ "version": 1, "severities": { "GIR9*": "info" } }""");
        Assert.Equal(ExitStatus.Failed, ToolRun.Of("compare", "--rules", rules, _folder["county"]).Status);
    }

    [Fact]
    public void What_a_file_of_rules_accepts_is_listed_as_accepted()
    {
        WriteYears(carriedOver: 7);
        string rules = _folder.Write("rules.json", """
            { "version": 1, "suppressions": [{ "id": "GIR4001", "reason": "Two offices were merged." }] }
            """);
        Assert.Contains("accepted: 1\n", ToolRun.Of("compare", "--rules", rules, _folder["county"]).Output, StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse(
            ToolRun.Of("compare", "--rules", rules, "--format", "json", _folder["county"]).Output);
        JsonElement accepted = json.RootElement.GetProperty("results").EnumerateArray().Last().GetProperty("suppressed")[0];
        Assert.Equal(("GIR4001", "Two offices were merged."),
            (accepted.GetProperty("id").GetString(), accepted.GetProperty("reason").GetString()));
        using JsonDocument sarif = JsonDocument.Parse(
            ToolRun.Of("compare", "--rules", rules, "--format", "sarif", _folder["county"]).Output);
        JsonElement result = Assert.Single(sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
        Assert.Equal("Two offices were merged.", result.GetProperty("suppressions")[0].GetProperty("justification").GetString());
        Assert.Contains("Two offices were merged.",
            ToolRun.Of("compare", "--rules", rules, "--format", "html", _folder["county"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Growth_that_the_prose_states_is_compared_with_the_year_before()
    {
        WriteYears(carriedOver: 5);
        string later = _folder["county/2024.json"];
        AnnualReport report = ReportSerializer.FromJson(File.ReadAllText(later)) with
        {
            Overview = new NarrativeSection("一、总体情况", "全年新收政府信息公开申请0件，同比增长12%。"),
        };
        File.WriteAllText(later, ReportSerializer.ToJson(report));
        string output = ToolRun.Of("compare", _folder["county"]).Output;
        Assert.Contains($"{later}: warning GIR5004: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_year_of_a_relation_is_that_of_the_later_report()
    {
        WriteYears(carriedOver: 5);
        using JsonDocument json = JsonDocument.Parse(ToolRun.Of("compare", "--format", "json", _folder["county"]).Output);
        JsonElement[] relations = [.. json.RootElement.GetProperty("results")[0].GetProperty("relations").EnumerateArray()];
        Assert.Contains(relations, r => r.GetProperty("rule").GetString() == "GIR4003");
        Assert.All(relations, r => Assert.Equal(2024, r.GetProperty("year").GetInt32()));
    }

    [Fact]
    public void A_terminal_shows_the_years_and_marks_what_does_not_hold()
    {
        WriteYears(carriedOver: 7);
        ToolRun run = ToolRun.With(new ToolRun.Setting { IsShown = true }, "compare", _folder["county"]);
        Assert.Contains("[7]", run.Output, StringComparison.Ordinal);
        Assert.Contains("[5]", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", 60)]
    [InlineData("en", 100)]
    [InlineData("zh", 60)]
    [InlineData("zh", 140)]
    public void A_terminal_shows_what_disagrees_with_its_figures_and_a_line_of_the_rest(string language, int width)
    {
        WriteYears(carriedOver: 7);
        Write("county/2023-town.json", "柳林镇", 2023, 0, 9);
        Write("county/2024-town.json", "柳林镇", 2024, 5, 3);
        ToolRun run = ToolRun.With(
            new ToolRun.Setting { IsShown = true, Width = width }, "compare", _folder["county"], "--lang", language);
        Assert.All(run.OutputLines, line => Assert.True(
            DisplayWidth.Of(line) <= width || line.Contains(_folder.ToString(), StringComparison.Ordinal), line));
        Assert.Single(run.OutputLines, l => Regex.IsMatch(l, @"^\s+2023\s+2024$"));
        Assert.Single(run.OutputLines, l => l.Contains("柳林镇", StringComparison.Ordinal));
        string[] labels = language == "en"
            ? ["2. Requests carried over from last year / Total", "4. Carried forward to next year / Total"]
            : ["二、上年结转政府信息公开申请数量 / 总计", "四、结转下年度继续办理 / 总计"];
        Assert.DoesNotContain('…', run.Output);
        if (width >= 100) Assert.All(labels, label => Assert.Contains(label, run.Output, StringComparison.Ordinal));
        Assert.DoesNotContain(language == "en" ? "icensing" : "行政许可", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_holds_relations_and_findings()
    {
        WriteYears(carriedOver: 7);
        using JsonDocument json = JsonDocument.Parse(ToolRun.Of("compare", "--format", "json", _folder["county"]).Output);
        JsonElement series = json.RootElement.GetProperty("results")[0];
        Assert.Equal(("fail", 2023), (series.GetProperty("verdict").GetString(),
            series.GetProperty("years")[0].GetProperty("year").GetInt32()));
        Assert.Equal("GIR4001", series.GetProperty("findings")[0].GetProperty("id").GetString());
    }

    [Fact]
    public void Sarif_names_the_files_of_both_reports()
    {
        WriteYears(carriedOver: 7);
        using JsonDocument json = JsonDocument.Parse(ToolRun.Of("compare", "--format", "sarif", _folder["county"]).Output);
        JsonElement result = json.RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        string[] files = [.. result.GetProperty("relatedLocations").EnumerateArray()
            .Select(l =>
                l.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()![^9..]).Distinct()
                    .Order()];
        Assert.Equal(["2023.json", "2024.json"], files);
    }

    [Fact]
    public void A_folder_of_pages_has_one_a_series_and_an_overview_that_leads_to_them()
    {
        WriteYears(carriedOver: 7);
        ToolRun run = ToolRun.Of("compare", "--format", "html", _folder["county"], "--output", _folder["pages/"]);
        Assert.Equal((ExitStatus.ErrorsFound, ""), (run.Status, run.Output));
        IEnumerable<string?> names = Directory.GetFiles(_folder["pages"]).Select(Path.GetFileName);
        Assert.Equal(["index.html", "临河县.html"], names.Order(StringComparer.Ordinal));
        Assert.Contains(
            "href=\"" + Uri.EscapeDataString("临河县.html"), File.ReadAllText(_folder["pages/index.html"]), StringComparison.Ordinal);
        string page = File.ReadAllText(_folder["pages/临河县.html"]);
        Assert.Contains("<svg", page, StringComparison.Ordinal);
        Assert.Contains("<mark>[7]</mark>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"index.html\">", page, StringComparison.Ordinal);
        Assert.Equal(2, ToolRun.Of("compare", "--format", "html", _folder["county"], "--output", _folder["pages/"]).Status);
    }

    [Fact]
    public void Other_formats_are_one_file_in_the_folder()
    {
        WriteYears(carriedOver: 7);
        ToolRun.Of("compare", "--format", "json", _folder["county"], "--output", _folder["out/"]);
        Assert.Equal(["compare.json"], Directory.GetFiles(_folder["out"]).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("../../x", "_.._.._x")]
    [InlineData(".x", "_.x")]
    [InlineData("a:b*c", "a_b_c")]
    [InlineData("", "_")]
    public void Names_of_pages_stay_in_their_folder(string text, string expected) => Assert.Equal(expected, OutputName.Safe(text));

    [Theory]
    [InlineData("en", false)]
    [InlineData("zh", true)]
    public void Pages_are_of_one_language(string language, bool isChinese)
    {
        WriteYears(carriedOver: 7);
        string page = ToolRun.Of("compare", "--format", "html", "--lang", language, _folder["county"]).Output;
        Assert.Equal(isChinese, page.Contains("本年新收", StringComparison.Ordinal));
        Assert.Equal(!isChinese, page.Contains("New requests", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void What_axe_asks_of_a_page_holds()
    {
        WriteYears(carriedOver: 7);
        string page = ToolRun.Of("compare", "--format", "html", _folder["county"]).Output;
        Assert.Contains("<html lang=", page, StringComparison.Ordinal);
        Assert.Equal(1, Count(page, "<h1>"));
        Assert.Equal(1, Count(page, "<main>"));
        Assert.Equal(Count(page, "<th ") + Count(page, "<th>"), Count(page, " scope="));
        Assert.DoesNotContain("></th>", page, StringComparison.Ordinal);
        Assert.Contains("role=\"img\" aria-label=", page, StringComparison.Ordinal);

        static int Count(string text, string part) => text.Split(part).Length - 1;
    }

    [Theory]
    [InlineData("en", "Together: 2 agencies")]
    [InlineData("zh", "共 2 个单位")]
    public void A_page_of_years_counts_agencies_and_has_the_worst_first_with_ids_that_lead_on(string language, string sum)
    {
        Write("county/2023-city.json", "丁城区", 2023, 0, 9);
        Write("county/2024-city.json", "丁城区", 2024, 5, 3);
        WriteYears(carriedOver: 7);
        string page = ToolRun.Of(
            "compare", "--format", "html", _folder["county"], "--lang", language, "--docs", "https://example.org/d").Output;
        Assert.Contains("<td>2023–2024</td>", page, StringComparison.Ordinal);
        Assert.Contains(sum, page, StringComparison.Ordinal);
        Assert.True(page.IndexOf("<h2>临河县", StringComparison.Ordinal) < page.IndexOf("<h2>丁城区", StringComparison.Ordinal));
        Assert.Contains("<a href=\"#rule-GIR4001\">GIR4001</a>", page, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"https://example.org/d/{(language == "zh" ? "zh/" : "")}GIR4001.md\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("index.html", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_a_whole_has_a_title_of_its_own_and_the_figures_of_the_parts()
    {
        string whole = Write("whole.json", "临河县", 2024, 0, 19), town = Write("town.json", "柳林镇人民政府", 2024, 0, 5),
            own = Write("own.json", "临河县人民政府办公室", 2024, 0, 4);
        string page = ToolRun.Of("aggregate", "--parent", whole, own, town, "--format", "html").Output;
        Assert.Contains("<h1>A whole and its parts</h1>", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"col\">柳林镇人民政府</th>", page, StringComparison.Ordinal);
        Assert.Matches("<td>&#x2B;10</td><td>19</td>(<td>4</td><td>5</td>|<td>5</td><td>4</td>)", page);
    }

    [Fact]
    public void A_page_has_the_plot_of_each_series()
    {
        WriteYears(carriedOver: 7);
        string page = ToolRun.Of("compare", "--format", "html", _folder["county"]).Output;
        Assert.Contains("<svg", page, StringComparison.Ordinal);
        Assert.Contains("<mark>[7]</mark>", page, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_whole_passes_with_its_roster_and_names_who_is_missing()
    {
        string whole = Write("whole.json", "临河县", 2024, 0, 9), own = Write("own.json", "临河县人民政府办公室", 2024, 0, 4),
            town = Write("town.json", "柳林镇人民政府", 2024, 0, 5);
        string roster = _folder.Write("roster.csv", "agency,kind\n临河县人民政府办公室,own\n柳林镇人民政府,township\n");
        ToolRun good = ToolRun.Of("aggregate", "--parent", whole, "--roster", roster, own, town);
        Assert.Equal(ExitStatus.Good, good.Status);
        Assert.StartsWith("临河县 2024: agrees; ", good.OutputLines[^1], StringComparison.Ordinal);
        Assert.Contains("柳林镇人民政府", ToolRun.Of("aggregate", "--parent", whole, "--roster", roster, own).OutputLines[0],
            StringComparison.Ordinal);
        ToolRun bad = ToolRun.Of("aggregate", "--parent", own, own, town);
        Assert.DoesNotContain("agrees;", bad.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_lists_some_places_of_a_finding_and_says_how_many_more_there_are()
    {
        foreach (int year in (int[])[2023, 2024])
        {
            ReportCellsBuilder cells = new();
            foreach (CellDefinition cell in ReportFormat.Current.Cells) cells[cell] = cell.Index + 1;
            AnnualReport report = new() { Title = $"临河县{year}年政府信息公开工作年度报告", Agency = "临河县", Year = year, Cells = cells.ToCells() };
            _folder.Write($"same/{year}.json", ReportSerializer.ToJson(report));
        }

        using JsonDocument sarif = JsonDocument.Parse(ToolRun.Of("compare", "--format", "sarif", _folder["same"]).Output);
        JsonElement found = Assert.Single(sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray(),
            r => r.GetProperty("ruleId").GetString() == "GIR4005");
        JsonElement[] places = [.. found.GetProperty("relatedLocations").EnumerateArray()];
        Assert.Equal(32, places.Length);
        Assert.Equal("170 more places belong to this finding and are not listed.",
            places[^1].GetProperty("message").GetProperty("text").GetString());
        Assert.Contains("2023.json", places[^2].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_count_of_the_prose_that_is_not_the_members_is_one_finding_in_every_format()
    {
        string whole = Write("whole.json", "临河县", 2024, 0, 9, "全县新收政府信息公开申请9件（县政府办公室5件、柳林镇4件）。"),
            own = Write("own.json", "临河县人民政府办公室", 2024, 0, 4), town = Write("town.json", "柳林镇人民政府", 2024, 0, 5);
        string[] call = ["aggregate", "--parent", whole, own, town];
        ToolRun lines = ToolRun.Of(call);
        Assert.Equal(ExitStatus.Good, lines.Status);
        string start = $"{whole}: warning GIR4107: The prose divides “9件” among members";
        Assert.StartsWith(start, lines.OutputLines[0], StringComparison.Ordinal);
        Assert.Contains("县政府办公室 5 ↔ 4, 柳林镇 4 ↔ 5", lines.OutputLines[0], StringComparison.Ordinal);
        Assert.EndsWith("In the prose: 县政府办公室 5 → 4; 柳林镇 4 → 5.", lines.OutputLines[1], StringComparison.Ordinal);
        Assert.Contains("文中“9件”按单位分列", ToolRun.Of([.. call, "--lang", "zh"]).Output, StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse(ToolRun.Of([.. call, "--format", "json"]).Output);
        JsonElement result = json.RootElement.GetProperty("results")[0];
        Assert.Equal("GIR4107", Assert.Single(result.GetProperty("findings").EnumerateArray()).GetProperty("id").GetString());
        Assert.Equal(
            ["临河县人民政府办公室 fail 4 5", "柳林镇人民政府 fail 5 4"],
            result.GetProperty("relations").EnumerateArray().Where(r => r.GetProperty("rule").GetString() == "GIR4107")
                .Select(r => string.Join(' ', ((string[])["agency", "verdict", "expected", "actual"]).Select(n => r.GetProperty(n)))));
        using JsonDocument sarif = JsonDocument.Parse(ToolRun.Of([.. call, "--format", "sarif"]).Output);
        JsonElement found = Assert.Single(sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
        Assert.Equal("GIR4107", found.GetProperty("ruleId").GetString());
        Assert.Contains("town.json", found.GetProperty("relatedLocations").ToString(), StringComparison.Ordinal);
        Assert.Contains("<a href=\"#rule-GIR4107\">", ToolRun.Of([.. call, "--format", "html"]).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("GB18030", false)]
    public void A_roster_is_read_in_the_encoding_that_a_spreadsheet_saved_it_in(string name, bool hasMark)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] text = encoding.GetBytes("agency,kind,aliases\r\n\"清河县自然资源局\",department,\"清河县国土资源局|清河县国土局\"\r\n");
        string roster = _folder["roster.csv"];
        File.WriteAllBytes(roster, hasMark ? [.. encoding.GetPreamble(), .. text] : text);
        string[] years = [Write("2023.json", "清河县国土资源局", 2023, 0, 9), Write("2024.json", "清河县自然资源局", 2024, 5, 3)];
        ToolRun run = ToolRun.Of(["compare", "--roster", roster, .. years]);
        Assert.Equal((ExitStatus.Good, "清河县国土资源局 2023–2024: agrees; 9 compared, 0 not assessed\n"), (run.Status, run.Output));
    }

    [Fact]
    public void A_roster_in_no_known_encoding_is_refused()
    {
        string roster = _folder["roster.csv"];
        File.WriteAllBytes(roster, [.. "agency,kind\n"u8, 0xFF, 0xFF, (byte)'\n']);
        ToolRun run = ToolRun.Of("compare", "--roster", roster, Write("2023.json", "清河县", 2023, 0, 9));
        Assert.Equal(ExitStatus.Failed, run.Status);
        Assert.Contains("neither UTF-8 nor GB18030", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_whole_that_cannot_be_read_is_named_by_its_file()
    {
        string part = Write("own.json", "清河县教育局", 2023, 0, 9), whole = _folder["whole.json"];
        ToolRun run = ToolRun.Of("aggregate", "--parent", whole, part);
        Assert.Equal(ExitStatus.Failed, run.Status);
        Assert.Equal($"{whole}: not fully assessed; 0 compared, 0 not assessed", run.OutputLines[^1]);
        Assert.DoesNotContain("no contradiction", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_whole_has_to_be_named() => Assert.Equal(ExitStatus.Failed, ToolRun.Of("aggregate", ToolRun.Sample).Status);

    [Fact]
    public void A_roster_that_cannot_be_read_ends_the_call()
    {
        ToolRun run = ToolRun.Of("compare", ToolRun.Sample, "--roster", _folder.Write("roster.csv", "name\n"));
        Assert.Equal(ExitStatus.Failed, run.Status);
        Assert.Contains("no column 'name'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_lines_are_input_as_they_are_output_gzipped_too()
    {
        WriteYears(carriedOver: 7);
        string lines = ToolRun.Of("parse", "--to", "json", _folder["county"]).Output;
        Assert.Equal(2, lines.Count(c => c == '\n'));
        string plain = _folder.Write("all.jsonl", lines), packed = _folder["all.jsonl.gz"];
        using (GZipStream stream = new(File.Create(packed), CompressionLevel.Fastest)) stream.Write(Encoding.UTF8.GetBytes(lines));
        foreach (string path in (string[])[plain, packed])
        {
            ToolRun run = ToolRun.Of("compare", path);
            Assert.Equal((ExitStatus.ErrorsFound, "GIR4001"), (run.Status, run.OutputLines[0].Split("error ")[1][..7]));
            Assert.Equal(lines, ToolRun.Of("parse", "--to", "json", path).Output);
        }
    }

    [Fact]
    public void A_line_has_the_counts_of_findings_and_the_doubts_beside_the_report()
    {
        string text = _folder.Write("two/report.txt", "云溪县2023年政府信息公开工作年度报告\n电子邮箱：gk-example.cn\n一、总体情况\n稳步推进。\n"
            + "二、主动公开政府信息情况\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t1\t0\t3\n行政规范性文件\t1x\t2\t40\n");
        using JsonDocument line = JsonDocument.Parse(ToolRun.Of("parse", "--to", "json", Path.GetDirectoryName(text)!).OutputLines[0]);
        string[] doubts = [.. line.RootElement.GetProperty("doubts").EnumerateArray()
            .Select(d => $"{d.GetProperty("id").GetString()} {d.GetProperty("place").GetString()}")];
        Assert.Contains(doubts, d => d.EndsWith(" t2.normativeDocuments.issued", StringComparison.Ordinal));
        Assert.Contains("GIR1003 t3", doubts);
        Assert.Contains("GIR1001 s6", doubts);
        Assert.Contains("GIR1046 contact.email", doubts);
        JsonElement counts = line.RootElement.GetProperty("findings");
        Assert.Equal(doubts.Length, counts.GetProperty("errors").GetInt32() + counts.GetProperty("warnings").GetInt32());
    }

    [Fact]
    public void Json_that_is_no_report_is_said()
    {
        ToolRun run = ToolRun.Of("compare", _folder.Write("other.json", "{\"a\":1}"));
        Assert.Equal(ExitStatus.Failed, run.Status);
        Assert.Contains("error GIR0025: The file is JSON, and no report", run.Error, StringComparison.Ordinal);
        Assert.DoesNotMatch("[a-z]{3}", ToolRun.Of("compare", _folder["other.json"], "--lang", "zh").Error.Split("GIR0025")[1]);
    }

    [Fact]
    public void A_line_is_named_by_its_file_whatever_follows()
    {
        WriteYears(carriedOver: 7);
        string line = ToolRun.Of("parse", "--to", "json", _folder["county"]).Output.Split('\n')[0];
        string report = line[line.IndexOf("\"report\"", StringComparison.Ordinal)..];
        string[] lines =
        [
            $"{{\"file\":\"a\\\"\\u0062.txt\",{report}",
            "{\"file\":\"cut.txt\",\"report\":{\"",
            "{\"file\":7}",
            $"{{\"file\":\"x.txt\",{report}}}",
        ];
        ToolRun run = ToolRun.Of("parse", "--to", "json", _folder.Write("lines.jsonl", string.Join('\n', lines)));
        Assert.StartsWith("{\"file\":\"a\\\"b.txt\",", Assert.Single(run.OutputLines), StringComparison.Ordinal);
        string[] errors = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("cut.txt: error GIR0025", errors[0], StringComparison.Ordinal);
        Assert.Contains("lines.jsonl: error GIR0025", errors[1], StringComparison.Ordinal);
        Assert.StartsWith("x.txt: error GIR0025", errors[2], StringComparison.Ordinal);
    }

    private string WriteYears(long carriedOver)
    {
        Write("county/2023.json", "临河县", 2023, 0, 9);
        return Write("county/2024.json", "临河县", 2024, carriedOver, 3);
    }

    // 2023 carries five requests forward.
    private string Write(string name, string agency, int year, long carriedOver, long granted, string? prose = null)
    {
        ReportCellsBuilder cells = new();
        foreach (CellDefinition cell in ReportFormat.Current.Cells) cells[cell] = 0;
        long forward = year == 2023 ? 5 : 0;
        Set("newRequests", granted + forward - carriedOver);
        Set("carriedOver", carriedOver);
        Set("granted", granted);
        Set("outcomesTotal", granted);
        Set("carriedForward", forward);
        AnnualReport report = new()
        {
            Title = $"{agency}{year}年政府信息公开工作年度报告",
            Agency = agency,
            Year = year,
            Cells = cells.ToCells(),
            Overview = prose is null ? null : new NarrativeSection("一、总体情况", prose),
        };
        return _folder.Write(name, ReportSerializer.ToJson(report));

        void Set(string row, long value)
        {
            cells[ReportFormat.Current.GetCell($"t3.{row}.naturalPerson")] = value;
            cells[ReportFormat.Current.GetCell($"t3.{row}.total")] = value;
        }
    }
}
