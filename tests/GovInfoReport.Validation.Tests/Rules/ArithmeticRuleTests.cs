namespace GovInfoReport.Validation.Tests;

public sealed class ArithmeticRuleTests
{
    [Theory]
    [InlineData("GIR2001")]
    [InlineData("GIR2002")]
    [InlineData("GIR2003")]
    [InlineData("GIR2004")]
    [InlineData("GIR2005")]
    [InlineData("GIR2006")]
    [InlineData("GIR2007")]
    [InlineData("GIR2008")]
    [InlineData("GIR2009")]
    [InlineData("GIR2010")]
    [InlineData("GIR2012")]
    [InlineData("GIR2013")]
    public void A_good_report_passes(string id) => RuleAssert.Passes(id, SampleReports.Good);

    [Fact]
    public void Balance_is_reported_at_what_is_carried_forward()
    {
        Diagnostic finding =
            RuleAssert.Fails("GIR2001", "t3.carriedForward.naturalPerson", SampleReports.With(("t3.carriedForward.naturalPerson", 5)));
        Assert.Equal(2, finding.Expected);
        Assert.Equal(5, finding.Actual);
        Assert.Equal([23m, 2, 23, 5], finding.Operands.Select(o => o.Value));
        Assert.Contains("23 + carried over 2 = 25", finding.GetMessage(new("en")), StringComparison.Ordinal);
    }

    [Fact]
    public void Outcomes_are_reported_at_their_total()
    {
        Diagnostic finding = RuleAssert.Fails("GIR2002", "t3.outcomesTotal.enterprise", SampleReports.With(("t3.granted.enterprise", 13)));
        Assert.Equal(14, finding.Expected);
        Assert.Equal(4, finding.Actual);
        Assert.Equal(22, finding.Operands.Count);
        Assert.Contains("13 + 1 = 14", finding.GetMessage(new("zh-CN")), StringComparison.Ordinal);
    }

    [Fact]
    public void Applicants_are_reported_at_the_total_of_the_row()
    {
        Diagnostic finding = RuleAssert.Fails("GIR2003", "t3.granted.total", SampleReports.With(("t3.granted.enterprise", 13)));
        Assert.Equal(25, finding.Expected);
        Assert.Equal(15, finding.Actual);
    }

    [Fact]
    public void Cases_are_reported_at_the_total_of_the_group()
    {
        Diagnostic finding = RuleAssert.Fails("GIR2004", "t4.review.total", SampleReports.With(("t4.review.total", 0)));
        Assert.Equal(4, finding.Expected);
        Assert.Equal(0, finding.Actual);
        Assert.NotEmpty(finding.Suggestions);
    }

    [Fact]
    public void A_blank_total_is_a_warning_and_its_sums_are_no_errors()
    {
        AnnualReport report = SampleReports.With(("t3.granted.total", null));
        Diagnostic finding = RuleAssert.Fails("GIR2005", "t3.granted.total", report);
        Assert.Equal(15, finding.Expected);
        Assert.Null(finding.Actual);
        Assert.Equal(Verdict.Valid, ReportValidator.Validate(report).Verdict);
    }

