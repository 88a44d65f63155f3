using GovInfoReport.TestSupport;

namespace GovInfoReport.Benchmarks;

/// <summary>Reports whose sums do not hold, for the search of suspect cells: a few slips in figures that agree, and figures that never did.</summary>
internal static class BrokenReports
{
    private const int Slipped = 12;
    private const int Arbitrary = 8;

    public static IReadOnlyList<(string Name, AnnualReport Report)> All { get; } = [.. Enumerable.Range(0, Slipped).Select(WithSlips), .. Enumerable.Range(0, Arbitrary).Select(WithAnyFigures)];

    private static (string, AnnualReport) WithSlips(int number)
    {
        Random random = new(number);
        ReportCellsBuilder builder = Sample.Report.Cells.ToBuilder();
        int slips = 1 + number % 6;
        for (int i = 0; i < slips; i++)
        {
            CellDefinition cell = ReportFormat.Current.Cells[random.Next(10, ReportFormat.Current.Cells.Length)];
            builder[cell] = (builder[cell] ?? 0) + random.Next(1, 90);
        }

        return ($"{slips} slips, seed {number}", Sample.Report with { Cells = builder.ToCells() });
    }

    private static (string, AnnualReport) WithAnyFigures(int number) => ($"any figures, sample {number}", ReportGenerator.Arbitrary.Sample((uint)number));
}
