using System.Reflection;
using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Tests;

public class TypedViewTests
{
    private static readonly Dictionary<TypedPath, CellDefinition> CellsOfPaths =
        TypedPath.All.ToDictionary(p => p, p => ReportFormat.AllCells.Single(c => p.With(new AnnualReport(), 1).Cells[c] is not null));

    [Fact]
    public Task Every_typed_path_is_a_cell() => Verifier.Verify(string.Concat(TypedPath.All.Select(path =>
        $"{path.Name} = {CellOf(path).Code}\n")));

    [Fact]
    public void Typed_paths_reach_every_cell_and_those_of_decisions_in_both_editions()
    {
        Assert.Equal(ReportFormat.AllCells.Length + 3, TypedPath.All.Count);
        Assert.Equal(ReportFormat.AllCells, TypedPath.All.Select(CellOf).Distinct().OrderBy(c => c.Index));
        Assert.Equal(
            ["t2.licensing.decisions", "t2.penalties.decisions", "t2.compulsoryMeasures.decisions"],
            TypedPath.All.GroupBy(CellOf).Where(g => g.Count() > 1).Select(g => g.Key.Code));
    }

    [Fact]
    public void A_figure_set_through_its_typed_path_is_under_its_code_and_changes_no_other_cell() =>
        Gen.Select(ReportGenerator.AnyEditionWithBlanks, Gen.OneOf([.. TypedPath.All]), Gen.Long[0, 999_999_999].Nullable())
        .Holds((report, path, figure) =>
        {
            int index = CellOf(path).Index;
            AnnualReport changed = path.With(report, figure);
            Assert.Equal(figure, path.Get(changed));
            Assert.Equal(figure, changed[CellOf(path).Code]);
            Assert.All(ReportFormat.AllCells.Where(c => c.Index != index), c => Assert.Equal(report.Cells[c], changed.Cells[c]));
        });

    [Fact]
    public void Typed_properties_read_what_the_codes_hold() => ReportGenerator.AnyEditionWithBlanks.Holds(report =>
        Assert.All(TypedPath.All, path => Assert.Equal(report.Cells[CellOf(path)], path.Get(report))));

    [Fact]
    public void Setting_a_typed_section_moves_its_table_and_nothing_else() =>
        Gen.Select(ReportGenerator.AnyEditionWithBlanks, ReportGenerator.AnyEditionWithBlanks).Holds((left, right) =>
        {
            AssertMoved(left, right, left with { ProactiveDisclosure = right.ProactiveDisclosure }, ReportFormat.Current.GetTable(2).Cells);
            AssertMoved(left, right, left with { FormerDisclosure = right.FormerDisclosure }, ReportFormat.Former.GetTable(2).Cells);
            AssertMoved(left, right, left with { Requests = right.Requests }, ReportFormat.AllCells.Where(c => c.Table.Number == 3));
            AssertMoved(left, right, left with { ReviewAndLitigation = right.ReviewAndLitigation }, ReportFormat.Current.GetTable(4).Cells);
            Assert.Equal(right.FormerDisclosure.Procurement.Unit,
                (left with { FormerDisclosure = right.FormerDisclosure }).FormerDisclosure.Procurement.Unit);
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

        foreach (PropertyInfo other in TypedPath.Roots
            .Where(p => TypedPath.All.All(o => o.Properties[0] != p || CellOf(o) != CellOf(path))))
            Assert.Equal(other.GetValue(empty), other.GetValue(changed));
    });

    [Fact]
    public void Default_views_are_blank() => Assert.All(TypedPath.All, path => Assert.Null(path.Get(new AnnualReport())));

    [Fact]
    public void The_unit_of_procurement_is_part_of_every_view_above_it()
    {
        AnnualReport empty = new(), changed = empty with { FormerDisclosure = new() { Procurement = new() { Unit = "元" } } };
        Assert.NotEqual(empty, changed);
        Assert.NotEqual(empty.FormerDisclosure, changed.FormerDisclosure);
        Assert.Equal("元", changed.FormerDisclosure.Procurement.Unit);
        Assert.Equal(0, changed.Cells.StatedCount);
    }

    private static CellDefinition CellOf(TypedPath path) => CellsOfPaths[path];

    private static void AssertMoved(AnnualReport left, AnnualReport right, AnnualReport result, IEnumerable<CellDefinition> cells)
    {
        HashSet<CellDefinition> moved = [.. cells];
        Assert.All(ReportFormat.AllCells, cell => Assert.Equal((moved.Contains(cell) ? right : left).Cells[cell], result.Cells[cell]));
    }
}
