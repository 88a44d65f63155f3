using GovInfoReport.TestSupport;

namespace GovInfoReport.Collections.Tests.Totals;

public class ReportTotalsTests
{
    private const string Code = "t3.granted.naturalPerson";

    private static readonly AnnualReport Education = Figures.Report("临河县教育局", 2024, (Code, 3));
    private static readonly AnnualReport Police = Figures.Report("临河县公安局", 2024, (Code, 4));
    private static readonly AnnualReport Blank = Figures.Report("临河县民政局", 2024, (Code, null));

    private static readonly Roster Roster = Roster.Parse(
        "agency,kind\n临河县教育局,department\n临河县公安局,department\n临河县民政局,department\n临河县税务局,vertical\n");

    [Theory]
    [InlineData(BlankPolicy.StatedOnly, 7, 0, 1, false)]
    [InlineData(BlankPolicy.ZeroBesideFigures, 7, 1, 0, true)]
    [InlineData(BlankPolicy.NoTotal, null, 0, 1, false)]
    public void A_total_says_what_it_rests_on(BlankPolicy policy, int? value, int asZero, int blank, bool isWhole)
    {
        CellTotal total = ReportTotals.Of(Collected(Education, Police, Blank), policy)[Code];
        Assert.Equal(((decimal?)value, 2, asZero, blank, 0), (total.Value, total.Stated, total.CountedAsZero, total.Blank, total.Doubtful));
        Assert.Equal(isWhole, total.IsWhole);
    }

    [Theory]
    [InlineData(BlankPolicy.StatedOnly)]
    [InlineData(BlankPolicy.ZeroBesideFigures)]
    public void What_is_in_doubt_is_never_zero(BlankPolicy policy)
    {
        AnnualReport doubtful = Blank with { Unsettled = [new UnsettledValue(Place.Of(ReportFormat.Current.GetCell(Code)), "1 2")] };
        CellTotal total = ReportTotals.Of(Collected(Education, doubtful), policy)[Code];
        Assert.Equal((3, 1, 0, false), (total.Value, total.Doubtful, total.CountedAsZero, total.IsWhole));
    }

    [Fact]
    public void A_cell_that_a_form_does_not_have_is_no_blank()
    {
        AnnualReport former = new()
        {
            Agency = "临河县财政局",
            Year = 2020,
            Cells = new ReportCellsBuilder { [ReportFormat.Former.GetCell("t2.licensing.previousItems")] = 1 }.ToCells(),
        };
        CellTotal total = ReportTotals.Of(Collected(Education, former))["t2.regulations.inForce"];
        Assert.Equal((0, 1, 1), (total.Blank, total.NotInForm, total.Stated));
    }

    [Fact]
    public void Amounts_in_different_units_have_no_total()
    {
        Assert.Equal(3, ReportTotals.Of([Procured("万元"), Procured("万元")])["t2.procurement.amount"].Value);
        Assert.Null(ReportTotals.Of([Procured("万元"), Procured("元")])["t2.procurement.amount"].Value);

        static CollectedReport Procured(string unit)
        {
            ReportCellsBuilder cells = new() { [ReportFormat.Former.GetCell("t2.procurement.amount")] = 1.5m, ProcurementUnit = unit };
            return CollectedReport.Of(new AnnualReport { Year = 2020, Cells = cells.ToCells() });
        }
    }

    [Fact]
    public void A_set_without_a_report_that_is_expected_is_incomplete()
    {
        AnnualReport ofState = Figures.Report("临河县税务局", 2024, (Code, 9)), whole = Figures.Report("临河县", 2024, (Code, 7));
        ReportTotals totals = Of(Roster, Education, Police, ofState, whole);
        Assert.False(totals.IsComplete);
        Assert.Equal(["临河县民政局"], totals.Completeness!.Missing);
        Assert.Equal(["临河县", "临河县税务局"], totals.Completeness.Unexpected.Order(StringComparer.Ordinal));
        Assert.Equal((7, 2), (totals[Code].Value, totals.ReportCount));
        Assert.True(Of(Roster, Education, Police, Blank).IsComplete);
        Assert.False(Of(null, Education, Police, Blank).IsComplete);
    }

    [Fact]
    public void Copies_count_once_and_not_at_all_where_nothing_tells_which_is_current()
    {
        AnnualReport other = Figures.Report("临河县教育局", 2024, (Code, 30));
        Assert.Equal(7, Of(Roster, Education, Education, Police, Blank)[Code].Value);
        ReportTotals undecided = Of(Roster, Education, other, Police, Blank);
        Assert.Equal((4, false), (undecided[Code].Value, undecided.IsComplete));
        Assert.Equal(["临河县教育局"], undecided.Completeness!.Doubled);
        AnnualReport corrected = other with { Title = "临河县教育局2024年政府信息公开工作年度报告（更正）" };
        Assert.Equal(34, Of(Roster, Education, corrected, Police, Blank)[Code].Value);
    }

    [Fact]
    public void The_parts_of_a_county_add_up_to_the_whole_in_any_order() => Counties.Whole.Holds(county =>
    {
        ReportTotals totals = ReportTotals.Of(ReportCollection.Of(Collected([.. county.Parts.Reverse()])), 2024, county.Roster);
        Assert.True(totals.IsComplete);
        Assert.All(ReportFormat.Current.Cells, c => Assert.Equal(county.Whole.Cells[c], totals.Cells[c.Index].Value));
        Assert.Equal(totals.Cells, ReportTotals.Of(Collected([.. county.Parts])).Cells);
    });

    private static ReportTotals Of(Roster? roster, params AnnualReport[] reports) =>
        ReportTotals.Of(ReportCollection.Of(Collected(reports), roster), 2024, roster);

    private static IEnumerable<CollectedReport> Collected(params AnnualReport[] reports) => reports.Select(r => CollectedReport.Of(r));
}
