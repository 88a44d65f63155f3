using GovInfoReport.TestSupport;

namespace GovInfoReport.Collections.Tests;

/// <summary>Reports with the figures that a test is about.</summary>
internal static class Figures
{
    /// <summary>A report of an agency for a year: zeros everywhere, but where figures are given.</summary>
    public static AnnualReport Report(string agency, int year, params (string Cell, decimal? Value)[] figures)
    {
        ReportCellsBuilder builder = new();
        foreach (CellDefinition cell in ReportFormat.Current.Cells) builder[cell] = 0;
        return new AnnualReport { Title = $"{agency}{year}年政府信息公开工作年度报告", Agency = agency, Year = year, Cells = builder.ToCells() }
            .With(figures);
    }

    /// <summary>The report with other figures; its sums are not touched.</summary>
    public static AnnualReport With(this AnnualReport report, params (string Cell, decimal? Value)[] figures)
    {
        ReportCellsBuilder builder = report.Cells.ToBuilder();
        foreach ((string cell, decimal? value) in figures) builder[ReportFormat.Current.GetCell(cell)] = value;
        return report with { Cells = builder.ToCells() };
    }

    /// <summary>The report with other figures, and totals that agree with them.</summary>
    public static AnnualReport Balanced(this AnnualReport report, params (string Cell, decimal Value)[] figures)
    {
        decimal[] all = [.. ReportFormat.Current.Cells.Select(c => report.Cells[c] ?? 0)];
        foreach ((string cell, decimal value) in figures) all[ReportFormat.Current.GetCell(cell).Index] = value;
        ConsistentCells.Complete(ReportFormat.Current, all);
        return report with { Cells = CellsOf(all) };
    }

    public static ReportCells CellsOf(decimal[] figures)
    {
        ReportCellsBuilder builder = new();
        foreach (CellDefinition cell in ReportFormat.Current.Cells) builder[cell] = figures[cell.Index];
        return builder.ToCells();
    }

    public static IEnumerable<string> Ids(this IEnumerable<Diagnostic> findings) => findings.Select(f => f.Id);
}
