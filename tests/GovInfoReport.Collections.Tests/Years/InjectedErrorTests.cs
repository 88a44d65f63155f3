using System.Globalization;
using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Collections.Tests;

/// <summary>
/// Errors put into random series: each that changes a relation is found by its name, and where nothing was changed nothing is found.
/// </summary>
public class InjectedErrorTests
{
    private static readonly string[] Columns = [.. ReportFormat.Current.GetTable(3).Columns.Select(c => c.Code)];

    [Fact]
    public void Series_without_a_fault_have_no_finding_that_is_more_than_information() => SeriesGenerator.Pairs.Holds((previous, current) =>
    {
        SeriesResult result = ReportSeries.Compare([current, previous]);
        Assert.DoesNotContain(result.Diagnostics, d => d.Severity != DiagnosticSeverity.Info);
        Assert.Equal(RelationVerdict.Pass, result.Verdict);
        Assert.Equal(7, result.Relations.Count(r => r.RuleId == "GIR4001"));
    });

    [Fact]
    public void A_changed_figure_of_any_column_is_found() =>
        Gen.Select(SeriesGenerator.Pairs, Gen.Int[0, 6], Gen.Int[1, 9]).Holds((pair, column, change) =>
    {
        string cell = $"t3.carriedOver.{Columns[column]}";
        AnnualReport spoilt = pair.Current.With((cell, pair.Current[cell] + change));
        SeriesResult result = ReportSeries.Compare([pair.Previous, spoilt]);
        Diagnostic finding = Assert.Single(result.Diagnostics, d => d.Severity != DiagnosticSeverity.Info);
        Assert.Equal(("GIR4001", cell), (finding.Id, finding.Place.Code));
        Assert.Equal([cell], result.Relations.Where(r => r.Verdict == RelationVerdict.Fail).Select(r => r.Cell.Code));
    });

    [Fact]
    public void A_figure_changed_with_its_total_is_an_error() =>
        Gen.Select(SeriesGenerator.Pairs, Gen.Int[0, 5], Gen.Int[1, 9]).Holds((pair, column, change) =>
    {
        string cell = $"t3.carriedOver.{Columns[column]}";
        AnnualReport spoilt = pair.Current.Balanced((cell, pair.Current[cell]!.Value + change));

        // Where fewer requests were dealt with than that, the balance takes the change back.
        if (spoilt[cell] == pair.Current[cell]) return;
        Diagnostic finding = Assert.Single(ReportSeries.Compare([pair.Previous, spoilt]).Diagnostics, d =>
            d.Severity != DiagnosticSeverity.Info);
        Assert.Equal(("GIR4001", "t3.carriedOver.total", DiagnosticSeverity.Error), (finding.Id, finding.Place.Code, finding.Severity));
        Assert.Equal(4, finding.Operands.Count);
    });

    [Fact]
    public void Figures_under_each_others_heads_are_found_as_such() =>
        Gen.Select(SeriesGenerator.Pairs, Gen.Int[0, 5], Gen.Int[1, 5]).Holds((pair, column, step) =>
    {
        string left = $"t3.carriedOver.{Columns[column]}", right = $"t3.carriedOver.{Columns[(column + step) % 6]}";
        AnnualReport swapped = pair.Current.With((left, pair.Current[right]), (right, pair.Current[left]));
        bool changed = pair.Current[left] != pair.Current[right];
        Assert.Equal(changed ? ["GIR4002"] : [], ReportSeries.Compare([pair.Previous, swapped]).Diagnostics
            .Where(d => d.Severity != DiagnosticSeverity.Info).Ids());
    });

    [Fact]
    public void A_row_that_was_left_blank_is_found_with_what_it_should_read() => SeriesGenerator.Pairs.Holds((previous, current) =>
    {
        AnnualReport blank = current.With([.. Columns.Select(c => ($"t3.carriedOver.{c}", (decimal?)null))]);
        Diagnostic[] findings = [.. ReportSeries.Compare([previous, blank]).Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Info)];
        if (current["t3.carriedOver.total"] == 0)
        {
            Assert.Empty(findings);
            return;
        }

        Diagnostic finding = Assert.Single(findings);
        Assert.Equal(("GIR4001", DiagnosticSeverity.Warning), (finding.Id, finding.Severity));
        Assert.Equal(current["t3.carriedOver.total"], finding.Expected);
        Assert.Single(finding.Suggestions);
    });

    [Fact]
    public void A_changed_stock_of_documents_is_found() => Gen.Select(SeriesGenerator.Pairs, Gen.Int[1, 50]).Holds((pair, change) =>
    {
        const string Cell = "t2.normativeDocuments.inForce";
        Diagnostic finding = Assert.Single(
            ReportSeries.Compare([pair.Previous, pair.Current.With((Cell, pair.Current[Cell] + change))]).Diagnostics, d =>
                d.Severity != DiagnosticSeverity.Info);
        Assert.Equal(("GIR4003", Cell), (finding.Id, finding.Place.Code));
        Assert.Equal(pair.Current[Cell], finding.Expected);
        string english = finding.GetMessage(CultureInfo.InvariantCulture);
        Assert.StartsWith("Administrative normative documents: in force", english, StringComparison.Ordinal);
        Assert.StartsWith("行政规范性文件：", finding.GetMessage(LocalizedText.ChineseCulture), StringComparison.Ordinal);
    });

    [Fact]
    public void The_order_of_the_reports_changes_nothing() => SeriesGenerator.Pairs.Holds((previous, current) =>
    {
        AnnualReport spoilt = current.With(("t3.carriedOver.total", current["t3.carriedOver.total"] + 1));
        SeriesResult one = ReportSeries.Compare([previous, spoilt]), other = ReportSeries.Compare([spoilt, previous]);
        Assert.Equal(one.Diagnostics.Select(d => d.GetMessage(CultureInfo.InvariantCulture)), other.Diagnostics
            .Select(d => d.GetMessage(CultureInfo.InvariantCulture)));
        Assert.Equal(one.Relations.Select(r => (r.RuleId, r.Cell, r.Verdict)), other.Relations.Select(r => (r.RuleId, r.Cell, r.Verdict)));
    });
}