    [Fact]
    public void A_blank_total_of_outcomes_breaks_no_balance()
    {
        AnnualReport report = SampleReports.Good.Blank(c => c.Row.Code == "t3.outcomesTotal");
        Assert.Equal(["t3.outcomesTotal.total", "t3.outcomesTotal.naturalPerson", "t3.outcomesTotal.enterprise"],
            RuleAssert.Places("GIR2005", report).OrderByDescending(p => p.EndsWith("total", StringComparison.Ordinal)));
        Assert.Empty(RuleAssert.Places("GIR2001", report));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Only_totals_are_reported_once(bool blank)
    {
        AnnualReport report = SampleReports.Good;
        ReportCellsBuilder builder = report.Cells.ToBuilder();
        foreach (CellDefinition cell in ReportFormat.Current.GetTable(3).Cells)
        {
            if (cell.Column.Code != "total") builder[cell] = blank ? null : 0;
        }

        report = report with { Cells = builder.ToCells() };
        RuleAssert.Fails("GIR2006", "t3", report);
        Assert.Equal(Verdict.Valid, ReportValidator.Validate(report).Verdict);
    }

    [Fact]
    public void One_wrong_total_over_zeros_is_an_error_and_not_a_table_of_totals()
    {
        AnnualReport report = SampleReports.Good;
        ReportCellsBuilder builder = report.Cells.ToBuilder();
        foreach (CellDefinition cell in ReportFormat.Current.GetTable(3).Cells) builder[cell] = 0;
        builder[ReportFormat.Current.GetCell("t3.granted.total")] = 5;
        report = report with { Cells = builder.ToCells() };
        RuleAssert.Fails("GIR2003", "t3.granted.total", report);
        RuleAssert.Passes("GIR2006", report);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_blank_table_is_reported(int number) =>
        RuleAssert.Fails("GIR2007", "t" + number, SampleReports.Good.Blank(c => c.Table.Number == number));

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void Sums_of_a_blank_table_are_not_assessed(int number)
    {
        ValidationResult result = ReportValidator.Validate(SampleReports.Good.Blank(c => c.Table.Number == number));
        Assert.Equal(Verdict.Incomplete, result.Verdict);
        Assert.Contains(result.Rules, r => r.State == RuleState.NotAssessed && r.NotAssessed[0].Place.Code == "t" + number);
    }

    [Fact]
    public void A_sum_over_nothing_but_blanks_is_not_checked()
    {
        ValidationResult result = ReportValidator.Validate(SampleReports.Good.Blank(c => c.Column.Code == "researchInstitution"));
        Assert.Equal(Verdict.Valid, result.Verdict);
        Assert.Equal(["GIR3025"], result.Diagnostics.Select(d => d.Id));
    }

    [Fact]
    public void Blanks_count_as_zero_beside_figures()
    {
        ReportCells cells = SampleReports.Good.Cells;
        AnnualReport report = SampleReports.Good.Blank(c => c.Table.Number == 3 && cells[c] == 0);
        Assert.Empty(ReportValidator.Validate(report).Diagnostics);
    }

    [Fact]
    public void A_figure_in_the_wrong_column_is_reported()
    {
        AnnualReport report = SampleReports.With(("t3.granted.naturalPerson", 9), ("t3.granted.enterprise", 6));
        Diagnostic finding = RuleAssert.Fails("GIR2008", "t3.outcomesTotal.naturalPerson", report);
        Assert.Equal("t3.outcomesTotal.enterprise", Assert.Single(finding.Related).Place.Code);
    }

    [Fact]
    public void Documents_repealed_without_any_in_force_are_reported()
    {
        AnnualReport report = SampleReports.With(("t2.normativeDocuments.repealed", 5), ("t2.normativeDocuments.inForce", 0));
        RuleAssert.Fails("GIR2009", "t2.normativeDocuments.inForce", report);
    }

    [Fact]
    public void A_sum_over_an_unsettled_figure_is_not_assessed_and_said_to_be_so()
    {
        Place place = Place.Of(ReportFormat.Current.GetCell("t3.granted.naturalPerson"));
        AnnualReport report =
            SampleReports.With(("t3.granted.naturalPerson", null)) with { Unsettled = [new UnsettledValue(place, "1 2")] };
        ValidationResult result = ReportValidator.Validate(report);
        Assert.Equal(Verdict.Incomplete, result.Verdict);
        Assert.DoesNotContain(result.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Diagnostic finding = RuleAssert.Fails("GIR2010", "t3.granted.naturalPerson", report);
        Assert.Equal(12, finding.Expected);
        Assert.Equal(["t3.outcomesTotal.naturalPerson", "t3.granted.total"], finding.Related.Select(r => r.Place.Code));
    }

    [Fact]
    public void An_unsettled_row_takes_its_sums_out_and_leaves_the_others()
    {
        RowDefinition row = ReportFormat.Current.GetTable(3).Rows[2];
        AnnualReport report = SampleReports.Good.Blank(c => c.Row == row)
            .With(("t3.carriedOver.total", 9)) with
        { Unsettled = [new UnsettledValue(Place.Of(row), "12 | 3 | 15")] };
        ValidationResult result = ReportValidator.Validate(report);
        Assert.Equal(["t3.carriedForward.total", "t3.carriedOver.total"],
            result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Place.Code));
        Assert.Contains(result.Rules.Single(r => r.Descriptor.Id == "GIR2002").NotAssessed,
            n => n.Place.Code == "t3.outcomesTotal.enterprise");
    }

    [Fact]
    public void A_collapsed_row_stands_for_its_group()
    {
        AnnualReport report = SampleReports.With(
            ("t3.granted.naturalPerson", 10), ("t3.granted.total", 13)).Blank(c => c.Row.Group?.Code == "other") with
        {
            AdditionalRows = [new AdditionalRow(Place.OfTable(3), "（六）其他处理", [], ["2", "0", "0", "0", "0", "0", "2"])],
        };
        ValidationResult result = ReportValidator.Validate(report);
        Assert.Equal(Verdict.Valid, result.Verdict);
        Assert.Equal(["GIR3021"], result.Diagnostics.Select(d => d.Id));
    }

    [Fact]
    public void A_collapsed_row_that_cannot_be_read_leaves_its_columns_not_assessed()
    {
        AnnualReport report = SampleReports.Good.Blank(c => c.Row.Group?.Code == "other") with
        {
            AdditionalRows = [new AdditionalRow(Place.OfTable(3), "(六) 其他处理", [], ["2", "0", "若干"])],
        };
        Assert.Equal(Verdict.Incomplete, ReportValidator.Validate(report).Verdict);
    }

    [Fact]
    public void The_sum_of_a_collapsed_row_is_checked()
    {
        AnnualReport report = SampleReports.Good.Blank(c => c.Row.Group?.Code == "other") with
        {
            AdditionalRows = [new AdditionalRow(Place.OfTable(3), "其他处理", [], ["0", "0", "0", "0", "0", "0", "3"])],
        };
        Assert.Contains("t3", RuleAssert.Places("GIR2003", report));
    }

    [Fact]
    public void A_subtotal_of_organisations_is_checked()
    {
        string[] values = [.. ReportFormat.Current.GetTable(3).Rows
            .Select(r => r.Cells[1..^1].Sum(c => SampleReports.Good.Cells[c]!.Value)
                .ToString(System.Globalization.CultureInfo.InvariantCulture))];
        AnnualReport report =
            SampleReports.Good with { AdditionalRows = [new AdditionalRow(Place.OfTable(3), "法人或其他组织小计", [], [.. values])] };
        RuleAssert.Passes("GIR2011", report);
        values[2] = "7";
        report = SampleReports.Good with { AdditionalRows = [new AdditionalRow(Place.OfTable(3), "法人或其他组织小计", [], [.. values])] };
        Diagnostic finding = RuleAssert.Fails("GIR2011", "t3.granted", report);
        Assert.Equal(3, finding.Expected);
    }

    [Fact]
    public void Figures_beyond_64_bits_in_sum_are_still_checked()
    {
        AnnualReport report =
            SampleReports.With(("t4.review.upheld", long.MaxValue), ("t4.review.corrected", long.MaxValue), ("t4.review.other", 2),
                ("t4.review.total", 0));
        Diagnostic finding = RuleAssert.Fails("GIR2004", "t4.review.total", report);
        Assert.Equal(2m * long.MaxValue + 2, finding.Expected);
    }

    [Fact]
    public void A_table_that_ends_before_its_totals_has_no_balance_to_assess()
    {
        AnnualReport report = SampleReports.Good.Blank(c => c.Table.Number == 3 && c.Row.Index >= 10);
        ValidationResult result = ReportValidator.Validate(report);
        Assert.Equal(Verdict.Incomplete, result.Verdict);
        Assert.Empty(RuleAssert.Places("GIR2001", report));
    }

    [Fact]
    public void What_the_reading_left_in_doubt_is_not_assessed()
    {
        RowDefinition granted = ReportFormat.Current.GetTable(3).Rows[2];
        AnnualReport report = SampleReports.Good.Blank(c => c.Row == granted);
        Diagnostic missing =
            new(new DiagnosticDescriptor("GIR1004", DiagnosticSeverity.Warning, new("", ""), new("", "")), Location.At(Place.Of(granted)));
        Diagnostic remark = new(new DiagnosticDescriptor("GIR1011", DiagnosticSeverity.Warning, new("", ""), new("", "")),
            Location.At(Place.Of(granted)));
        Assert.Equal(Verdict.Incomplete, ReportValidator.Validate(new ParseResult(report, [missing])).Verdict);
        Assert.Equal(Verdict.Invalid, ReportValidator.Validate(new ParseResult(report, [remark])).Verdict);
    }
}
