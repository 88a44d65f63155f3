using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Tests;

public class DamageInjectorTests
{
    public static TheoryData<DamageKind> Kinds => [.. Enum.GetValues<DamageKind>()];

    private static readonly Gen<(ReportLayout Layout, LayoutOptions Options)> Layouts = LayoutGenerator.Exact;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_changes_the_document_in_every_layout(DamageKind kind) =>
        Gen.Select(ReportGenerator.Consistent, Layouts, Gen.Int).Holds((report, choice, seed) =>
        {
            DamagedReport? damaged = DamageInjector.Damage(report, choice.Layout, choice.Options, kind, new Random(seed));
            Assert.NotNull(damaged);
            Assert.NotEqual(choice.Layout.Write(report, choice.Options), damaged.Text);
            Assert.Equal(kind, damaged.Kind);
            Assert.NotEmpty(damaged.Description);
        }, samples: 150);

    [Fact]
    public void The_same_seed_gives_the_same_damage() =>
        Gen.Select(ReportGenerator.Consistent, Layouts, Gen.Enum<DamageKind>(), Gen.Int).Holds((report, choice, kind, seed) =>
            Assert.Equal(
                DamageInjector.Damage(report, choice.Layout, choice.Options, kind, new Random(seed))?.Text,
                DamageInjector.Damage(report, choice.Layout, choice.Options, kind, new Random(seed))?.Text));

    [Fact]
    public void A_report_of_single_digits_has_no_figure_to_split()
    {
        AnnualReport report = new() { Cells = ReportCells.Empty };
        Assert.Null(DamageInjector.Damage(report, new CellALine(), LayoutOptions.Default, DamageKind.SplitFigure, new Random(1)));
    }
}
