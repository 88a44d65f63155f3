using System.Globalization;

namespace GovInfoReport.Collections.Tests.Levels;

public class AggregateTests
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    private static readonly Roster Bodies = Roster.Parse("""
        agency,kind
        临河县人民政府办公室,own
        临河县公安局,department
        柳林镇人民政府,township
        临河县税务局,vertical
        """);

    private static AnnualReport Own { get; } = Part("临河县人民政府办公室", 20);

    private static AnnualReport Police { get; } = Part("临河县公安局", 30);

    private static AnnualReport Town { get; } = Part("柳林镇人民政府", 5);

    private static AnnualReport Whole { get; } = Part("临河县", 55);

    [Fact]
    public void Parts_that_exceed_the_whole_are_an_error_even_where_members_are_missing()
    {
        AggregateResult result = Check(Whole.With(("t3.newRequests.naturalPerson", 48), ("t3.newRequests.total", 48)), Bodies, Own, Police);
        Diagnostic finding = result.Diagnostics.Single(d => d.Id == "GIR4101");
        Assert.Equal((RelationVerdict.Fail, DiagnosticSeverity.Error), (result.Verdict, finding.Severity));
        Assert.StartsWith(
            "本年新收政府信息公开申请数量（自然人）：本级及 1 个单位之和 50 件，汇总数 48 件，少 2 件（总计 48 ↔ 50）。汇总数不得小于分项之和，请核对两者。",
            finding.GetMessage(Chinese),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Fewer_normative_documents_are_a_warning() =>
        Assert.Equal(
            DiagnosticSeverity.Warning,
            Assert.Single(Check(Whole, Bodies, Own.With(("t2.normativeDocuments.issued", 2)), Police, Town).Diagnostics).Severity);

    [Fact]
    public void A_whole_beyond_its_parts_is_an_error_where_all_are_there() =>
        Assert.Equal(["GIR4102"], Check(Whole.With(("t2.licensing.decisions", 9)), Bodies, Own, Police, Town).Diagnostics.Ids());

    [Fact]
    public void Without_its_own_part_the_rest_is_the_own_part()
    {
        Roster roster = new([.. Bodies.Entries.Skip(1)]);
        AggregateResult result = Check(Whole, roster, Police, Town);
        Assert.Equal((RelationVerdict.Pass, true), (result.Verdict, result.IsOwnPartDerived));
        Assert.Equal(Own.Cells["t3.granted.total"], result.Residual["t3.granted.total"]);
    }

    [Theory]
    [InlineData("公安局", "柳林镇人民政府")]
    [InlineData("临河县公安局", "临河县柳林镇人民政府")]
    [InlineData("淮安市临河县公安局", "柳林镇")]
    public void Parts_are_named_with_or_without_the_place_of_the_whole(string police, string town)
    {
        AggregateResult result = Check(Whole, Bodies, Own, Police with { Agency = police }, Town with { Agency = town });
        Assert.Equal(RelationVerdict.Pass, result.Verdict);
        Assert.Equal(3, result.Completeness.Received.Count);
        Assert.Empty(result.Completeness.Unexpected);
    }

    [Fact]
    public void A_part_of_another_place_is_none()
    {
        AggregateResult result = Check(Whole, Bodies, Own, Police with { Agency = "清河县公安局" }, Town);
        Assert.Equal(["临河县公安局"], result.Completeness.Missing);
        Assert.Equal(["清河县公安局"], result.Completeness.Unexpected);
    }

    [Fact]
    public void A_body_that_took_over_those_that_are_missing_is_named()
    {
        AggregateResult result = Check(Whole, Bodies, Own, Part("临河县综合执法局", 35));
        Diagnostic scope = result.Diagnostics.Single(d => d.Id == "GIR4105");
        Assert.Contains("差额与临河县综合执法局的报告逐项相同", scope.GetMessage(Chinese), StringComparison.Ordinal);
        Assert.DoesNotContain("逐项相同", Check(Whole, Bodies, Own, Part("临河县综合执法局", 34)).Diagnostics.Single(d => d.Id == "GIR4105")
            .GetMessage(Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Bodies_of_the_state_are_not_added() =>
        Assert.Equal(RelationVerdict.Pass, Check(Whole, Bodies, Own, Police, Town, Part("临河县税务局", 7)).Verdict);

    [Fact]
    public void Bodies_of_the_state_are_not_added_without_a_roster_either_and_that_is_said()
    {
        AggregateResult result = Check(Whole, null, Own, Police, Town, Part("国家税务总局临河县税务局", 7));
        Diagnostic finding = Assert.Single(result.Diagnostics);
        Assert.Equal("GIR4105", finding.Id);
        Assert.Contains("国家税务总局临河县税务局", finding.GetMessage(Chinese), StringComparison.Ordinal);
        Assert.Equal(3, result.Members.Count);
    }

    [Fact]
    public void Bodies_of_the_state_are_added_to_one_of_their_own() => Assert.Contains(
        Check(Part("国家税务总局淮安市税务局", 3), null, Part("国家税务总局临河县税务局", 7)).Diagnostics, d => d.Id == "GIR4101");

    [Fact]
    public void A_part_that_counts_twice_in_the_whole_is_named_and_nothing_says_the_opposite()
    {
        AggregateResult result = Check(Part("临河县", 85), Bodies, Own, Police, Town);
        string message = Assert.Single(result.Diagnostics, d => d.Id == "GIR4102").GetMessage(Chinese);
        Assert.Contains("差额与临河县公安局的全部数据相同", message, StringComparison.Ordinal);
        Assert.DoesNotContain("没有报告与差额对应", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_of_the_whole_in_the_wrong_column_are_one_finding()
    {
        AnnualReport whole = Whole.With([.. ((string[])["t3.newRequests", "t3.granted", "t3.outcomesTotal"]).SelectMany(row =>
            ((string, decimal?)[])[(row + ".naturalPerson", Whole.Cells[row + ".naturalPerson"] - 4), (row + ".enterprise", 4)])]);
        Diagnostic finding = Assert.Single(Check(whole, Bodies, Own, Police, Town).Diagnostics);
        Assert.Equal(("GIR4101", DiagnosticSeverity.Error), (finding.Id, finding.Severity));
        Assert.Contains("各行“自然人”所少与“商业企业”所多相同", finding.GetMessage(Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_row_is_named_apart_from_the_column_of_its_name()
    {
        AnnualReport whole = Whole.With(("t3.outcomesTotal.naturalPerson", 50));
        Diagnostic finding = Assert.Single(Check(whole, Bodies, Own, Police, Town).Diagnostics, d => d.Id == "GIR4101");
        Assert.StartsWith("（七）总计（自然人）：", finding.GetMessage(Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_of_another_year_is_no_report_of_this()
    {
        AggregateResult result = Check(Whole, Bodies, Own, Police, Town with { Year = 2023 });
        Assert.Equal(["柳林镇人民政府"], result.Completeness.OfAnotherYear);
        Assert.Equal(RelationVerdict.NotAssessable, result.Verdict);
    }

    [Fact]
    public void The_whole_among_its_parts_is_passed_over() =>
        Assert.Equal(RelationVerdict.Pass, Check(Whole, Bodies, Whole, Own, Police, Town).Verdict);

    [Fact]
    public void A_whole_with_the_figures_of_its_own_part_covers_only_itself()
    {
        AggregateResult result = Check(Whole with { Cells = Own.Cells }, Bodies, Own, Police, Town);
        Assert.Equal(["GIR4105"], result.Diagnostics.Ids());
        Assert.All(result.Relations, r => Assert.Equal(NotAssessableReason.ScopeUnclear, r.Reason));
    }

    [Fact]
    public void A_body_that_the_roster_lacks_is_listed_and_not_added()
    {
        AggregateResult result = Check(Whole, Bodies, Own, Police, Town, Part("临河县教育局", 3));
        Assert.Equal(["临河县教育局"], result.Completeness.Unexpected);
        Assert.Equal((RelationVerdict.Pass, "GIR4105"), (result.Verdict, Assert.Single(result.Diagnostics).Id));
    }

    [Fact]
    public void A_missing_member_with_a_report_of_nearly_its_name_is_a_question()
    {
        AggregateResult result = Check(Whole, Bodies, Own, Police, Town with { Agency = "柳村镇人民政府" });
        Assert.Equal(["柳林镇人民政府"], result.Completeness.Renamed);
        Assert.Contains("GIR4104", result.Diagnostics.Ids());
        Assert.Equal(RelationVerdict.NotAssessable, result.Verdict);
    }

    [Fact]
    public void A_late_report_is_a_warning() =>
        Assert.Equal(
            "柳林镇人民政府于2025年2月3日公布报告，晚于规定期限2025年1月31日。今后请按期公布；如公布日期有误，请更正。",
            Assert.Single(Check(Whole, Bodies, Own, Police,
                Town with { PublicationDate = new DateOnly(2025, 2, 3) }).Diagnostics).GetMessage(Chinese));

    [Fact]
    public void A_doubtful_figure_of_a_part_leaves_its_cell_open_and_no_other()
    {
        CellDefinition cell = ReportFormat.Current.GetCell("t3.granted.total");
        AnnualReport doubtful = Town.With((cell.Code, null)) with { Unsettled = [new UnsettledValue(Place.Of(cell), "?")] };
        AggregateResult result = Check(Whole, Bodies, Own, Police, doubtful);
        Assert.Equal([cell], result.Relations.Where(r => r.Verdict != RelationVerdict.Pass).Select(r => r.Cell));
        Assert.Null(result.Residual[cell]);
    }

    [Fact]
    public void A_whole_without_a_name_is_compared_with_nothing()
    {
        AggregateResult result = Check(Whole with { Agency = null }, Bodies, Own);
        Assert.Equal((RelationVerdict.NotAssessable, "GIR4011"), (result.Verdict, Assert.Single(result.Diagnostics).Id));
    }

    private static AnnualReport Part(string agency, decimal granted) =>
        Figures.Report(agency, 2024).Balanced(("t3.granted.naturalPerson", granted));

    private static AggregateResult Check(AnnualReport whole, Roster? roster, params AnnualReport[] parts) =>
        ReportAggregate.Check(CollectedReport.Of(whole), parts.Select(p => CollectedReport.Of(p)), roster);
}
