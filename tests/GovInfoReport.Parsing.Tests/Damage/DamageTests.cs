using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

/// <summary>Damaged documents: a figure is right, or blank and named by a diagnostic. Never wrong, never lost in silence.</summary>
public class DamageTests
{
    private const int Samples = 40;

    private static readonly Gen<AnnualReport> Reports =
        Gen.OneOf(ReportGenerator.Consistent, ReportGenerator.ConsistentWithBlanks, ReportGenerator.ArbitraryWithBlanks);

    // Kinds that some layout still reads wrongly; the list only gets shorter.
    private static readonly DamageKind[] Open =
        [DamageKind.MovedFigure, DamageKind.MisreadDigit, DamageKind.LostSeparator, DamageKind.SlippedBreak, DamageKind.LostLineBreak,
            DamageKind.BareNumberLine];

    // ShiftedFigures cannot be told in general: each row still has a label and seven figures, and where the sums of columns hold no more
    // they are the business of the checks, not of the parser.
    public static TheoryData<DamageKind, string> Cases
    {
        get
        {
            TheoryData<DamageKind, string> cases = [];
            foreach (DamageKind kind in Enum.GetValues<DamageKind>().Except([DamageKind.ShiftedFigures, .. Open]))
            {
                foreach (ReportLayout layout in ReportLayout.All) cases.Add(kind, layout.Name);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_damaged_document_gives_no_wrong_figure_and_loses_none_in_silence(DamageKind kind, string layoutName)
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
}
