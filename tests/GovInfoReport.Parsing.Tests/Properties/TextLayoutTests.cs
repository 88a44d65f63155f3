using System.Globalization;
using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

/// <summary>Writes random reports in every layout of text, reads them, and compares all 200 cells.</summary>
public class TextLayoutTests
{
    private static readonly Gen<AnnualReport> Reports = Gen.OneOf(
        ReportGenerator.Consistent, ReportGenerator.Arbitrary, ReportGenerator.ConsistentWithBlanks, ReportGenerator.ArbitraryWithBlanks);

    public static TheoryData<string> Layouts => [.. ReportLayout.All.Select(l => l.Name)];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void No_figure_is_wrong_and_none_is_lost_in_silence(string name)
    {
        ReportLayout layout = TestDocuments.Layout(name);
        Gen.Select(Reports, LayoutGenerator.Options).Holds((report, options) =>
        {
            CellComparison cells = CellComparison.Compare(report, ReportParser.Parse(layout.Write(report, options)));
            Assert.True(cells.IsHonest, cells.ToString());
        }, samples: 300);
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void All_cells_are_exact_where_the_document_leaves_no_doubt(string name)
    {
        ReportLayout layout = TestDocuments.Layout(name);
        Gen.Select(Reports, LayoutGenerator.Options).Holds((report, options) =>
        {
            if (options.BlankMark.Length == 0 && report.Cells.StatedCount < ReportFormat.Current.Cells.Length)
                options = options with { BlankMark = "—" };
            options = LayoutGenerator.Clarify(layout, options);
            if (KnownGaps.MayMissRow(layout, options)) return;
            ParseResult read = ReportParser.Parse(layout.Write(report, options));
            CellComparison cells = CellComparison.Compare(report, read);
            Assert.True(cells.IsExact,
                $"{cells}\n{string.Join('\n', read.Diagnostics.Select(d => d.ToString(CultureInfo.InvariantCulture)))}");
            Assert.DoesNotContain(read.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        }, samples: 300);
    }

    [Fact]
    public void The_known_gap_of_wrapped_labels_is_taken_off_when_it_holds()
    {
        ReportLayout layout = TestDocuments.Layout(nameof(SpaceAligned));
        Assert.ThrowsAny<Exception>(() => Gen.Select(Reports, LayoutGenerator.Options).Holds((report, options) =>
        {
            options = LayoutGenerator.Clarify(layout, options with { BlankMark = "—" });
            if (!KnownGaps.MayMissRow(layout, options)) return;
            CellComparison cells = CellComparison.Compare(report, ReportParser.Parse(layout.Write(report, options)));
            Assert.True(cells.IsExact, cells.ToString());
        }, samples: 300));
    }
}
