using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Tests;

public class DamageInjectorTests
{
    public static TheoryData<DamageKind> Kinds => [.. Enum.GetValues<DamageKind>()];

    private static readonly Gen<(ReportLayout Layout, LayoutOptions Options)> Layouts = LayoutGenerator.Exact;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_changes_documents_in_every_layout(DamageKind kind)
    {
        const int Samples = 150;
        int done = 0;
        Gen.Select(ReportGenerator.Consistent, Layouts, Gen.Int).Holds((report, choice, seed) =>
        {
            // Not every document has what the damage needs: one line has no line break, figures with units no digits side by side.
            if (DamageInjector.Damage(report, choice.Layout, choice.Options, kind, new Random(seed)) is not { } damaged) return;
            done++;
            // Where blank cells leave no trace, two figures in one cell look like two cells.
            if (kind != DamageKind.MovedFigure) Assert.NotEqual(choice.Layout.Write(report, choice.Options), damaged.Text);
            Assert.Equal(kind, damaged.Kind);
            Assert.NotEmpty(damaged.Description);
        }, Samples);
        Assert.InRange(done, 1, Samples);
    }

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
