using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Collections.Tests.Levels;

/// <summary>A member left out, doubled or changed in random counties: the verdict is right, and the member is named.</summary>
public class InjectedErrorTests
{
    private const int Samples = 300;

    private static Gen<(Counties.County County, int Part)> WithPart { get; } = Gen
        .Select(Counties.Whole, Gen.Int[0, 1000], (county, n) => (county, n % county.Parts.Count));

    [Fact]
    public void A_whole_that_is_the_sum_of_its_parts_passes() => Counties.Whole.Holds(county =>
    {
        AggregateResult result = county.Check();
        Assert.Empty(result.Diagnostics);
        Assert.Equal((RelationVerdict.Pass, 200), (result.Verdict, result.ComparedCount));
        Assert.True(result.Completeness.IsComplete);
    });

    [Fact]
    public void Without_a_roster_nothing_passes_and_nothing_contradicts() => Counties.Whole.Holds(county =>
    {
        AggregateResult result = ReportAggregate.Check(CollectedReport.Of(county.Whole), county.Parts.Select(p => CollectedReport.Of(p)));
        Assert.Empty(result.Diagnostics);
        Assert.Equal((RelationVerdict.NotAssessable, 0), (result.Verdict, result.ComparedCount));
    });

    [Fact]
    public void A_missing_member_is_named_and_its_figures_are_the_residual() => WithPart.Holds((county, n) =>
    {
        AnnualReport missing = county.Parts[n];
        AggregateResult result = county.Check(county.Parts.Where(p => p != missing));
        Assert.Equal(RelationVerdict.NotAssessable, result.Verdict);
        Assert.Equal([missing.Agency!], result.Completeness.Missing);
        Assert.Equal(["GIR4103"], result.Diagnostics.Ids());
        Assert.All(ReportFormat.Current.Cells, c => Assert.Equal(missing.Cells[c], result.Residual[c]));
    }, Samples);

    [Fact]
    public void A_doubled_member_counts_once_and_is_named() => WithPart.Holds((county, n) =>
    {
        AggregateResult result = county.Check(county.Parts.Append(county.Parts[n] with { Title = "另一份" }));
        Assert.Equal(RelationVerdict.Pass, result.Verdict);
        Assert.Equal([county.Parts[n].Agency!], result.Completeness.Doubled);
        Assert.Equal(["GIR4104"], result.Diagnostics.Ids());
    }, Samples);

    [Fact]
    public void A_member_under_two_names_counts_once_with_or_without_a_roster() => WithPart.Holds((county, n) =>
    {
        AnnualReport[] parts = [.. county.Parts, county.Parts[n] with { Agency = "临河县某中心" }];
        Assert.Equal((RelationVerdict.Pass, "GIR4104"), (county.Check(parts).Verdict, county.Check(parts).Diagnostics[0].Id));
        AggregateResult open = ReportAggregate.Check(CollectedReport.Of(county.Whole), parts.Select(p => CollectedReport.Of(p)));
        Assert.Equal(["GIR4104"], open.Diagnostics.Ids());
        Assert.All(ReportFormat.Current.Cells, c => Assert.Equal(0, open.Residual[c]));
    }, Samples);

    [Fact]
    public void A_member_that_the_whole_leaves_out_is_named() => WithPart.Holds((county, n) =>
    {
        AnnualReport left = county.Parts[n];
        decimal[] figures = [.. ReportFormat.Current.Cells.Select(c => (county.Whole.Cells[c] ?? 0) - (left.Cells[c] ?? 0))];
        AggregateResult result = county.Check(whole: county.Whole with { Cells = Figures.CellsOf(figures) });
        Diagnostic finding = Assert.Single(result.Diagnostics);
        Assert.Equal((RelationVerdict.Fail, "GIR4101"), (result.Verdict, finding.Id));
        Assert.Contains(left.Agency!, finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }, Samples);

    [Fact]
    public void A_changed_member_is_named() =>
        Gen.Select(WithPart, Gen.Int[10, 184], Gen.Int[1, 9], Gen.Bool).Holds((sample, cell, change, isMore) =>
    {
        (Counties.County county, int n) = sample;
        AnnualReport part = county.Parts[n];
        CellDefinition changed = ReportFormat.Current.Cells[cell];
        AnnualReport spoilt = part.With((changed.Code, part.Cells[changed] + (isMore ? change : -change)));
        AggregateResult result = county.Check(county.Parts.Select(p => p == part ? spoilt : p));
        Diagnostic finding = Assert.Single(result.Diagnostics);
        Assert.Equal((RelationVerdict.Fail, isMore ? "GIR4101" : "GIR4102"), (result.Verdict, finding.Id));
        Assert.Equal(changed.Code, finding.Place.Code);
        Assert.Equal([changed], result.Relations.Where(r => r.Verdict == RelationVerdict.Fail).Select(r => r.Cell));
        Assert.Contains(part.Agency!, finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }, Samples);

    [Fact]
    public void The_order_of_the_members_changes_nothing() => Gen.Select(WithPart, Gen.Int[1, 99]).Holds((sample, change) =>
    {
        (Counties.County county, int n) = sample;
        AnnualReport[] parts = [.. county.Parts.Select((p, i) => i == n ? p.With(("t3.granted.total", p["t3.granted.total"] + change))
            : p)];
        string[] one = Messages(county.Check(parts)), other = Messages(county.Check(parts.Reverse()));
        Assert.Equal(one, other);
    });

    private static string[] Messages(AggregateResult result) =>
        [.. result.Diagnostics.Select(d => d.GetMessage(System.Globalization.CultureInfo.InvariantCulture))];
}
