using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Collections.Tests;

/// <summary>Random reports of one agency for two years that follow each other without a fault.</summary>
internal static class SeriesGenerator
{
    private static readonly CellDefinition Fee = ReportFormat.Current.GetCell("t2.fees.amount");

    public static Gen<(AnnualReport Previous, AnnualReport Current)> Pairs { get; } =
        Gen.Select(ReportGenerator.Consistent, ReportGenerator.Consistent, Follow);

    private static (AnnualReport Previous, AnnualReport Current) Follow(AnnualReport first, AnnualReport second)
    {
        decimal[] before = [.. ReportFormat.Current.Cells.Select(c => first.Cells[c] ?? 0)],
            now = [.. ReportFormat.Current.Cells.Select(c => second.Cells[c] ?? 0)];
        foreach (ColumnDefinition column in ReportFormat.Current.GetTable(3).Columns)
            before[ReportFormat.Current.GetCell($"t3.carriedForward.{column.Code}").Index] = second[$"t3.carriedOver.{column.Code}"] ?? 0;
        ConsistentCells.Complete(ReportFormat.Current, before);
        foreach (string row in (string[])["t2.regulations", "t2.normativeDocuments"])
        {
            int issued = ReportFormat.Current.GetCell($"{row}.issued").Index,
                repealed = ReportFormat.Current.GetCell($"{row}.repealed").Index;
            int inForce = ReportFormat.Current.GetCell($"{row}.inForce").Index;
            before[inForce] = Math.Max(before[inForce], now[repealed]);
            now[inForce] = before[inForce] + now[issued] - now[repealed];
        }

        now[Fee.Index] = before[Fee.Index];
        return (Of(before, 2023), Of(now, 2024));
    }

    private static AnnualReport Of(decimal[] figures, int year) =>
        new() { Title = $"临河县{year}年政府信息公开工作年度报告", Agency = "临河县", Year = year, Cells = Figures.CellsOf(figures) };
}
