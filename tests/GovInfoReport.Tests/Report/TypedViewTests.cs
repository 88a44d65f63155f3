using System.Reflection;
using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Tests;

public class TypedViewTests
{
    [Fact]
    public Task Every_typed_path_is_a_cell() => Verifier.Verify(string.Concat(TypedPath.All.Select(path =>
        $"{path.Name} = {Assert.Single(ReportFormat.Current.Cells, c => path.With(new AnnualReport(), 1).Cells[c] is not null).Code}\n")));

    [Fact]
    public void Typed_paths_reach_every_cell_once_in_the_order_of_the_format()
    {
        AnnualReport report = new();
        foreach (TypedPath path in TypedPath.All) report = path.With(report, report.Cells.StatedCount + 1);
        Assert.Equal(200, report.Cells.StatedCount);
        Assert.Equal(Enumerable.Range(1, 200), ReportFormat.Current.Cells.Select(c => (int)report.Cells[c]!.Value));
    }

    [Fact]
    public void A_figure_set_through_its_typed_path_is_under_its_code_and_changes_no_other_cell() =>
        Gen.Select(ReportGenerator.ArbitraryWithBlanks, Gen.OneOf([.. TypedPath.All]), Gen.Long[0, 999_999_999].Nullable()).Holds((report, path, figure) =>
        {
            int index = TypedPath.All.ToList().IndexOf(path);
            AnnualReport changed = path.With(report, figure);
            Assert.Equal(figure, path.Get(changed));
            Assert.Equal(figure, changed[ReportFormat.Current.Cells[index].Code]);
            Assert.All(ReportFormat.Current.Cells.Where(c => c.Index != index), c => Assert.Equal(report.Cells[c], changed.Cells[c]));
        });

    [Fact]
    public void Typed_properties_read_what_the_codes_hold() => ReportGenerator.ArbitraryWithBlanks.Holds(report =>
        Assert.All(TypedPath.All, (path, index) => Assert.Equal(report.Cells[ReportFormat.Current.Cells[index]], path.Get(report))));

    [Fact]
    public void Setting_a_typed_section_moves_its_table_and_nothing_else() =>
        Gen.Select(ReportGenerator.ArbitraryWithBlanks, ReportGenerator.ArbitraryWithBlanks).Holds((left, right) =>
        {
            AssertMoved(left, right, left with { ProactiveDisclosure = right.ProactiveDisclosure }, 2);
            AssertMoved(left, right, left with { Requests = right.Requests }, 3);
            AssertMoved(left, right, left with { ReviewAndLitigation = right.ReviewAndLitigation }, 4);
        });

    [Fact]
    public void Rows_are_equal_by_their_figures_wherever_they_stand()
    {
        ApplicantCounts granted = new() { NaturalPerson = 3, Total = 3 };
        AnnualReport report = new() { Requests = new() { Outcomes = new() { Granted = granted, PartiallyGranted = granted } } };
        Assert.Equal(report.Requests.Outcomes.Granted, report.Requests.Outcomes.PartiallyGranted);
        Assert.Equal(report.Requests.Outcomes.Granted.GetHashCode(), granted.GetHashCode());
        Assert.NotEqual(report.Requests.Outcomes.Granted, granted with { Enterprise = 0 });
        Assert.Equal(3, report["t3.partiallyGranted.total"]);
        Assert.Null(report["t3.partiallyGranted.enterprise"]);
    }

    [Fact]
    public void Each_figure_makes_a_difference_to_every_view_above_it() => Assert.All(TypedPath.All, path =>
    {
        AnnualReport empty = new(), changed = path.With(empty, 0);
        object left = empty, right = changed;
        foreach (PropertyInfo property in path.Properties.SkipLast(1))
        {
            (left, right) = (property.GetValue(left)!, property.GetValue(right)!);
            Assert.False(left.Equals(right), $"{property.Name} of {path.Name}");
        }

        foreach (PropertyInfo other in TypedPath.Roots.Where(p => p != path.Properties[0])) Assert.Equal(other.GetValue(empty), other.GetValue(changed));
    });

    [Fact]
    public void Default_views_are_blank() => Assert.All(TypedPath.All, path => Assert.Null(path.Get(new AnnualReport())));

    private static void AssertMoved(AnnualReport left, AnnualReport right, AnnualReport result, int table) => Assert.All(ReportFormat.Current.Cells, cell =>
        Assert.Equal((cell.Table.Number == table ? right : left).Cells[cell], result.Cells[cell]));
}
