using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Collections.Tests;

/// <summary>Random counties: a whole that is the sum of its parts, and the roster of these.</summary>
internal static class Counties
{
    private static readonly string[] Names =
        ["临河县人民政府办公室", "临河县教育局", "临河县公安局", "临河县民政局", "临河县财政局", "柳林镇人民政府", "石桥街道办事处", "青山乡人民政府"];

    public sealed record County(AnnualReport Whole, IReadOnlyList<AnnualReport> Parts, Roster Roster)
    {
        public override string ToString() => $"{Parts.Count} parts";
    }

    public static Gen<County> Whole { get; } = Gen.Select(ReportGenerator.Consistent.Array[3, Names.Length], Make);

    public static AggregateResult Check(this County county, IEnumerable<AnnualReport>? parts = null, Roster? roster = null,
        AnnualReport? whole = null) =>
        ReportAggregate.Check(CollectedReport.Of(whole ?? county.Whole), (parts ?? county.Parts).Select(p => CollectedReport.Of(p)),
            roster ?? county.Roster);

    private static County Make(AnnualReport[] reports)
    {
        AnnualReport[] parts = [.. reports.Select((r, i) => Named(Names[i], r.Cells))];
        decimal[] sums = [.. ReportFormat.Current.Cells.Select(c => parts.Sum(p => p.Cells[c] ?? 0))];
        RosterEntry[] entries = [.. parts.Select((p, i) => new RosterEntry(p.Agency!, i == 0 ? RosterKind.Own : i < 5
            ? RosterKind.Department : RosterKind.Township))];
        return new County(Named("临河县", Figures.CellsOf(sums)), parts, new Roster(entries));
    }

    private static AnnualReport Named(string agency, ReportCells cells) =>
        new() { Title = $"{agency}2024年政府信息公开工作年度报告", Agency = agency, Year = 2024, Cells = cells };
}
