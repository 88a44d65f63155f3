using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

/// <summary>Damaged documents: a figure is right, or blank and named by a diagnostic. Never wrong, never lost in silence.</summary>
public class DamageTests
{
    private const int Samples = 40;

    private static readonly Gen<AnnualReport> Reports = Gen.OneOf(ReportGenerator.Consistent, ReportGenerator.ConsistentWithBlanks, ReportGenerator.ArbitraryWithBlanks);

    // ShiftedFigures cannot be told in general: each row still has a label and seven figures, and where the sums of columns hold no more
    // they are the business of the checks, not of the parser.
    private static IEnumerable<(DamageKind Kind, string Layout)> Cases =>
        from kind in Enum.GetValues<DamageKind>()
        where kind != DamageKind.ShiftedFigures
        from layout in ReportLayout.All
        select (kind, layout.Name);

    public static TheoryData<DamageKind, string> Held => Data(Cases.Where(c => !KnownGaps.Contains(c.Kind, c.Layout)));

    [Theory]
    [MemberData(nameof(Held))]
    public void A_damaged_document_gives_no_wrong_figure_and_loses_none_in_silence(DamageKind kind, string layout) => Check(kind, layout);

    [Fact]
    public void A_known_gap_that_holds_is_taken_off_the_list() =>
        Assert.All(KnownGaps.All, gap => Assert.ThrowsAny<Exception>(() => Check(gap.Kind, gap.Layout)));

    [Fact]
    public void A_known_gap_is_a_case_and_has_a_reason() =>
        Assert.All(KnownGaps.All, gap =>
        {
            Assert.Contains((gap.Kind, gap.Layout), Cases);
            Assert.NotEmpty(gap.Reason);
        });

    private static void Check(DamageKind kind, string layoutName)
    {
        ReportLayout layout = TestDocuments.Layout(layoutName);
        int damaged = 0;
        Gen.Select(Reports, LayoutGenerator.Options, Gen.Int[0, int.MaxValue - 1]).Holds((report, options, seed) =>
        {
            options = LayoutGenerator.Clarify(layout, options);
            if (DamageInjector.Damage(report, layout, options, kind, new Random(seed)) is not { } document) return;
            damaged++;
            CellComparison cells = CellComparison.Compare(report, ReportParser.Parse(document.Text));
            Assert.True(cells.IsHonest, $"{document.Description}\n{cells}");
        }, Samples);
        Assert.True(damaged > 0, "No report could be damaged so.");
    }

    private static TheoryData<DamageKind, string> Data(IEnumerable<(DamageKind Kind, string Layout)> cases)
    {
        TheoryData<DamageKind, string> data = [];
        foreach ((DamageKind kind, string layout) in cases) data.Add(kind, layout);
        return data;
    }
}
