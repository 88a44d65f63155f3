namespace GovInfoReport.Validation.Tests;

public sealed class ReportFindingsTests
{
    private static readonly RowDefinition[] Others = [.. ReportFormat.Current.GetTable(3).Groups.Single(g => g.Code == "other").Rows];

    [Fact]
    public void A_collapsed_row_is_one_finding_with_the_places_of_the_others()
    {
        AnnualReport report = SampleReports.Good.Blank(c => Others.Contains(c.Row)) with
        {
            AdditionalRows = [new(Place.OfTable(3), "（六）其他处理", [], ["0", "0", "0", "0", "0", "0", "0"])],
        };
        Diagnostic[] read =
        [
            Read("GIR1011", DiagnosticSeverity.Warning, Place.OfTable(3), "（六）其他处理"),
            .. Others.Select(r => Read("GIR1004", DiagnosticSeverity.Warning, Place.Of(r))),
        ];
        Diagnostic finding = Assert.Single(Findings(report, read));
        Assert.Equal("GIR3021", finding.Id);
        Assert.Equal(Others.Select(Place.Of), finding.Related.Select(l => l.Place).Where(p => p.Row is not null));
    }

    [Fact]
    public void Where_the_prose_has_the_figure_that_mends_a_sum_the_finding_of_the_sum_says_so()
    {
        AnnualReport wrong = (SampleReports.Good with { Overview = new("一、总体情况", "新收政府信息公开申请27件。") }).With(("t3.newRequests.total", 29));
        Diagnostic[] result = [.. Findings(wrong, [])];
        Assert.DoesNotContain(result, d => d.Id == "GIR5001");
        Diagnostic sum = result.First(d => d.Id == "GIR2001");
        Assert.Contains(sum.Suggestions, s => s.ToString(LocalizedText.ChineseCulture).StartsWith("正文写为27件", StringComparison.Ordinal));
        Assert.Contains(sum.Related, l => l.Place.Code == "s1");
    }

    [Fact]
    public void A_missing_section_says_what_its_table_lacks()
    {
        AnnualReport report = SampleReports.Good.Blank(c => c.Table.Number == 4) with
        {
            Headings = [.. SampleReports.Good.Headings.Where(h => h.Section != 4)],
        };
        Diagnostic[] read =
        [
            Read("GIR1001", DiagnosticSeverity.Warning, Place.OfSection(4)),
            Read("GIR1003", DiagnosticSeverity.Warning, Place.OfTable(4)),
        ];
        Assert.Equal(["GIR3001"], Findings(report, read).Select(d => d.Id));
    }

    [Fact]
    public void A_column_of_blank_totals_is_one_finding()
    {
        AnnualReport report = SampleReports.Good.Blank(c => c.Table.Number == 3 && c.Column.Code == "total" && c.Row.Group is null);
        EquatableArray<Diagnostic> findings = Findings(report, []);
        Diagnostic finding = Assert.Single(findings, d => d.Id == "GIR2005");
        Assert.True(finding.Related.Count >= 3);
        Assert.Contains("more", finding.GetMessage(new("en")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_options_hold_for_diagnostics_of_the_reading()
    {
        Diagnostic[] read =
        [
            Read("GIR1005", DiagnosticSeverity.Error, Place.OfTable(3)),
            Read("GIR1022", DiagnosticSeverity.Warning, Place.OfTable(3)),
            Read("GIR1010", DiagnosticSeverity.Warning, Place.OfTable(2)),
        ];
        ReportValidatorOptions options = ReportValidatorOptions.FromJson("""
            { "version": 1, "severities": { "GIR1022": "info", "GIR1010": "off" },
                "suppressions": [ { "id": "GIR1005", "reason": "seen" } ] }
            """);
        ParseResult parsed = new(SampleReports.Good, [.. read]);
        ReportFindings all = ReportFindings.Of(parsed, ReportValidator.Validate(parsed, options), options);
        Assert.Equal([("GIR1022", DiagnosticSeverity.Info)], all.Findings.Select(d => (d.Id, d.Severity)));
        Assert.Equal("GIR1005", Assert.Single(all.Suppressed).Diagnostic.Id);
        Assert.True(all.IsReadingWhole);
        Assert.False(ReportFindings.Of(parsed, null).IsReadingWhole);
    }

    [Fact]
    public void An_accepted_finding_leaves_no_other_of_its_cause_in_its_place()
    {
        AnnualReport report = SampleReports.Good.Blank(c => c.Table.Number == 4) with
        {
            Headings = [.. SampleReports.Good.Headings.Where(h => h.Section != 4)],
        };
        ParseResult parsed = new(report, [Read("GIR1001", DiagnosticSeverity.Warning, Place.OfSection(4)),
            Read("GIR1001", DiagnosticSeverity.Warning, Place.OfSection(5))]);
        ReportValidatorOptions options = ReportValidatorOptions.FromJson("""
            { "version": 1, "suppressions": [ { "id": "GIR3001", "place": "s4", "reason": "Nothing to say." } ] }
            """);
        ReportFindings all = ReportFindings.Of(parsed, ReportValidator.Validate(parsed, options), options);
        Assert.Equal(["s5"], all.Findings.Select(d => d.Place.Code));
        Assert.Equal("GIR3001", Assert.Single(all.Suppressed).Diagnostic.Id);
    }

    [Fact]
    public void Sections_that_changed_places_are_one_finding()
    {
        (string Text, int? Number, int? Section)[] headings =
            [.. ReportFormat.Current.Sections.Select(s => (s.Heading, (int?)s.Number, (int?)s.Number))];
        (string, int?, int?) early = ("五、其他需要报告的事项", 5, 6), late = ("六、存在的主要问题及改进情况", 6, 5);
        Assert.Equal(["GIR3003"], Findings(SampleReports.WithHeadings([.. headings[..4], early, late]), []).Select(d => d.Id));
        Assert.Equal(["GIR3003", "GIR3004"],
            Findings(SampleReports.WithHeadings([("总体情况", null, 1), .. headings[1..4], early, late]), []).Select(d => d.Id));
    }

    [Fact]
    public void Tables_of_the_former_format_lack_no_row_that_only_it_has()
    {
        AnnualReport report = FormerReports.Good with { Year = 2023 };
        Diagnostic[] read = [.. ReportFormat.Former.Disclosure.Rows.Where(r => r.Code is "t2.otherServices" or "t2.procurement")
            .Select(r => Read("GIR1004", DiagnosticSeverity.Warning, Place.Of(r)))];
        Assert.Equal(2, read.Length);
        Assert.DoesNotContain(Findings(report, read), d => d.Id == "GIR1004");
    }

    [Fact]
    public void A_message_that_begins_with_a_table_begins_with_a_capital()
    {
        DiagnosticDescriptor descriptor = new("X1", DiagnosticSeverity.Info, new("t", "t"), new("{0} ends early.", "{0}不完整。"));
        Diagnostic finding = new(descriptor, Location.None, ReportFormat.Current.GetTable(3));
        Assert.Equal("Table 3 ends early.", finding.GetMessage(new("en")));
        Assert.Equal("第三部分表格不完整。", finding.GetMessage(new("zh-CN")));
    }

    [Fact]
    public void A_blank_total_alone_is_one_finding()
    {
        AnnualReport report = SampleReports.With(("t4.review.total", null));
        Assert.Equal(["GIR2005"], Findings(report, []).Select(d => d.Id));
    }

    [Fact]
    public void A_suppression_past_its_day_is_a_finding()
    {
        AnnualReport broken = SampleReports.With(("t4.review.total", 9));
        Suppression past = new("GIR2004", "known") { Expires = new DateOnly(2026, 1, 1) };
        ReportValidatorOptions options = ReportValidatorOptions.Default with { Suppressions = [past], Today = new DateOnly(2026, 2, 1) };
        Assert.Equal(["GIR2004", "GIR0024"], ReportValidator.Validate(broken, options).Diagnostics.Select(d => d.Id));
    }

    [Fact]
    public void What_is_right_in_a_file_of_rules_with_mistakes_holds()
    {
        RulesFileException exception = Assert.Throws<RulesFileException>(() =>
            ReportValidatorOptions.FromJson("""
                { "version": 1, "severities": { "GIR2001": "fatal", "GIR2004": "info", "ACME-7": "off" } }
                """));
        Assert.Equal("$.severities.GIR2001", Assert.Single(exception.Errors).Path);
        Assert.Equal(DiagnosticSeverity.Info, exception.Rest!.Severities["GIR2004"]);
        Assert.Contains("ACME-7", exception.Rest.Off);
    }

    [Fact]
    public void A_blank_in_a_sum_is_said_to_be_blank()
    {
        Diagnostic finding = ReportValidator.Validate(SampleReports.With(("t3.carriedOver.naturalPerson", null))).Diagnostics
            .Single(d => d.Place.Code == "t3.carriedForward.naturalPerson");
        Assert.Contains("上年结转 空白（按0计）", finding.GetMessage(new("zh-CN")), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_figures_that_mend_a_balance_those_with_two_digits_transposed_come_first()
    {
        AnnualReport report = SampleReports.With(
            ("t3.newRequests.naturalPerson", 481), ("t3.newRequests.total", 485), ("t3.granted.naturalPerson", 412),
                ("t3.granted.total", 415),
            ("t3.outcomesTotal.naturalPerson", 423), ("t3.outcomesTotal.total", 427), ("t3.carriedOver.naturalPerson", 0),
            ("t3.carriedOver.total", 0), ("t3.carriedForward.naturalPerson", 85), ("t3.carriedForward.total", 85));
        Suspect first = ReportValidator.Validate(report).Suspects[0].Suspects[0];
        Assert.Contains(first.Changes, c => c.Cell.Row.Code == "t3.carriedForward" && c is { Stated: 85, Mending: 58 });
        Assert.Contains("数字颠倒", first.Explanation.ToString(new("zh-CN")), StringComparison.Ordinal);
    }

    private static EquatableArray<Diagnostic> Findings(AnnualReport report, Diagnostic[] read)
    {
        ParseResult parsed = new(report, [.. read]);
        return ReportFindings.Of(parsed, ReportValidator.Validate(parsed)).Findings;
    }

    private static Diagnostic Read(string id, DiagnosticSeverity severity, Place place, params object?[] arguments) =>
        new(new DiagnosticDescriptor(id, severity, new("t", "t"), new("m", "m")), Location.At(place), [.. arguments]);
}
